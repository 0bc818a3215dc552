using Map.Geodata.Opening.Rules;

namespace Map.Geodata.Opening.Syntax;

/// <summary>Parses what picks days: years, dates, weeks, weekdays and holidays.</summary>
internal sealed class DayParser(TokenReader tokens)
{
    private const int MinYear = 1900, MaxYear = 2999;

    private readonly DateParser _dates = new(tokens);

    /// <summary>The selector that begins here; null if none does.</summary>
    public AnyOf? Find()
    {
        if (_dates.IsDate()) return List(_dates.Parse, () => _dates.IsDate(1));
        if (tokens.IsYear()) return List(ParseYears, () => tokens.IsYear(1) && !_dates.IsDate(1));
        if (tokens.TryTake("week")) return List(ParseWeeks, () => tokens.IsPlainNumber(1));
        return IsWeekday(0) ? List(ParseWeekday, () => IsWeekday(1)) : null;
    }

    /// <summary>One and, behind commas, others of its kind.</summary>
    private AnyOf List(Func<DaySelector> parse, Func<bool> goesOn)
    {
        List<DaySelector> selectors = [parse()];
        while (tokens.Current.Is(",") && goesOn())
        {
            tokens.Take();
            selectors.Add(parse());
        }

        return new AnyOf(selectors);
    }

    private YearRange ParseYears()
    {
        var from = tokens.TakeNumber(MinYear, MaxYear, "year");
        if (tokens.TryTake("+")) return new YearRange(from, YearRange.Forever, 1);
        var to = tokens.TryTake("-") ? tokens.TakeNumber(from, MaxYear, "year") : from;
        return new YearRange(from, to, ParseStep());
    }

    private WeekRange ParseWeeks()
    {
        var from = tokens.TakeNumber(1, 53, "week");
        var to = tokens.TryTake("-") ? tokens.TakeNumber(1, 53, "week") : from;
        return new WeekRange(from, to, ParseStep());
    }

    private int ParseStep() => tokens.TryTake("/") ? tokens.TakeNumber(1, 100, "step") : 1;

    private bool IsWeekday(int ahead) =>
        tokens.IndexIn(Weekdays.Names, ahead) >= 0 || tokens.Peek(ahead).Is("PH") || tokens.Peek(ahead).Is("SH");

    private DaySelector ParseWeekday()
    {
        if (tokens.TryTake("PH")) return new HolidaySelector(School: false, _dates.ParseOffset());
        if (tokens.TryTake("SH")) return new HolidaySelector(School: true, 0);
        var from = TakeWeekday();
        if (tokens.Current.Is("-") && tokens.IndexIn(Weekdays.Names, 1) >= 0)
        {
            tokens.Take();
            return new WeekdayRange(from, TakeWeekday(), [], 0);
        }

        var nth = tokens.TryTake("[") ? ParseNth() : [];
        return new WeekdayRange(from, from, nth, nth.Count > 0 ? _dates.ParseOffset() : 0);
    }

    private int TakeWeekday()
    {
        var index = tokens.IndexIn(Weekdays.Names);
        tokens.Take();
        return index;
    }

    private List<int> ParseNth()
    {
        List<int> nth = [];
        do
        {
            var sign = tokens.TryTake("-") ? -1 : 1;
            var from = tokens.TakeNumber(1, 5, "place in the month");
            var to = tokens.TryTake("-") ? tokens.TakeNumber(from, 5, "place in the month") : from;
            for (var i = from; i <= to; i++) nth.Add(sign * i);
        }
        while (tokens.TryTake(","));
        tokens.Expect("]", "a closing bracket");
        return nth;
    }
}
