using Map.Geodata.Coordinates;
using Map.Geodata.Export;
using Map.Geodata.Export.Formats;
using Map.Geodata.Import.Kinds;
using NetTopologySuite.Geometries;
using static Map.Geodata.Import.Kinds.Columns;

namespace Map.Geodata.Branching.Plans;

/// <summary>The branches of a plan as a file, in the formats of all exports: one row a branch with its area; chain and meeting place beside it.</summary>
public static class BranchFile
{
    private static readonly ImportKind Kind = new()
    {
        Name = "branch_plan",
        Table = "plan",
        Labels = [],
        Columns =
        [
            Code, Text("name"), Whole("ordinal"), Text("existing"), TextList("merged"), Whole("couriers"), Number("expected_members"), Whole("route_count"), TextList("routes"),
            Number("chain_metres"), Number("chain_share"), Text("zone"), Number("zone_share"), Text("meeting_place"), Number("mean_detour_minutes"), Number("worst_detour_minutes"),
            MultiPolygon("area"), LineString("chain"), Point("location"),
        ],
    };

    /// <param name="code">The plan's code.</param>
    /// <param name="solution">The plan.</param>
    /// <param name="format">The ending of the file's name: geojson, xlsx, csv or gpkg.</param>
    /// <param name="output">Written forward only.</param>
    /// <param name="cancel">Leaves the file cut off.</param>
    /// <exception cref="FilterException">There is no such format.</exception>
    public static async Task WriteAsync(string code, BranchSolution solution, string format, Stream output, CancellationToken cancel)
    {
        await using var writer = FeatureFormat.Get(format).Open(Kind, CoordinateSystem.Wgs84, output);
        foreach (var branch in solution.Branches) await writer.WriteAsync(RowOf(code, branch), cancel);
        await writer.FinishAsync(cancel);
    }

    private static FeatureRow RowOf(string code, ProposedBranch branch) => new(
    [
        CodeOf(code, branch), branch.Name, branch.Ordinal, branch.Existing, branch.Merged.ToArray(), branch.Couriers, Exact(branch.ExpectedMembers), branch.Routes.Count,
        branch.Routes.Select(r => r.Code).ToArray(), Exact(branch.ChainMetres), Exact(branch.ChainShare), branch.Zone, Exact(branch.ZoneShare), branch.Meeting?.Name,
        Exact(branch.Meeting?.MeanDetourMinutes), Exact(branch.Meeting?.WorstDetourMinutes), branch.Area.IsEmpty ? null : branch.Area, branch.Chain,
        branch.Meeting is { } at ? new Point(at.Lon, at.Lat) { SRID = 4326 } : null,
    ]);

    /// <summary>The code of a branch once it is adopted: that which it has, or the plan's with its number.</summary>
    public static string CodeOf(string plan, ProposedBranch branch) => branch.Existing ?? FormattableString.Invariant($"{plan}-{branch.Ordinal:00}");

    private static decimal? Exact(double? value) => value is { } number ? (decimal)number : null;
}
