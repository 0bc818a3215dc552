using Map.Analysis.Coverage;

namespace Map.Geodata.Siting.Cases;

/// <summary>Hours at which the same stations and the same gates are open: demand at these is one row a cell.</summary>
/// <param name="Hours">The hours, 0–23.</param>
/// <param name="Open">By station whether it counts then.</param>
/// <param name="IsNewOpen">Whether new stations do.</param>
/// <param name="Gates">Equal for hours at which the same gates are open.</param>
internal sealed record HourClass(IReadOnlyList<int> Hours, bool[] Open, bool IsNewOpen, string Gates)
{
    /// <param name="hours">The hours that are asked about.</param>
    /// <param name="day">Their kind of day.</param>
    /// <param name="stations">In which hours each station counts (<see cref="HourSet"/>).</param>
    /// <param name="ofNew">In which hours new ones do.</param>
    /// <param name="gatesAt">Equal for hours at which the same gates are open.</param>
    public static List<HourClass> Create(IEnumerable<int> hours, DayType day, IReadOnlyList<ulong> stations, ulong ofNew, Func<int, string> gatesAt) =>
    [
        .. hours.Distinct().Order()
            .Select(hour => new HourClass([hour], [.. stations.Select(s => HourSet.Contains(s, day, hour))], HourSet.Contains(ofNew, day, hour), gatesAt(hour)))
            .GroupBy(c => string.Concat(c.Open.Append(c.IsNewOpen).Select(open => open ? '1' : '0')) + c.Gates)
            .Select(alike => alike.First() with { Hours = [.. alike.SelectMany(c => c.Hours)] }),
    ];
}
