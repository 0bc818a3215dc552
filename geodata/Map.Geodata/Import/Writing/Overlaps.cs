using Map.Geodata.Import.Kinds;
using static Map.Geodata.Import.Writing.StagingTable;

namespace Map.Geodata.Import.Writing;

/// <summary>Areas of a tree that overlap their siblings: allowed, since drawn borders rarely match, but pointed out.</summary>
internal static class Overlaps
{
    // Borders digitised separately cross each other by a few square metres everywhere.
    private const int NegligibleSquareMetres = 100;

    /// <summary>"row", subject and reason for each written row that overlaps a sibling; null when the kind is no tree of areas.</summary>
    public static string? FindSql(ImportKind kind) => kind.Parent is { } parent && kind.Geometries.FirstOrDefault(c => c.IsRequired) is { } area
        ? $"""
            select "row", '{area.Name}' as subject,
                   format('it overlaps its sibling "%s" by %s m²', string_agg(sibling, '", "' order by sibling), round(sum(square_metres))) as reason
            from (select i."row", s.code as sibling, ST_Area(ST_Intersection(g.{area.Quoted}, s.{area.Quoted})::geography) as square_metres
                  from {Name} i
                  join {kind.Table} g on g.id = i.id
                  join {kind.Table} s on s.{parent.Quoted} = g.{parent.Quoted} and s.level = g.level and s.id <> g.id
                                     and ST_Relate(s.{area.Quoted}, g.{area.Quoted}, 'T********')
                  where i.is_new or i.is_updated) crossing
            where square_metres > {NegligibleSquareMetres}
            group by "row" order by "row"
            """
        : null;
}
