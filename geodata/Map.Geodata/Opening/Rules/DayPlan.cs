namespace Map.Geodata.Opening.Rules;

/// <summary>
/// What the rules say about every minute of one day. A day is decided by itself, as the reference evaluator has it: a rule that
/// opens takes the place of all before it on its days, also of what they carry over midnight into such a day.
/// </summary>
internal sealed class DayPlan
{
    private const short Silent = -1;

    private readonly IReadOnlyList<Rule> _rules;
    private readonly Days _days;

    // Which rule decides a minute; an open end is told apart by its sign (-2 - rule).
    private readonly short[] _deciding = new short[TimeRange.Day];

    public DayPlan(IReadOnlyList<Rule> rules, DateOnly day, Days days)
    {
        (_rules, _days) = (rules, days);
        Array.Fill(_deciding, Silent);
        foreach (var (rule, isToday) in Applying(day)) Paint(rule, day, isToday);
    }

    public OpeningState At(int minute) => _deciding[minute] switch
    {
        Silent => OpeningState.Closed,
        < Silent and var openEnd => new(OpeningStatus.Unknown, _rules[-2 - openEnd].Comment ?? "open end"),
        var rule => new(_rules[rule].Status, _rules[rule].Comment),
    };

    /// <summary>The first minute after the given one about which the rules say something else; <see cref="TimeRange.Day"/> if none.</summary>
    public int NextChange(int minute)
    {
        var state = At(minute);
        while (++minute < TimeRange.Day && (_deciding[minute] == _deciding[minute - 1] || At(minute) == state)) { }
        return minute;
    }

    /// <summary>The rules with something to say today, in their order; those that go on from yesterday apart.</summary>
    private List<(int Rule, bool IsToday)> Applying(DateOnly day)
    {
        var applying = new List<(int Rule, bool IsToday)>();
        for (var i = 0; i < _rules.Count; i++)
        {
            var rule = _rules[i];
            if (rule.IsOn(day, _days))
            {
                if (Overrides(rule)) applying.RemoveAll(earlier => rule.Days.Count > 0 || _rules[earlier.Rule].Days.Count == 0);
                applying.Add((i, true));
            }

            if (rule.Times.Count > 0 && rule.IsOn(day.AddDays(-1), _days)) applying.Add((i, false));
        }

        return applying;
    }

    private static bool Overrides(Rule rule) => rule.Kind == RuleKind.Normal && rule.Status != OpeningStatus.Closed;

    private void Paint(int index, DateOnly day, bool isToday)
    {
        var rule = _rules[index];
        if (rule.Times.Count == 0) Fill(index, 0, TimeRange.Day, (short)index);
        var yesterday = isToday ? 0 : TimeRange.Day;
        for (var i = 0; i < rule.Times.Count; i++)
        {
            var (from, to) = rule.Times[i].On(day.AddDays(isToday ? 0 : -1), _days.Where);
            Fill(index, from - yesterday, to - yesterday, (short)index);
            if (rule.Times[i].HasOpenEnd) Fill(index, to - yesterday, EndOf(rule, i, to, day) - yesterday, (short)(rule.Status == OpeningStatus.Closed ? index : -2 - index));
        }
    }

    /// <summary>An open end lasts no longer than until the rule's next times.</summary>
    private int EndOf(Rule rule, int range, int from, DateOnly day)
    {
        var guess = TimeRange.GuessEnd(from);
        var next = range + 1 < rule.Times.Count ? rule.Times[range + 1].On(day, _days.Where).From : 0;
        return next > from ? Math.Min(guess, next) : guess;
    }

    private void Fill(int rule, int from, int to, short value)
    {
        (from, to) = (Math.Clamp(from, 0, TimeRange.Day), Math.Clamp(to, 0, TimeRange.Day));
        if (from >= to) return;
        if (!IsFallback(rule)) _deciding.AsSpan(from, to - from).Fill(value);
        else FillWhereClosed(from, to, value);
    }

    /// <summary>What is added to a fallback is one too.</summary>
    private bool IsFallback(int rule)
    {
        while (_rules[rule].Kind == RuleKind.Additional) rule--;
        return _rules[rule].Kind == RuleKind.Fallback;
    }

    private void FillWhereClosed(int from, int to, short value)
    {
        for (var minute = from; minute < to; minute++)
        {
            if (At(minute).Status == OpeningStatus.Closed) _deciding[minute] = value;
        }
    }
}
