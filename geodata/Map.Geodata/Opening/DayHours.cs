using Map.Analysis.Coverage;

namespace Map.Geodata.Opening;

/// <summary>The hours of one day as bits: bit h is the hour from h:00 to (h + 1):00, local time.</summary>
/// <param name="Open">The hours in every minute of which it is open.</param>
/// <param name="Possible">The hours in no minute of which it is closed: these, and those of which nobody can tell.</param>
public readonly record struct DayHours(uint Open, uint Possible)
{
    private const uint WholeDay = (1u << HourSet.HoursPerDay) - 1;

    /// <summary>Open around the clock.</summary>
    public static DayHours Always { get; } = new(WholeDay, WholeDay);

    /// <summary>What holds on this day and on another one as well.</summary>
    public DayHours And(DayHours other) => new(Open & other.Open, Possible & other.Possible);

    /// <summary>From some minute to before another it isn't open.</summary>
    internal DayHours Without(int from, int to, OpeningStatus status) => status switch
    {
        OpeningStatus.Open => this,
        OpeningStatus.Unknown => this with { Open = Open & ~HoursOf(from, to) },
        _ => new DayHours(Open & ~HoursOf(from, to), Possible & ~HoursOf(from, to)),
    };

    /// <summary>The hours that have any of these minutes.</summary>
    private static uint HoursOf(int from, int to) => (uint)((1UL << (((to - 1) / 60) + 1)) - (1UL << (from / 60)));
}
