namespace Map.Geodata.Opening.Rules;

/// <summary>
/// The states of one day. Where somebody would have to know the holidays of a year that is not known, the day is planned both
/// ways, and what depends on it is unknown.
/// </summary>
internal readonly struct DayStates
{
    private readonly DayPlan _plan;
    private readonly DayPlan? _otherwise;
    private readonly int? _unknownYear;

    public DayStates(IReadOnlyList<Rule> rules, DateOnly day, Surroundings where)
    {
        var days = new Days(where, assumed: false);
        _plan = new DayPlan(rules, day, days);
        _unknownYear = days.UnknownYear;
        _otherwise = _unknownYear is null ? null : new DayPlan(rules, day, new Days(where, assumed: true));
    }

    public OpeningState At(int minute)
    {
        var state = _plan.At(minute);
        return _otherwise is null || _otherwise.At(minute) == state
            ? state
            : new OpeningState(OpeningStatus.Unknown, FormattableString.Invariant($"the holidays of {_unknownYear} are not known"));
    }

    public int NextChange(int minute)
    {
        var state = At(minute);
        while (minute < TimeRange.Day && At(minute) == state)
            minute = _otherwise is null ? _plan.NextChange(minute) : Math.Min(_plan.NextChange(minute), _otherwise.NextChange(minute));
        return minute;
    }
}
