using Map.Geodata.Opening.Rules;

namespace Map.Geodata.Opening.Syntax;

/// <summary>Parses rules: the specification's "rule sequences" with their separators and modifiers.</summary>
internal sealed class RuleParser(TokenReader tokens)
{
    public const int MaxLength = 2000;

    private readonly DayParser _days = new(tokens);
    private readonly TimeParser _times = new(tokens);

    public static IReadOnlyList<Rule> Parse(string text)
    {
        if (text.Length > MaxLength) throw new OpeningHoursException(text, MaxLength, OpeningReasons.HoursTooLong.With(("most", MaxLength)));
        var tokens = new TokenReader(text);
        if (tokens.Current.Kind == TokenKind.End && !IsEveryDay(text)) throw tokens.Error(OpeningReasons.HoursEmpty.With());
        return new RuleParser(tokens).ParseAll();
    }

    /// <summary>每天, 全天 and the like are passed over as words; alone they say it all.</summary>
    private static bool IsEveryDay(string text) => text.Any(char.IsLetter);

    private List<Rule> ParseAll()
    {
        var rules = new List<Rule> { ParseRule(RuleKind.Normal) };
        while (tokens.Current.Kind != TokenKind.End)
        {
            var kind = ParseSeparator();
            // A last separator says nothing.
            if (tokens.Current.Kind == TokenKind.End && kind == RuleKind.Normal) break;
            rules.Add(ParseRule(kind));
        }

        return rules;
    }

    private RuleKind ParseSeparator() => tokens.TryTake(";") ? RuleKind.Normal
        : tokens.TryTake(",") ? RuleKind.Additional
        : tokens.TryTake("||") ? RuleKind.Fallback
        : throw tokens.Error(OpeningReasons.HoursSeparatorExpected.With(("met", tokens.Current)));

    private Rule ParseRule(RuleKind kind)
    {
        var start = tokens.Current;
        var always = TryTakeAlways();
        List<AnyOf> days = [];
        List<TimeRange> times = [];
        while (ParseSelector(days, times)) { }
        var status = ParseStatus();
        var comment = tokens.Current.Kind == TokenKind.Comment ? tokens.Take().Text : null;
        status ??= ParseStatus();
        if (!always && days.Count == 0 && times.Count == 0 && status is null && comment is null && start.Kind != TokenKind.End)
            throw tokens.ErrorAt(start, OpeningReasons.HoursRuleSaysNothing.With(("met", start)));
        return new Rule(kind, days, times, status ?? (comment is null ? OpeningStatus.Open : OpeningStatus.Unknown), status is not null, comment);
    }

    private bool TryTakeAlways()
    {
        if (tokens.Current is not { Kind: TokenKind.Number, Text: "24" } || !tokens.Peek(1).Is("/") || tokens.Peek(2).Text != "7") return false;
        for (var i = 0; i < 3; i++) tokens.Take();
        return true;
    }

    private bool ParseSelector(List<AnyOf> days, List<TimeRange> times)
    {
        // "Jun-Aug: 10:00-18:00" reads better to some.
        if (days.Count > 0 && tokens.TryTake(":")) return true;
        if (_days.Find() is { } selector)
        {
            days.Add(selector);
            return true;
        }

        if (!_times.IsTime()) return false;
        if (times.Count > 0) throw tokens.Error(OpeningReasons.HoursTimesUnseparated.With());
        _times.Parse(times);
        return true;
    }

    private OpeningStatus? ParseStatus() => tokens.TryTake("open") ? OpeningStatus.Open
        : tokens.TryTake("off") ? OpeningStatus.Closed
        : tokens.TryTake("unknown") ? OpeningStatus.Unknown
        : null;
}
