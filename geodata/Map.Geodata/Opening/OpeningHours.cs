using Map.Geodata.Opening.Rules;
using Map.Geodata.Opening.Syntax;

namespace Map.Geodata.Opening;

/// <summary>
/// When a place is open, in OpenStreetMap's syntax (https://wiki.openstreetmap.org/wiki/Key:opening_hours/specification):
/// immutable, safe for any number of threads. Moments are decided to the minute, in local time. Where the rules say nothing, a
/// place is closed; where they can't say, it is unknown, which is neither.
/// </summary>
public sealed class OpeningHours
{
    /// <summary>How far ahead a change is looked for.</summary>
    private const int DaysAhead = 5 * 366;

    private readonly IReadOnlyList<Rule> _rules;

    private OpeningHours(IReadOnlyList<Rule> rules) => _rules = rules;

    /// <summary>Reads the syntax, and the ways in which people write it: long names, any case, Chinese words and signs.</summary>
    /// <exception cref="OpeningHoursException">The text isn't opening hours; its message says where and why.</exception>
    public static OpeningHours Parse(string text) => new(RuleParser.Parse(text));

    /// <summary>Null if the text isn't opening hours; the problem says where and why.</summary>
    public static OpeningHours? Find(string text, out OpeningHoursException? problem)
    {
        try
        {
            problem = null;
            return Parse(text);
        }
        catch (OpeningHoursException e)
        {
            problem = e;
            return null;
        }
    }

    /// <summary>What holds at a moment.</summary>
    /// <param name="moment">Any moment.</param>
    /// <param name="where">Where the place is; <see cref="Surroundings.China"/> by default.</param>
    public OpeningState StateAt(DateTimeOffset moment, Surroundings? where = null)
    {
        where ??= Surroundings.China;
        var (day, minute) = Local(moment, where);
        return StatesOf(day, where).At(minute);
    }

    /// <summary>When something else will hold than at a moment; null if nothing changes within five years.</summary>
    public DateTimeOffset? NextChange(DateTimeOffset moment, Surroundings? where = null)
    {
        where ??= Surroundings.China;
        var (day, minute) = Local(moment, where);
        var states = StatesOf(day, where);
        var now = states.At(minute);
        var last = day.AddDays(DaysAhead);
        for (var change = states.NextChange(minute); ; change = states.At(0) == now ? states.NextChange(0) : 0)
        {
            if (change < TimeRange.Day) return new DateTimeOffset(day.ToDateTime(TimeOnly.MinValue).AddMinutes(change), where.Offset);
            day = day.AddDays(1);
            if (day > last) return null;
            states = StatesOf(day, where);
        }
    }

    /// <summary>How many minutes of the seven days from a day on it is open, and how many nobody knows.</summary>
    public WeeklyMinutes MinutesOfWeek(DateOnly firstDay, Surroundings? where = null)
    {
        var (open, unknown) = (0, 0);
        for (var day = firstDay; day < firstDay.AddDays(7); day = day.AddDays(1))
        {
            var states = StatesOf(day, where ?? Surroundings.China);
            for (int from = 0, to; from < TimeRange.Day; from = to)
            {
                to = states.NextChange(from);
                var status = states.At(from).Status;
                if (status == OpeningStatus.Open) open += to - from;
                if (status == OpeningStatus.Unknown) unknown += to - from;
            }
        }

        return new WeeklyMinutes(open, unknown);
    }

    /// <summary>The hours of a day, midnight to midnight local time, in which it is open throughout, or may be.</summary>
    public DayHours HoursOf(DateOnly day, Surroundings? where = null)
    {
        var states = StatesOf(day, where ?? Surroundings.China);
        var hours = DayHours.Always;
        for (int from = 0, to; from < TimeRange.Day; from = to)
        {
            to = states.NextChange(from);
            hours = hours.Without(from, to, states.At(from).Status);
        }

        return hours;
    }

    /// <summary>The same hours in the syntax's own spelling.</summary>
    public override string ToString()
    {
        var text = _rules[0].ToString();
        foreach (var rule in _rules.Skip(1))
            text += rule.Kind switch { RuleKind.Additional => ", ", RuleKind.Fallback => " || ", _ => "; " } + rule;
        return text;
    }

    private static (DateOnly Day, int Minute) Local(DateTimeOffset moment, Surroundings where)
    {
        var local = moment.ToOffset(where.Offset);
        return (DateOnly.FromDateTime(local.DateTime), (local.Hour * 60) + local.Minute);
    }

    private DayStates StatesOf(DateOnly day, Surroundings where) => new(_rules, day, where);
}
