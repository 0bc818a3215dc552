using System.Globalization;

namespace Map.Geodata.Opening.Rules;

/// <summary>Some days of the calendar; prints itself in the syntax.</summary>
internal abstract record DaySelector
{
    public abstract bool Matches(DateOnly day, Days days);
}

/// <summary>Days that any of several selectors of one kind picks.</summary>
internal sealed record AnyOf(IReadOnlyList<DaySelector> Selectors)
{
    public bool Matches(DateOnly day, Days days)
    {
        foreach (var selector in Selectors)
        {
            if (selector.Matches(day, days)) return true;
        }

        return false;
    }

    public override string ToString() => (Selectors[0] is WeekRange ? "week " : "") + string.Join(',', Selectors);
}

/// <summary>2026, 2026-2028, 2026-2036/2, 2026+.</summary>
internal sealed record YearRange(int From, int To, int Step) : DaySelector
{
    public const int Forever = 9999;

    public override bool Matches(DateOnly day, Days days) => day.Year >= From && day.Year <= To && (day.Year - From) % Step == 0;

    public override string ToString() =>
        To == Forever ? FormattableString.Invariant($"{From}+") : Ranges.Print(From, To, Step, "0000");
}

/// <summary>Weeks of ISO 8601: week 1, week 1-53/2. A range may pass the end of the year.</summary>
internal sealed record WeekRange(int From, int To, int Step) : DaySelector
{
    public override bool Matches(DateOnly day, Days days)
    {
        var week = ISOWeek.GetWeekOfYear(day.ToDateTime(TimeOnly.MinValue));
        return From <= To
            ? week >= From && week <= To && (week - From) % Step == 0
            : (week >= From && (week - From) % Step == 0) || week <= To;
    }

    public override string ToString() => Ranges.Print(From, To, Step, "00");
}

/// <summary>Mo, Mo-Fr, Fr-Mo; Mo[1] is the month's first Monday, Mo[-1] its last, either some days on.</summary>
/// <param name="From">From Monday = 0.</param>
/// <param name="To">To, inclusive.</param>
/// <param name="Nth">Which ones of the month; empty for all.</param>
/// <param name="Offset">Days after the day that is named.</param>
internal sealed record WeekdayRange(int From, int To, IReadOnlyList<int> Nth, int Offset) : DaySelector
{
    public override bool Matches(DateOnly day, Days days)
    {
        var named = day.AddDays(-Offset);
        var weekday = Weekdays.Of(named);
        var isInRange = From <= To ? weekday >= From && weekday <= To : weekday >= From || weekday <= To;
        return isInRange && (Nth.Count == 0 || Nth.Contains(((named.Day - 1) / 7) + 1) || Nth.Contains(-(((DaysInMonth(named) - named.Day) / 7) + 1)));
    }

    public override string ToString() =>
        Weekdays.Names[From] + (To == From ? "" : "-" + Weekdays.Names[To]) + (Nth.Count == 0 ? "" : $"[{string.Join(',', Nth)}]") + Ranges.PrintOffset(Offset);

    private static int DaysInMonth(DateOnly day) => DateTime.DaysInMonth(day.Year, day.Month);
}

/// <summary>PH or SH, possibly some days before or after.</summary>
internal sealed record HolidaySelector(bool School, int Offset) : DaySelector
{
    public override bool Matches(DateOnly day, Days days) => days.IsHoliday(day.AddDays(-Offset), School);

    public override string ToString() => (School ? "SH" : "PH") + Ranges.PrintOffset(Offset);
}

internal static class Weekdays
{
    public static readonly string[] Names = ["Mo", "Tu", "We", "Th", "Fr", "Sa", "Su"];

    /// <summary>Monday is 0.</summary>
    public static int Of(DateOnly day) => ((int)day.DayOfWeek + 6) % 7;
}

internal static class Ranges
{
    public static string Print(int from, int to, int step, string digits) =>
        from.ToString(digits, CultureInfo.InvariantCulture)
        + (to == from ? "" : "-" + to.ToString(digits, CultureInfo.InvariantCulture))
        + (step == 1 ? "" : FormattableString.Invariant($"/{step}"));

    public static string PrintOffset(int days) => days switch
    {
        0 => "",
        1 or -1 => FormattableString.Invariant($" {days:+0;-0} day"),
        _ => FormattableString.Invariant($" {days:+0;-0} days"),
    };
}
