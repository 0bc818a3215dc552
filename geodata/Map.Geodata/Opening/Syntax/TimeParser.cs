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
        if (!tokens.TryTake("-")) throw tokens.ErrorAt(start, $"{from} is a moment; write {from}-18:00, or {from}+ when the end is open.");
        var to = ParseTime(mayBeNextDay: true);
        if (tokens.Current.Is("/")) throw tokens.Error("an interval is for departures and collections, not for opening hours.");
        return new TimeRange(from, to, tokens.TryTake("+"));
    }

    private TimeOfDay ParseTime(bool mayBeNextDay)
    {
        if (tokens.Current.Kind == TokenKind.Number) return new TimeOfDay(ParseClock(mayBeNextDay));
        var inBrackets = tokens.TryTake("(");
        var index = tokens.IndexIn(SunEvents);
        if (index < 0) throw tokens.Error($"{tokens.Current} stands where a time is expected, like 09:00 or sunset.");
        tokens.Take();
        var minutes = 0;
        if (inBrackets)
        {
            var sign = tokens.TryTake("-") ? -1 : 1;
            if (sign > 0) tokens.Expect("+", "\"+\" or \"-\"");
            minutes = sign * ParseClock(mayBeNextDay: false);
            tokens.Expect(")", "\")\"");
        }

        return new TimeOfDay(minutes, (SunEvent)index);
    }

    private int ParseClock(bool mayBeNextDay)
    {
        var start = tokens.Current;
        var hour = tokens.TakeNumber(0, mayBeNextDay ? 48 : 23, "hour");
        tokens.Expect(":", "\":\" and minutes");
        var minute = tokens.TakeNumber(0, 59, "minute");
        if (hour == 48 && minute > 0) throw tokens.ErrorAt(start, "a time ends with the next day, at 48:00.");
        return (hour * 60) + minute;
    }
}
