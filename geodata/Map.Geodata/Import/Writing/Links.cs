using Map.Geodata.Import.Kinds;
using static Map.Geodata.Import.Writing.StagingTable;

namespace Map.Geodata.Import.Writing;

/// <summary>Statements that make the links of the staged rows those that the file lists, and mark rows whose links changed.</summary>
internal static class Links
{
    public static IEnumerable<string> WriteSql(Column links)
    {
        var (link, target) = (links.Link!, links.Target!);
        var wanted = $"\"wanted_{links.Name}\"";
        yield return $"""
            create temporary table {wanted} on commit drop as
            with meant as (
              select named.code, t.{target.Key} as target
              from (select distinct w.code from {Name} i, unnest(i.{links.Staged}) w(code)) named
              join {target.Table} t on {target.IsNamed("t", "named.code")})
            select distinct i.id as owner, meant.target
            from {Name} i, unnest(i.{links.Staged}) w(code) join meant on meant.code = w.code
            """;
        // The planner knows nothing of a fresh table, and would compare every link with every other.
        yield return $"create unique index on {wanted} (owner, target)";
        yield return $"analyze {wanted}";
        yield return Marked($"""
            delete from {link.Table} l using {Name} i
            where l.{link.OwnerColumn} = i.id and not i.is_new
              and not exists (select from {wanted} w where w.owner = l.{link.OwnerColumn} and w.target = l.{links.Quoted})
            returning l.{link.OwnerColumn} as owner
            """);
        yield return Marked($"""
            insert into {link.Table} ({link.OwnerColumn}, {links.Quoted}) select owner, target from {wanted}
            on conflict do nothing returning {link.OwnerColumn} as owner
            """);
    }

    private static string Marked(string change) => $"""
        with changed as ({change})
        update {Name} i set is_updated = true from (select distinct owner from changed) c where c.owner = i.id and not i.is_new
        """;
}
