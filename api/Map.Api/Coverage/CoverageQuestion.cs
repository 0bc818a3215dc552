using Map.Analysis.Coverage;
using Map.Analysis.Network;

namespace Map.Api.Coverage;

/// <summary>What is asked about coverage.</summary>
/// <param name="Profile">How people move.</param>
/// <param name="Limit">The longest time.</param>
/// <param name="Hour">The hour at which couriers are counted, 0–23; null for the busiest one.</param>
/// <param name="WithArea">Whether the share of the area is wanted too.</param>
public sealed record CoverageQuestion(TravelProfile Profile, TimeSpan Limit, int? Hour = null, bool WithArea = false)
{
    /// <summary>The kind of day; a date decides it instead.</summary>
    public DayType DayType { get; init; }

    /// <summary>A date, whose own opening hours count; null for an ordinary week, the one of today.</summary>
    public DateOnly? Date { get; init; }

    /// <summary>Codes of services that must be within reach; none for any station.</summary>
    public IReadOnlyList<string> Services { get; init; } = [];

    /// <summary>Whether all of them must be, or any.</summary>
    public ServiceMatch Match { get; init; }

    /// <summary>How many stations must reach a place, 1–8.</summary>
    public int AtLeast { get; init; } = 1;

    /// <summary>Whether a station counts only while it is known to be open, or whatever its hours are.</summary>
    public bool WhenOpen { get; init; }

    /// <summary>
    /// Whether gates that keep hours are open or closed as they are in each hour; otherwise they are as the map has them for no hour in
    /// particular. So it is for whoever asks about hours: with an hour, with opening hours, or for the curve of a day.
    /// </summary>
    public bool GateHours { get; init; }
}
