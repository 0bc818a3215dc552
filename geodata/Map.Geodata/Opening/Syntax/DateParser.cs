using Map.Geodata.Opening.Rules;

namespace Map.Geodata.Opening.Syntax;

/// <summary>Parses dates: Jun, Jun-Aug, Dec 24-26, Dec 24-Jan 06, 2026 Jun 03+, easter -2 days, Oct 01 +Su.</summary>
internal sealed class DateParser(TokenReader tokens)
{
    private const string Easter = "easter";

    /// <summary>Whether a date begins here: a month or Easter, possibly of a year.</summary>
    public bool IsDate(int ahead = 0) => IsMonth(ahead) || (tokens.IsYear(ahead) && IsMonth(ahead + 1));

    public DaySelector Parse()
    {
        var from = ParseDay();
        if (tokens.Current.Is("+") && tokens.IndexIn(Weekdays.Names, 1) < 0)
        {
            tokens.Take();
            return new DateRange(from, null);
        }

        if (!tokens.Current.Is("-")) return new DateRange(from, from);
        if (IsDate(1))
        {
            tokens.Take();
            return new DateRange(from, ParseDay());
        }

        if (from.Day is null || !tokens.IsPlainNumber(1)) throw tokens.ErrorAt(tokens.Peek(1), OpeningReasons.HoursOtherExpected.With(("met", tokens.Peek(1)), ("expected", "a date")));
        tokens.Take();
        return new DateRange(from, @from with { Day = TakeDay(@from.Month), Offset = ParseOffset() });
    }

    /// <summary>+2 days, -1 day; 0 without one.</summary>
    public int ParseOffset()
    {
        if (!(tokens.Current.Is("+") || tokens.Current.Is("-")) || tokens.Peek(1).Kind != TokenKind.Number || !tokens.Peek(2).Is("day")) return 0;
        var sign = tokens.Take().Text == "-" ? -1 : 1;
        var days = sign * tokens.TakeNumber(1, 366, "number of days");
        tokens.Take();
        return days;
    }

    private bool IsMonth(int ahead) => tokens.IndexIn(Months.Names, ahead) >= 0 || tokens.Peek(ahead).Is(Easter);

    private CalendarDay ParseDay()
    {
        int? year = tokens.IsYear() ? tokens.TakeNumber(1900, 2999, "year") : null;
        if (tokens.TryTake(Easter)) return new CalendarDay(year, CalendarDay.Easter, null, 0, ParseOffset());
        var month = tokens.IndexIn(Months.Names) + 1;
        tokens.Take();
        if (!tokens.IsPlainNumber() || tokens.IsYear()) return new CalendarDay(year, month, null, 0, 0);
        var day = TakeDay(month);
        return new CalendarDay(year, month, day, ParseWeekday(), ParseOffset());
    }

    private int TakeDay(int month) => tokens.TakeNumber(1, DateTime.DaysInMonth(2024, month), "day of the month");

    /// <summary>+Su is the next Sunday from the day on, -Su the last before it.</summary>
    private int ParseWeekday()
    {
        var weekday = tokens.IndexIn(Weekdays.Names, 1);
        if (weekday < 0 || !(tokens.Current.Is("+") || tokens.Current.Is("-"))) return 0;
        var sign = tokens.Take().Text == "-" ? -1 : 1;
        tokens.Take();
        return sign * (weekday + 1);
    }
}
