using Map.Geodata.Features;

namespace Map.Geodata.Reports.Schedules;

/// <summary>How often a report is made.</summary>
public enum ReportPeriod { Month, Quarter }

/// <summary>A report that is made again and again, on the day after each period.</summary>
/// <param name="Code">Its code.</param>
/// <param name="Kind">What it is about.</param>
/// <param name="Subject">The code of that.</param>
/// <param name="Period">How often it is made.</param>
/// <param name="Language">ZH_CN or EN.</param>
/// <param name="Minutes">Who reaches a station within so many minutes is covered, 1–60.</param>
/// <param name="Since">The first day of the first period that an edition is made of.</param>
public sealed record ReportSchedule(string Code, SubjectKind Kind, string Subject, ReportPeriod Period, string Language, int Minutes, DateOnly Since);

/// <summary>Months and quarters.</summary>
public static class ReportPeriods
{
    /// <summary>The first day of the period that a day lies in.</summary>
    public static DateOnly Begin(this ReportPeriod period, DateOnly day) =>
        period == ReportPeriod.Month ? new DateOnly(day.Year, day.Month, 1) : new DateOnly(day.Year, day.Month - ((day.Month - 1) % 3), 1);

    /// <summary>The first day of the next period.</summary>
    /// <param name="period">How long it is.</param>
    /// <param name="begin">The first day of a period.</param>
    public static DateOnly Next(this ReportPeriod period, DateOnly begin) => begin.AddMonths(period == ReportPeriod.Month ? 1 : 3);

    /// <summary>The first days of the periods from one on that have ended before a day.</summary>
    public static IEnumerable<DateOnly> Ended(this ReportPeriod period, DateOnly since, DateOnly today)
    {
        for (var begin = period.Begin(since); period.Next(begin) <= today; begin = period.Next(begin)) yield return begin;
    }
}
