using System.Text;
using Map.GraphQL.Filtering;

namespace Map.Api.Querying;

/// <summary>Comparisons of one value.</summary>
internal static class ComparisonSql
{
    /// <summary>The condition; not true where the value is unknown, unless that is asked for.</summary>
    /// <param name="isStrict">Whether it must be false then; null is as good, and serves indexes, where no negation stands around it.</param>
    public static string Write(Statement statement, ValueFilter filter, FilterSql.Value value, bool isStrict)
    {
        var condition = Condition(statement, filter, value);
        return isStrict && value.IsNullable && condition.IsNullable ? $"({condition.Sql}) is true" : condition.Sql;
    }

    /// <summary>The opposite: true where the value is unknown and something known was asked for.</summary>
    public static string Negated(Statement statement, ValueFilter filter, FilterSql.Value value)
    {
        if (filter.Operation == FilterOperation.Equal && filter.Value is null) return value.IsNullable ? $"{value.Sql} is not null" : "true";
        if (Inverse(filter.Operation) is { } inverse)
        {
            var sql = $"{value.Sql} {inverse} {statement.Parameter(value.ToProvider(filter.Value)!)}";
            return value.IsNullable ? $"({sql} or {value.Sql} is null)" : sql;
        }

        var condition = Condition(statement, filter, value);
        return value.IsNullable && condition.IsNullable ? $"({condition.Sql}) is not true" : $"not ({condition.Sql})";
    }

    private static string? Inverse(FilterOperation operation) => operation switch
    {
        FilterOperation.Greater => "<=",
        FilterOperation.GreaterOrEqual => "<",
        FilterOperation.Lower => ">=",
        FilterOperation.LowerOrEqual => ">",
        _ => null,
    };

    private static (string Sql, bool IsNullable) Condition(Statement statement, ValueFilter filter, FilterSql.Value value)
    {
        if (filter.Value is null) return (value.IsNullable ? $"{value.Sql} is null" : "false", false);
        if (filter.Operation == FilterOperation.In) return In(statement, (object?[])filter.Value, value);
        var wanted = value.ToProvider(filter.Value)!;
        if (wanted is string text && !IsStorable(text)) return ("false", false);
        return filter.Operation switch
        {
            FilterOperation.Equal => ($"{value.Sql} = {statement.Parameter(wanted)}", true),
            FilterOperation.Greater => ($"{value.Sql} > {statement.Parameter(wanted)}", true),
            FilterOperation.GreaterOrEqual => ($"{value.Sql} >= {statement.Parameter(wanted)}", true),
            FilterOperation.Lower => ($"{value.Sql} < {statement.Parameter(wanted)}", true),
            FilterOperation.LowerOrEqual => ($"{value.Sql} <= {statement.Parameter(wanted)}", true),
            FilterOperation.Contains => ($"strpos({value.Sql}, {statement.Parameter(wanted)}) > 0", true),
            FilterOperation.EndsWith => EndsWith(statement.Parameter(wanted), value.Sql),
            FilterOperation.StartsWith => StartsWith(statement, (string)wanted, value.Sql),
            _ => throw new NotSupportedException($"No SQL is known for {filter.Operation}."),
        };
    }

    private static (string Sql, bool IsNullable) In(Statement statement, object?[] items, FilterSql.Value value)
    {
        var wanted = items.Where(i => i is not null).Select(value.ToProvider).Where(i => i is not string text || IsStorable(text)).ToArray();
        var known = wanted.Length == 0 ? "false" : $"{value.Sql} = any({ArrayParameter(statement, wanted)})";
        if (!items.Contains(null)) return (known, wanted.Length > 0);
        return value.IsNullable ? ($"({known} or {value.Sql} is null)", false) : (known, true);
    }

    private static string ArrayParameter(Statement statement, object?[] items)
    {
        var array = Array.CreateInstance(items[0]!.GetType(), items.Length);
        Array.Copy(items, array, items.Length);
        return statement.Parameter(array);
    }

    private static (string Sql, bool IsNullable) EndsWith(string parameter, string sql) => ($"right({sql}, char_length({parameter})) = {parameter}", true);

    /// <summary>A range of code points rather than a pattern: an index serves it whatever the prefix is, so the plan can be kept.</summary>
    private static (string Sql, bool IsNullable) StartsWith(Statement statement, string prefix, string sql)
    {
        if (prefix.Length == 0) return ($"{sql} is not null", false);
        var from = $"{sql} collate \"C\" >= {statement.Parameter(prefix)}";
        return After(prefix) is { } end ? ($"({from} and {sql} collate \"C\" < {statement.Parameter(end)})", true) : (from, true);
    }

    /// <summary>The first text after all that begin with the prefix; null if there is none.</summary>
    private static string? After(string prefix)
    {
        var runes = prefix.EnumerateRunes().ToList();
        while (runes.Count > 0)
        {
            var last = runes[^1].Value;
            runes.RemoveAt(runes.Count - 1);
            if (last == 0x10FFFF) continue;
            var text = new StringBuilder();
            foreach (var rune in runes) text.Append(rune.ToString());
            // Between these two lie the surrogates, which are no characters.
            return text.Append(new Rune(last == 0xD7FF ? 0xE000 : last + 1).ToString()).ToString();
        }

        return null;
    }

    /// <summary>Whether PostgreSQL can hold the text; nothing in the store equals one that it can't.</summary>
    private static bool IsStorable(string text)
    {
        if (text.Contains('\0', StringComparison.Ordinal)) return false;
        for (var i = 0; i < text.Length; i++)
        {
            if (!char.IsSurrogate(text[i])) continue;
            if (!char.IsSurrogatePair(text, i)) return false;
            i++;
        }

        return true;
    }
}
