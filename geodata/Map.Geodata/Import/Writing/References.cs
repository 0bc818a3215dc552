using Map.Geodata.Import.Kinds;
using static Map.Geodata.Import.Writing.StagingTable;

namespace Map.Geodata.Import.Writing;

/// <summary>Statements that turn codes into the keys of the rows they mean.</summary>
internal static class References
{
    // The governance tree; the special levels (markets, buildings, …) overlap it and don't hold points.
    private const string GovernanceLevels = "array['CITY', 'DISTRICT', 'STREET', 'COMMUNITY', 'GRID', 'MICRO_GRID']";

    /// <summary>One statement for each column that a file may name the target by.</summary>
    public static IEnumerable<string> ResolveSql(Column reference) => reference.Target!.Lookups.Select(lookup => $"""
        update {Name} i set {reference.Quoted} = t.{reference.Target.Key}
        from {reference.Target.Table} t where i.{reference.Quoted} is null and t.{lookup} = i.{reference.Staged}
        """);

    /// <summary>Parents that stand in the same file win over none in the store.</summary>
    public static string ResolveParentInFileSql(Column parent) => $"""
        update {Name} i set {parent.Quoted} = p.id from {Name} p where p.code = i.{parent.Staged}
        """;

    /// <summary>The smallest grid of the governance tree that covers the point; on a shared border the first by code.</summary>
    public static string FindGridsSql(ImportKind kind) => $"""
        update {Name} i set {kind.GridOfPoint!.Quoted} = found.id
        from (select distinct on (p."row") p."row", g.id
              from {Name} p join grid g on ST_Covers(g.boundary, p.{PointOf(kind)}) and g.level = any ({GovernanceLevels})
              where p.{kind.GridOfPoint.Staged} is null
              order by p."row", array_position({GovernanceLevels}, g.level) desc, g.code) found
        where found."row" = i."row"
        """;

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
