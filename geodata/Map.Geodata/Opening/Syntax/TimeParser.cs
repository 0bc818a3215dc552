using Map.Geodata.Opening.Rules;

namespace Map.Geodata.Opening.Syntax;

/// <summary>Parses times: 09:00-17:30, 22:00-02:00, 17:00+, sunrise-(sunset-00:30).</summary>
internal sealed class TimeParser(TokenReader tokens)
{
    private static readonly string[] SunEvents = ["dawn", "sunrise", "sunset", "dusk"];

    public bool IsTime(int ahead = 0) =>
        tokens.Peek(ahead) is { Kind: TokenKind.Number } && tokens.Peek(ahead + 1).Is(":")
        || tokens.Peek(ahead).Is("(") || tokens.IndexIn(SunEvents, ahead) >= 0;

    public void Parse(List<TimeRange> times)
    {
        do times.Add(ParseRange());
        while (IsTime(1) && tokens.TryTake(","));
    }

    private TimeRange ParseRange()
    {
        var start = tokens.Current;
        var from = ParseTime(mayBeNextDay: false);
        if (tokens.TryTake("+")) return new TimeRange(from, null, HasOpenEnd: true);
        if (!tokens.TryTake("-")) throw tokens.ErrorAt(start, OpeningReasons.HoursMoment.With(("from", from)));
        var to = ParseTime(mayBeNextDay: true);
        if (tokens.Current.Is("/")) throw tokens.Error(OpeningReasons.HoursInterval.With());
        return new TimeRange(from, to, tokens.TryTake("+"));
    }

    private TimeOfDay ParseTime(bool mayBeNextDay)
    {
        if (tokens.Current.Kind == TokenKind.Number) return new TimeOfDay(ParseClock(mayBeNextDay));
        var inBrackets = tokens.TryTake("(");
        var index = tokens.IndexIn(SunEvents);
        if (index < 0) throw tokens.Error(OpeningReasons.HoursOtherExpected.With(("met", tokens.Current), ("expected", "a time")));
        tokens.Take();
        var minutes = 0;
        if (inBrackets)
        {
            var sign = tokens.TryTake("-") ? -1 : 1;
            if (sign > 0) tokens.Expect("+", "plus or minus");
            minutes = sign * ParseClock(mayBeNextDay: false);
            tokens.Expect(")", "a closing bracket");
        }

        return new TimeOfDay(minutes, (SunEvent)index);
    }

    private int ParseClock(bool mayBeNextDay)
    {
        var start = tokens.Current;
        var hour = tokens.TakeNumber(0, mayBeNextDay ? 48 : 23, "hour");
        tokens.Expect(":", "a colon with minutes");
        var minute = tokens.TakeNumber(0, 59, "minute");
        if (hour == 48 && minute > 0) throw tokens.ErrorAt(start, OpeningReasons.HoursBeyondNextDay.With());
        return (hour * 60) + minute;
    }
}
