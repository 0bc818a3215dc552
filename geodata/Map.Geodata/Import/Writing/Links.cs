using Map.Geodata.Import.Kinds;
using static Map.Geodata.Import.Writing.StagingTable;

namespace Map.Geodata.Import.Writing;

/// <summary>Statements that make the links of the staged rows those that the file lists, and mark rows whose links changed.</summary>
internal static class Links
{
    public static IEnumerable<string> WriteSql(Column links)
    {
        var (link, target) = (links.Link!, links.Target!);
        var matches = string.Join(" or ", target.Lookups.Select(lookup => $"t.{lookup} = w.code"));
        var wanted = $"""
            select distinct i.id as owner, t.{target.Key} as target
            from {Name} i, unnest(i.{links.Staged}) w(code) join {target.Table} t on {matches}
            """;
        yield return Marked($"""
            delete from {link.Table} l using {Name} i
            where l.{link.OwnerColumn} = i.id
              and not exists (select from ({wanted}) wanted where wanted.owner = i.id and wanted.target = l.{links.Quoted})
            returning l.{link.OwnerColumn} as owner
            """);
        yield return Marked($"""
            insert into {link.Table} ({link.OwnerColumn}, {links.Quoted}) select owner, target from ({wanted}) wanted
            on conflict do nothing returning {link.OwnerColumn} as owner
            """);
    }

    private static string Marked(string change) => $"""
        with changed as ({change})
        update {Name} i set is_updated = true from changed where changed.owner = i.id and not i.is_new
        """;
}
