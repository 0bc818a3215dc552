using Map.Geodata.Import.Kinds;
using Map.Geodata.Reasons;
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

    /// <summary>Points that lie outside the grid which the file names: "row" and reason.</summary>
    public static string PointsOutsideTheirGridSql(ImportKind kind) => $"""
        select i."row", null::text as subject,
               {ReasonJson.Sql(AreaReasons.OutsideItsGrid, ("metres", $"round(ST_Distance(g.boundary::geography, i.{kind.Point!.Quoted}::geography))"), ("code", "g.code"))} as reason
        from {Name} i join grid g on g.id = i.{kind.GridOfPoint!.Quoted}
        where i.{kind.GridOfPoint.Staged} is not null and not ST_Covers(g.boundary, i.{kind.Point!.Quoted})
        order by i."row"
        """;
}
