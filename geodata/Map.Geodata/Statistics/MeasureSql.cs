using System.Text;
using Map.Geodata.Features;

namespace Map.Geodata.Statistics;

/// <summary>Measures as SQL.</summary>
internal static class MeasureSql
{
    /// <summary>Beside the columns of features, some of which have a category too.</summary>
    private const string CategoryColumn = "told_category", PeriodColumn = "told_period";

    /// <summary>
    /// A query of place in the list of subjects (from 1), category, first day of the period, value and features without a figure. Its parameters are
    /// the keys of the subjects, the first and the last day (both null or open), and the values of each filter that has some.
    /// </summary>
    /// <param name="measure">What is counted.</param>
    /// <param name="period">What days are told by, for what happens on days; null for all of them together.</param>
    /// <param name="subjects">What it is counted for.</param>
    /// <returns>Null when such features can't be told to be a subject's.</returns>
    public static string? Find(Measure measure, StatisticsPeriod? period, SubjectKind subjects)
    {
        if (MeasuredScopes.Find(measure.Kind, subjects) is not { } inScope) return null;
        var (kind, told) = (measure.Kind, new List<string>());
        if (measure.By is not null) told.Add(CategoryColumn);
        if (kind.Day is not null && period is not null) told.Add(PeriodColumn);
        var sql = new StringBuilder($"""
            select g.n, f.* from unnest($1::bigint[]) with ordinality g(id, n) cross join lateral (
            with recursive {MeasuredScopes.ScopeOf(subjects)}
            counted as (select x.*, {Category(measure)} as {CategoryColumn}, {Bucket(kind, period)} as {PeriodColumn} from {kind.From}{Told(measure)} where {inScope}
            and {Days(kind)}
            """);
        Append(sql, measure);
        return sql.Append($") select {Named(told, CategoryColumn, "text")}, {Named(told, PeriodColumn, "date")}, {Figure(measure)}")
            .Append(told.Count > 0 ? $" group by {string.Join(", ", told)}" : "").Append(") f order by g.n, 3 nulls first, 2 nulls last").ToString();
    }

    private static string Named(List<string> told, string name, string type) => told.Contains(name) ? name : $"null::{type} as {name}";

    private static string Category(Measure measure) => measure.By is not { } word ? "null::text" : measure.Kind.Filters[word] is { IsMany: false } text ? $"({text.Sql})::text" : "told.value";

    /// <summary>A feature of several values counts for each of them.</summary>
    private static string Told(Measure measure) => measure.By is { } word && measure.Kind.Filters[word] is { IsMany: true } text ? $" left join lateral ({text.Sql}) told(value) on true" : "";

    private static string Bucket(MeasuredKind kind, StatisticsPeriod? period) => kind.Day is { } day && period is { } unit ? $"date_trunc('{unit.ToString().ToLowerInvariant()}', {day})::date" : "null::date";

    private static string Days(MeasuredKind kind) =>
        kind.Day is { } day ? $"({day} >= $2::date or $2::date is null) and ({day} <= $3::date or $3::date is null)" : "true";

    private static void Append(StringBuilder sql, Measure measure)
    {
        var parameter = 4;
        foreach (var (word, values) in measure.Filters)
        {
            var text = measure.Kind.Filters[word];
            sql.Append(" and ").Append((text.IsMany, IsAny(values)) switch
            {
                (false, true) => $"{text.Sql} is not null",
                (false, false) => $"{text.Sql} = any (${parameter++})",
                (true, true) => $"exists ({text.Sql})",
                (true, false) => $"(array({text.Sql}) && ${parameter++})",
            });
        }
    }

    private static string Figure(Measure measure) => measure switch
    {
        { Sum: { } sum } => $"sum({measure.Kind.Sums[sum]})::numeric, count(*) filter (where ({measure.Kind.Sums[sum]}) is null) from counted x",
        { Kind.CanBeTold: true } => "count(*)::numeric, 0::bigint from counted",
        _ => $"({measure.Kind.Counted})::numeric, 0::bigint",
    };

    public static bool IsAny(string[] values) => values is [Measure.Any];
}
