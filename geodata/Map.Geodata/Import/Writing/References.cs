using Map.Geodata.Import.Kinds;
using Npgsql;
using static Map.Geodata.Import.Writing.StagingTable;

namespace Map.Geodata.Import.Writing;

/// <summary>Statements that turn codes into the keys of the rows they mean.</summary>
internal static class References
{
    /// <summary>One statement for each column that a file may name the target by.</summary>
    public static IEnumerable<string> ResolveSql(Column reference) => reference.Target!.Lookups.Select(lookup => $"""
        update {Name} i set {reference.Quoted} = t.{reference.Target.Key}
        from {reference.Target.Table} t where i.{reference.Quoted} is null and t.{lookup} = i.{reference.Staged}
        """);

    /// <summary>Parents that stand in the same file win over none in the store.</summary>
    public static string ResolveParentInFileSql(Column parent) => $"""
        update {Name} i set {parent.Quoted} = p.id from {Name} p where p.code = i.{parent.Staged}
        """;

    /// <summary>
    /// Levels of the governance tree that the store has, from below; the special levels (markets, buildings, …) overlap it and
    /// don't hold points.
    /// </summary>
    public static async Task<IReadOnlyList<string>> ListLevelsAsync(NpgsqlConnection connection, CancellationToken cancel)
    {
        await using var command = new NpgsqlCommand("""
            select array(select level from unnest(array['MICRO_GRID', 'GRID', 'COMMUNITY', 'STREET', 'DISTRICT', 'CITY']) with ordinality l(level, rank)
                         where exists (select from grid where grid.level = l.level) order by rank)
            """, connection);
        return (string[])(await command.ExecuteScalarAsync(cancel))!;
    }

    /// <summary>
    /// Puts each point that has no grid yet into one of this level that covers it; on a shared border into the first by code.
    /// Level by level from below, so that nearly all points are settled by small grids and never compared with a district's
    /// long border.
    /// </summary>
    public static string FindGridsSql(ImportKind kind, string level) => $"""
        update {Name} i set {kind.GridOfPoint!.Quoted} = found.id
        from (select distinct on (p."row") p."row", g.id
              from grid g join {Name} p on ST_Covers(g.boundary, p.{PointOf(kind)})
              where g.level = '{level}' and p.{kind.GridOfPoint.Staged} is null and p.{kind.GridOfPoint.Quoted} is null
              order by p."row", g.code) found
        where found."row" = i."row"
        """;

    /// <summary>Lets a grid find its points, which is quicker than finding every point's grid: its border is prepared once.</summary>
    public static string IndexPointsSql(ImportKind kind) => $"create index on {Name} using gist ({PointOf(kind)})";

    /// <summary>Points that lie outside the grid which the file names: "row" and reason.</summary>
    public static string PointsOutsideTheirGridSql(ImportKind kind) => $"""
        select i."row", null::text as subject,
               format('its position lies %s m outside its grid "%s"', round(ST_Distance(g.boundary::geography, i.{PointOf(kind)}::geography)), g.code) as reason
        from {Name} i join grid g on g.id = i.{kind.GridOfPoint!.Quoted}
        where i.{kind.GridOfPoint.Staged} is not null and not ST_Covers(g.boundary, i.{PointOf(kind)})
        order by i."row"
        """;

    private static string PointOf(ImportKind kind) => kind.Geometries.First(c => c.Type == ColumnType.Point).Quoted;
}
