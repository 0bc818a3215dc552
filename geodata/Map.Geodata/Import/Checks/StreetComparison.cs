using System.Globalization;
using Map.Geodata.Coordinates;
using Map.Geodata.Import.Kinds;
using Map.Geodata.Import.Writing;
using Map.Geodata.Reasons;
using Npgsql;

namespace Map.Geodata.Import.Checks;

/// <summary>
/// Compares a sample of the staged positions with the imported streets, as they are and as they would be if the file were in
/// another system than declared. Nothing is changed: what is found is told, with the way out.
/// </summary>
internal static class StreetComparison
{
    /// <summary>So many positions, or rows of lines and areas, are compared.</summary>
    public const int SampleRows = 300;

    // Streets further away belong to another city.
    private const double NoStreetsMetres = 20_000;

    /// <summary>The remark about a probably wrong declaration; null when the positions fit, or nothing can be said.</summary>
    public static async Task<ImportNote?> FindMistakeAsync(
        NpgsqlConnection connection, ImportKind kind, IReadOnlySet<string> geometries, CoordinateSystem declared, CancellationToken cancel)
    {
        if (kind.Geometries.FirstOrDefault(c => geometries.Contains(c.Name)) is not { } column) return null;
        return await FindMistakeAsync(connection, await SampleAsync(connection, column, cancel), declared, cancel);
    }

    /// <summary>The same about positions that aren't staged, in WGS-84 as the declared system makes them.</summary>
    public static async Task<ImportNote?> FindMistakeAsync(
        NpgsqlConnection connection, IReadOnlyList<GeoPosition> sample, CoordinateSystem declared, CancellationToken cancel)
    {
        if (!await HasStreetsAsync(connection, cancel)) return null;
        if (sample.Count < StreetFit.FewestPositions) return null;
        var asDeclared = await DistancesAsync(connection, sample, cancel);
        var best = ((CoordinateSystem System, double[] Distances)?)null;
        foreach (var candidate in CandidatesFor(declared))
        {
            var distances = await DistancesAsync(connection, [.. sample.Select(p => candidate.ToWgs84(declared.FromWgs84(p)))], cancel);
            if (StreetFit.IsBetter(asDeclared, distances) && (best is null || StreetFit.Median(distances) < StreetFit.Median(best.Value.Distances)))
                best = (candidate, distances);
        }
        return best is { } found ? Remark(declared, found.System, asDeclared, found.Distances) : null;
    }

    private static ImportNote Remark(CoordinateSystem declared, CoordinateSystem better, double[] before, double[] after) =>
        new(null, null, FileReasons.SystemProbablyOther.With(
            ("declared", declared), ("positions", before.Length), ("metres", MetresOf(before)), ("better", better), ("nearer", MetresOf(after))));

    private static string MetresOf(double[] distances) => StreetFit.Median(distances).ToString("0", CultureInfo.InvariantCulture);

    /// <summary>What is taken for what: the web maps' systems for GPS's and for each other, a zone for its neighbours.</summary>
    public static IEnumerable<CoordinateSystem> CandidatesFor(CoordinateSystem declared) => declared.IsGeographic
        ? new[] { CoordinateSystem.Wgs84, CoordinateSystem.Gcj02, CoordinateSystem.Bd09 }
            .Where(c => c.Name != declared.Name && !(c == CoordinateSystem.Wgs84 && declared == CoordinateSystem.Cgcs2000))
        : GaussKruger.ListNeighbours(declared.Name).Select(CoordinateSystem.Get);

    private static async Task<bool> HasStreetsAsync(NpgsqlConnection connection, CancellationToken cancel)
    {
        await using var command = new NpgsqlCommand("select exists (select from base_road)", connection);
        return (bool)(await command.ExecuteScalarAsync(cancel))!;
    }

    // Rows by a hash of their number, so that a run can be repeated; of lines and borders five places each.
    private static async Task<List<GeoPosition>> SampleAsync(NpgsqlConnection connection, Column column, CancellationToken cancel)
    {
        var places = column.Type switch
        {
            ColumnType.Point => "select g as p",
            ColumnType.LineString => "select ST_LineInterpolatePoint(g, share) as p from unnest(array[0.1, 0.3, 0.5, 0.7, 0.9]) share",
            _ => "select ST_LineInterpolatePoint(ST_ExteriorRing(ST_GeometryN(g, 1)), share) as p from unnest(array[0.1, 0.3, 0.5, 0.7, 0.9]) share",
        };
        await using var command = new NpgsqlCommand($"""
            select ST_X(p), ST_Y(p) from (
              select {column.Quoted} as g from {StagingTable.Name} where {column.Quoted} is not null order by hashint8("row") limit {SampleRows}) s
            cross join lateral ({places}) places
            """, connection);
        await using var reader = await command.ExecuteReaderAsync(cancel);
        var sample = new List<GeoPosition>();
        while (await reader.ReadAsync(cancel)) sample.Add(new GeoPosition(reader.GetDouble(0), reader.GetDouble(1)));
        return sample;
    }

    private static async Task<double[]> DistancesAsync(NpgsqlConnection connection, IReadOnlyList<GeoPosition> positions, CancellationToken cancel)
    {
        await using var command = new NpgsqlCommand($"""
            select coalesce(least(street.metres, {NoStreetsMetres}), {NoStreetsMetres})
            from unnest($1::float8[], $2::float8[]) with ordinality s(x, y, n)
            left join lateral (
              -- The nearest in degrees is among the few nearest in metres.
              select min(ST_Distance(near.geom::geography, ST_Point(x, y, 4326)::geography)) as metres
              from (select geom from base_road order by geom <-> ST_Point(x, y, 4326) limit 5) near
              where x between -180 and 180 and y between -90 and 90) street on true
            order by n
            """, connection);
        command.Parameters.Add(new() { Value = positions.Select(p => p.X).ToArray() });
        command.Parameters.Add(new() { Value = positions.Select(p => p.Y).ToArray() });
        await using var reader = await command.ExecuteReaderAsync(cancel);
        var distances = new List<double>();
        while (await reader.ReadAsync(cancel)) distances.Add(reader.GetDouble(0));
        return [.. distances];
    }
}
