using Map.Geodata.Import.Kinds;
using Map.Geodata.Import.Values;
using Map.Geodata.Reasons;
using static Map.Geodata.Import.Writing.StagingTable;

namespace Map.Geodata.Import.Writing;

/// <summary>
/// Queries that find the staged rows which can't be written. Each gives "row", subject (the header concerned), reason and what stands there.
/// </summary>
internal sealed class RowChecks(ImportKind kind, HeaderBinding binding)
{
    /// <summary>Rows whose code an earlier row has already.</summary>
    public string Duplicates()
    {
        var keys = Sql.List(kind.Keys.Select(k => k.Staged));
        var first = kind.Keys.First(k => k.IsRequired).Staged;
        return $"""
            select "row", {Subject([.. kind.Keys])} as subject,
                   {ReasonJson.Sql(StoreReasons.StandsTwice, ("key", $"concat_ws('/', {keys})"), ("row", "first_row"))} as reason, concat_ws('/', {keys}) as "value"
            from (select "row", {keys}, min("row") over (partition by {keys}) as first_row from {Name}
                  where {Sql.All(kind.Keys.Where(k => k.IsRequired).Select(k => $"{k.Staged} is not null"))}
                    -- Sorting only what comes twice: of a million rows hardly any do.
                    and ({first}) in (select {first} from {Name} group by {first} having count(*) > 1)) s
            where "row" > first_row
            """;
    }

    /// <summary>Rows that refer to something which is neither in the store nor, for a parent, in the file.</summary>
    public string UnknownReferences(Column reference)
    {
        var isParent = reference == kind.Parent;
        var elsewhere = isParent ? $"and not exists (select from {Name} p where p.code = i.{reference.Staged})" : "";
        return $"""
            select "row", {Subject(reference)} as subject,
                   {ReasonJson.Sql(isParent ? StoreReasons.ParentUnknown : StoreReasons.ReferenceUnknown, ("target", Sql.Literal(reference.Target!.What)), ("code", reference.Staged))} as reason, {reference.Staged} as "value"
            from {Name} i where {reference.Staged} is not null and {reference.Quoted} is null {elsewhere}
            """;
    }

    /// <summary>Rows that link to something which isn't in the store.</summary>
    public string UnknownLinks(Column links)
    {
        var target = links.Target!;
        return $"""
            with unknown as (
              select code from (select distinct w.code from {Name} i, unnest(i.{links.Staged}) w(code)) named
              where not exists (select from {target.Table} t where {target.IsNamed("t", "named.code")}))
            select "row", {Subject(links)} as subject,
                   {ReasonJson.Sql(StoreReasons.LinksUnknown, ("target", Sql.Literal(target.What)), ("codes", "string_agg(format('\"%s\"', u.code), ', ' order by u.code)"))} as reason, string_agg(u.code, ', ' order by u.code) as "value"
            from {Name} i, unnest(i.{links.Staged}) w(code) join unknown u on u.code = w.code
            group by "row"
            """;
    }

    /// <summary>New rows without something that a new feature needs, and rows that would empty it in an old one.</summary>
    public string Missing(IReadOnlySet<string> given)
    {
        var required = kind.Columns.Where(c => c.IsRequired).Select(c => (
            Subject: Subject(c),
            Reason: ReasonJson.Sql(given.Contains(c.Name) ? CellReasons.ValueMissing : CellReasons.NewFeatureNeedsIt),
            Lacks: given.Contains(c.Name) ? $"{c.Staged} is null" : "is_new")).ToList();
        return $"""
            select "row", subject, reason, null::text as "value"
            from (select * from {Name} where {string.Join(" or ", required.Select(r => r.Lacks))}) i
            cross join lateral (values {Sql.List(required.Select(r => $"({r.Subject}, {r.Reason}, {r.Lacks})"))}) needed(subject, reason, lacks)
            where lacks
            """;
    }

    /// <summary>Rows that would change a feature of the store in a way that its kind forbids.</summary>
    public string ForbiddenChanges(ChangeRule rule)
    {
        var column = kind.Columns.First(c => c.Name == rule.Column);
        return $"""
            select i."row", {Subject(column)} as subject,
                   {ReasonJson.Sql(StoreReasons.StatusStepForbidden, ("status", $"t.{column.Quoted}"), ("next", $"i.{column.Quoted}"))} as reason, i.{column.Quoted} as "value"
            from {Name} i join {kind.Table} t on t.id = i.id where not {rule.Holds}
            """;
    }

    /// <summary>Rows whose ancestors form a circle or are too many.</summary>
    public string CirclesOrTooDeep() => $"""
        with recursive up("row", at, depth) as (
          select "row", parent_id, 1 from {Name} where parent_id is not null
          union all
          select up."row", above.parent_id, up.depth + 1
          from up cross join lateral (
            select i.parent_id from {Name} i where i.id = up.at
            union all
            select t.parent_id from {kind.Table} t where t.id = up.at and not exists (select from {Name} i where i.id = up.at)) above
          where above.parent_id is not null and up.depth < {kind.MaxDepth})
        select "row", {Subject(kind.Parent!)} as subject,
               {ReasonJson.Sql(StoreReasons.AncestorsWrong, ("most", $"{kind.MaxDepth}"))} as reason,
               (select i.{kind.Parent!.Staged} from {Name} i where i."row" = up."row") as "value"
        from up where depth >= {kind.MaxDepth}
        """;

    /// <summary>Rows whose parent stood in the file but was rejected.</summary>
    public string Orphans() => $"""
        select "row", {Subject(kind.Parent!)} as subject, {ReasonJson.Sql(StoreReasons.ParentRejected, ("code", kind.Parent!.Staged))} as reason, {kind.Parent!.Staged} as "value"
        from {Name} i
        where parent_id is not null
          and not exists (select from {Name} p where p.id = i.parent_id)
          and not exists (select from {kind.Table} t where t.id = i.parent_id)
        """;

    private string Subject(params IEnumerable<Column> columns) => Sql.Literal(Sql.List(columns.Select(c => binding.HeaderOf(c.Name))));
}
