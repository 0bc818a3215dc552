namespace Map.Geodata.Statistics;

/// <summary>What days are told by.</summary>
public enum StatisticsPeriod { Month, Quarter, Year }

/// <summary>Which days, told by what.</summary>
/// <param name="Period">What they are told by; null for all of them together.</param>
/// <param name="Since">The first day; null for any.</param>
/// <param name="Until">The last day; null for any.</param>
public sealed record StatisticsSpan(StatisticsPeriod? Period, DateOnly? Since, DateOnly? Until);

/// <summary>Months, quarters and years.</summary>
public static class StatisticsPeriods
{
    /// <summary>The first day of the period that a day lies in.</summary>
    public static DateOnly Begin(this StatisticsPeriod period, DateOnly day) => period switch
    {
        StatisticsPeriod.Month => new(day.Year, day.Month, 1),
        StatisticsPeriod.Quarter => new(day.Year, day.Month - ((day.Month - 1) % 3), 1),
        _ => new(day.Year, 1, 1),
    };

    /// <summary>The last day of a period.</summary>
    /// <param name="period">How long it is.</param>
    /// <param name="begin">Its first day.</param>
    public static DateOnly End(this StatisticsPeriod period, DateOnly begin)
    {
        var month = begin.Month - 1 + period switch { StatisticsPeriod.Month => 1, StatisticsPeriod.Quarter => 3, _ => 12 };
        return new(begin.Year, month, DateTime.DaysInMonth(begin.Year, month));
    }

    /// <summary>The first day of the next period; null after the last of the calendar.</summary>
    /// <param name="period">How long it is.</param>
    /// <param name="begin">The first day of a period.</param>
    public static DateOnly? Next(this StatisticsPeriod period, DateOnly begin) => period.End(begin) is var end && end < DateOnly.MaxValue ? end.AddDays(1) : null;
}
