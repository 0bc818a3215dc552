namespace Map.Geodata.Opening.Rules;

/// <summary>A day of the year, or a whole month, of a certain year or of every year.</summary>
/// <param name="Year">Null for every year.</param>
/// <param name="Month">1–12; 0 for Easter.</param>
/// <param name="Day">Null for the whole month.</param>
/// <param name="Weekday">The next such weekday from it on (positive, 1 is Monday), or the last before it (negative).</param>
/// <param name="Offset">Days after that.</param>
internal sealed record CalendarDay(int? Year, int Month, int? Day, int Weekday, int Offset)
{
    public const int Easter = 0;

    public DateOnly First(int year) => Shift(Month == Easter ? EasterOf(year) : new DateOnly(year, Month, Math.Min(Day ?? 1, DateTime.DaysInMonth(year, Month))));

    public DateOnly Last(int year) => Day is null && Month != Easter ? new DateOnly(year, Month, DateTime.DaysInMonth(year, Month)) : First(year);

    public override string ToString()
    {
        var name = Month == Easter ? "easter" : Months.Names[Month - 1];
        var day = Day is { } number ? FormattableString.Invariant($" {number:00}") : "";
        var weekday = Weekday == 0 ? "" : $" {(Weekday > 0 ? '+' : '-')}{Weekdays.Names[Math.Abs(Weekday) - 1]}";
        return (Year is { } year ? FormattableString.Invariant($"{year} ") : "") + name + day + weekday + Ranges.PrintOffset(Offset);
    }

    private DateOnly Shift(DateOnly day)
    {
        var wanted = Math.Abs(Weekday) - 1;
        if (Weekday > 0) day = day.AddDays((wanted - Weekdays.Of(day) + 7) % 7);
        if (Weekday < 0) day = day.AddDays(-((Weekdays.Of(day) - wanted + 7) % 7));
        return day.AddDays(Offset);
    }

    /// <summary>Easter Sunday of the Gregorian calendar (the anonymous algorithm, Nature 1876).</summary>
    private static DateOnly EasterOf(int year)
    {
        var (golden, century, rest) = (year % 19, year / 100, year % 100);
        var epact = ((19 * golden) + century - (century / 4) - ((century - ((century + 8) / 25) + 1) / 3) + 15) % 30;
        var weekday = (32 + (2 * (century % 4)) + (2 * (rest / 4)) - epact - (rest % 4)) % 7;
        var correction = (golden + (11 * epact) + (22 * weekday)) / 451;
        var days = epact + weekday - (7 * correction) + 114;
        return new DateOnly(year, days / 31, (days % 31) + 1);
    }
}

/// <summary>Jun, Jun-Aug, Jun 03-05, Dec 24-Jan 06, 2026 Jun 03-2027 Jan 01, Sep 01+.</summary>
/// <param name="From">Its first day.</param>
/// <param name="To">Its last day; null for the end of the year, or for ever when From has a year.</param>
internal sealed record DateRange(CalendarDay From, CalendarDay? To) : DaySelector
{
    public override bool Matches(DateOnly day, Days days)
    {
        if (From.Year is { } year) return Contains(day, year);
        // A range that passes the end of the year may have begun in the year before; Easter's may be moved over it.
        return Contains(day, day.Year) || Contains(day, day.Year - 1);
    }

    public override string ToString() => To is null ? From + "+" : To == From ? From.ToString() : SameMonth() ?? $"{From}-{To}";

    private bool Contains(DateOnly day, int year)
    {
        var first = From.First(year);
        if (day < first) return false;
        if (To is null) return From.Year is not null || day.Year == first.Year;
        var last = To.Last(To.Year ?? year);
        if (last < first && To.Year is null) last = To.Last(year + 1);
        return day <= last;
    }

    /// <summary>Jun 03-05 rather than Jun 03-Jun 05.</summary>
    private string? SameMonth() =>
        To == From with { Day = To!.Day } && From.Day is not null && To.Day > From.Day && From is { Weekday: 0, Offset: 0 }
            ? FormattableString.Invariant($"{From}-{To.Day:00}")
            : null;
}

internal static class Months
{
    public static readonly string[] Names = ["Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec"];
}
