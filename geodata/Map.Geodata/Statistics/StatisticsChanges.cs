using Map.Geodata.Features;

namespace Map.Geodata.Statistics;

/// <summary>How much more than in the period before.</summary>
internal static class StatisticsChanges
{
    public static IReadOnlyList<StatisticsRow> Tell(IReadOnlyList<StatisticsRow> rows, StatisticsPeriod? period)
    {
        if (period is not { } unit) return rows;
        var next = rows.Where(r => r.PeriodStart is not null).ToDictionary(r => (r.Grid!.Code, r.Category, unit.Next(r.PeriodStart!.Value)));
        return [.. rows.Select(r => r.PeriodStart is { } day && next.GetValueOrDefault((r.Grid!.Code, r.Category, day)) is { } before && IsKnown(r) && IsKnown(before)
            ? r with { Change = r.Value - before.Value }
            : r)];
    }

    /// <summary>Between two lower bounds, or two sums of different parts, there is no difference to tell.</summary>
    private static bool IsKnown(StatisticsRow row) => row.Unknown == 0 && row.Qualifier != Qualifier.AtLeast;
}
