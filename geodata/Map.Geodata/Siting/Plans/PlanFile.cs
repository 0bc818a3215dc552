using Map.Geodata.Coordinates;
using Map.Geodata.Export;
using Map.Geodata.Export.Formats;
using Map.Geodata.Features;
using Map.Geodata.Import.Kinds;
using NetTopologySuite.Geometries;
using static Map.Geodata.Import.Kinds.Columns;

namespace Map.Geodata.Siting.Plans;

/// <summary>The sites of a plan as a file, in the formats of all exports. Another problem can take such a file in as its candidates.</summary>
public static class PlanFile
{
    private static readonly ImportKind Kind = new()
    {
        Name = "plan",
        Table = "plan_site",
        Labels = [],
        Columns =
        [
            Code, Text("name"), Whole("ordinal"), OneOf("build_kind", Vocabularies.BuildKind), Text("source"), Number("cost"), Number("capacity"), Number("adds"),
            Number("loses_if_refused"), Text("grids"), Text("runners_up"), Point("location"),
        ],
    };

    /// <param name="solution">The plan.</param>
    /// <param name="format">The ending of the file's name: geojson, xlsx, csv or gpkg.</param>
    /// <param name="output">Written forward only.</param>
    /// <param name="cancel">Leaves the file cut off.</param>
    /// <exception cref="FilterException">There is no such format.</exception>
    public static async Task WriteAsync(SitingSolution solution, string format, Stream output, CancellationToken cancel)
    {
        await using var writer = FeatureFormat.Get(format).Open(Kind, CoordinateSystem.Wgs84, output);
        foreach (var site in solution.Sites) await writer.WriteAsync(RowOf(site), cancel);
        await writer.FinishAsync(cancel);
    }

    private static FeatureRow RowOf(SolutionSite site) => new(
    [
        site.Code, site.Name, site.Ordinal, UpperSnake.Write(site.BuildKind), UpperSnake.Write(site.Source), Exact(site.Cost), Exact(site.Capacity), Exact(site.Adds),
        Exact(site.LosesIfRefused), string.Join("; ", site.Grids.Select(g => FormattableString.Invariant($"{g.Name} +{g.Adds:0.##}"))),
        string.Join("; ", site.RunnersUp.Select(r => $"{r.Name} ({r.Code})")), new Point(site.Lon, site.Lat) { SRID = 4326 },
    ]);

    private static decimal? Exact(double? value) => value is { } number ? (decimal)number : null;
}
