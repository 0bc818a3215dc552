using Map.Geodata.Import.Kinds;
using Map.Geodata.Reasons;
using static Map.Geodata.Import.Writing.StagingTable;

namespace Map.Geodata.Import.Checks;

/// <summary>
/// Areas of a tree that don't fit together: siblings that overlap, and what they leave uncovered of their parent. Both are
/// allowed, since drawn borders rarely match, but pointed out with area and place.
/// </summary>
internal static class Siblings
{
    // Borders digitised separately cross each other by a few square metres everywhere.
    private const int NegligibleSquareMetres = 100;
    private const string Sets = "sibling_sets";

    private static readonly (string Name, string Sql)[] GapValues =
    [
        ("code", "p.code"), ("area", "round(sum(g.square_metres))"), ("largest", "round(max(g.square_metres))"),
        ("longitude", Largest("ST_X")), ("latitude", Largest("ST_Y")),
    ];

    /// <summary>The area column of a kind that is a tree of areas; null of others.</summary>
    public static Column? AreaOf(ImportKind kind) => kind.Parent is null ? null : kind.Geometries.FirstOrDefault(c => c.IsRequired);

    /// <summary>
    /// Unites the siblings of every written row, by parent and level. Only where their areas sum to more than they cover
    /// together need pairs be compared: on a whole city that is a hundred times less work.
    /// </summary>
    public static string CollectSql(ImportKind kind, Column area) => $"""
        create temporary table {Sets} on commit drop as
        select g.{kind.Parent!.Quoted} as parent_id, g.level, sum(ST_Area(g.{area.Quoted}::geography)) - ST_Area(ST_Union(g.{area.Quoted})::geography) as overlap
        from {kind.Table} g
        join (select distinct w.{kind.Parent.Quoted} as parent_id, w.level from {Name} i join {kind.Table} w on w.id = i.id where i.is_new or i.is_updated) touched
          on touched.parent_id is not distinct from g.{kind.Parent.Quoted} and touched.level = g.level
        group by g.{kind.Parent.Quoted}, g.level
        """;

    /// <summary>"row", subject and reason for each written row that overlaps a sibling.</summary>
    public static string FindOverlapsSql(ImportKind kind, Column area) => $"""
        select "row", '{area.Name}' as subject,
               {ReasonJson.Sql(AreaReasons.SiblingsOverlap, ("codes", "string_agg(format('\"%s\"', sibling), ', ' order by sibling)"), ("area", "round(sum(square_metres))"))} as reason
        from (select i."row", s.code as sibling, ST_Area(ST_Intersection(g.{area.Quoted}, s.{area.Quoted})::geography) as square_metres
              from {Sets} o
              join {kind.Table} g on g.{kind.Parent!.Quoted} is not distinct from o.parent_id and g.level = o.level
              join {Name} i on i.id = g.id and (i.is_new or i.is_updated)
              join {kind.Table} s on s.{kind.Parent.Quoted} is not distinct from o.parent_id and s.level = o.level and s.id <> g.id
                                 and ST_Relate(s.{area.Quoted}, g.{area.Quoted}, 'T********')
              where o.overlap > {NegligibleSquareMetres}) crossing
        where square_metres > {NegligibleSquareMetres}
        group by "row" order by "row"
        """;

    /// <summary>"row", subject and reason for each parent that its children, as the import leaves them, don't cover.</summary>
    /// <remarks>Levels beside the tree (markets, buildings, …) aren't meant to cover anything.</remarks>
    public static string FindGapsSql(ImportKind kind, Column area) => $"""
        with parts as (
          select p.id, (ST_Dump(ST_Difference(p.{area.Quoted},
                   (select ST_Union(c.{area.Quoted}) from {kind.Table} c where c.{kind.Parent!.Quoted} = p.id and grid_rank(c.level) is not null)))).geom
          from {kind.Table} p
          where p.id in (select parent_id from {Sets} where grid_rank(level) is not null)),
        gaps as (select id, geom, ST_Area(geom::geography) as square_metres, ST_PointOnSurface(geom) as at from parts)
        select min(i."row") as "row", '{area.Name}' as subject,
               case count(*) when 1 then {ReasonJson.Sql(AreaReasons.ChildrenLeaveAGap, GapValues)}
                    else {ReasonJson.Sql(AreaReasons.ChildrenLeaveGaps, [.. GapValues, ("places", "count(*)")])} end as reason
        from gaps g join {kind.Table} p on p.id = g.id left join {Name} i on i.id = p.id
        where g.square_metres > {NegligibleSquareMetres}
        group by p.id, p.code order by p.code
        """;

    private static string Largest(string ordinate) => $"round({ordinate}((array_agg(g.at order by g.square_metres desc))[1])::numeric, 6)";
}
