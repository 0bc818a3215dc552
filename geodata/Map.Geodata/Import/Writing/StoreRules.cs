using Map.Geodata.Import.Kinds;
using Map.Geodata.Import.Values;
using Map.Geodata.Reasons;
using Npgsql;

namespace Map.Geodata.Import.Writing;

/// <summary>
/// The check constraints of a kind's table, asked about the staged rows before they are written. So the store's rules stand in
/// one place, the migrations, and a row that breaks one is still named by its number instead of failing the whole import.
/// </summary>
internal static class StoreRules
{
    private sealed record Rule(string Name, string Expression, string[] Columns);

    /// <summary>A query that gives "row", subject, reason and what stands there of each row that breaks a rule; null when the table has none.</summary>
    public static async Task<string?> BreachesSqlAsync(NpgsqlConnection connection, ImportKind kind, HeaderBinding binding, Upsert upsert, CancellationToken cancel)
    {
        var known = upsert.MergedColumns.ToHashSet();
        var rules = (await ListAsync(connection, kind, cancel)).Where(rule => known.IsSupersetOf(rule.Columns)).ToList();
        if (rules.Count == 0) return null;
        // Only rows that break one are compared with each: a million rows times twenty rules would take longer than all the rest.
        var breaks = string.Join(" or ", rules.Select(rule => $"({rule.Expression}) is false"));
        var checks = rules.Select(rule => $"({Sql.Literal(Sql.List(rule.Columns.Select(column => HeaderOf(column, kind, binding))))}, {ReasonOf(rule, kind)}, {ValueSql(rule, kind)}, {rule.Expression})");
        return $"""
            select merged."row", subject, reason, rules."value"
            from (select * from ({upsert.MergedSql()}) merged where {breaks}) merged cross join lateral (values {Sql.List(checks)}) rules(subject, reason, "value", holds)
            where not holds
            """;
    }

    private static async Task<List<Rule>> ListAsync(NpgsqlConnection connection, ImportKind kind, CancellationToken cancel)
    {
        await using var command = new NpgsqlCommand("""
            select conname, pg_get_expr(conbin, conrelid),
                   array(select attname::text from pg_attribute where attrelid = conrelid and attnum = any (conkey) order by attnum)
            from pg_constraint where conrelid = $1::regclass and contype = 'c' order by conname
            """, connection)
        { Parameters = { new() { Value = kind.Table } } };
        await using var reader = await command.ExecuteReaderAsync(cancel);
        var rules = new List<Rule>();
        while (await reader.ReadAsync(cancel)) rules.Add(new(reader.GetString(0), reader.GetString(1), reader.GetFieldValue<string[]>(2)));
        return rules;
    }

    private static string HeaderOf(string column, ImportKind kind, HeaderBinding binding) =>
        kind.Columns.FirstOrDefault(c => c.IsOwn && c.SqlName == column) is { } known ? binding.HeaderOf(known.Name) : column;

    // Geometries can't be read as texts.
    private static string ValueSql(Rule rule, ImportKind kind)
    {
        var shapes = kind.Geometries.Select(column => column.SqlName).ToHashSet();
        var readable = rule.Columns.Where(column => !shapes.Contains(column)).Select(column => $"\"{column}\"::text").ToList();
        return readable.Count == 0 ? "null::text" : $"concat_ws(', ', {Sql.List(readable)})";
    }

    // Named constraints are sentences ("offer_validity_is_a_period"); the unnamed ones show their expression.
    private static string ReasonOf(Rule rule, ImportKind kind) => rule.Name.Contains("_check", StringComparison.Ordinal)
        ? ReasonJson.Sql(StoreReasons.RuleBroken, ("rule", Sql.Literal(rule.Expression)))
        : ReasonJson.Sql(StoreReasons.NamedRuleBroken, ("rule", Sql.Literal(rule.Name.Replace('_', ' '))), ("kind", Sql.Literal(kind.Name)));
}
