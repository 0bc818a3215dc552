using Map.Analysis.Coverage;

namespace Map.Geodata.Siting.Cases;

/// <summary>Hours at which the same stations are open: demand at these is one row a cell.</summary>
/// <param name="Hours">The hours, 0–23.</param>
/// <param name="Open">By station whether it counts then.</param>
/// <param name="IsNewOpen">Whether new stations do.</param>
internal sealed record HourClass(IReadOnlyList<int> Hours, bool[] Open, bool IsNewOpen)
{
    /// <param name="hours">The hours that are asked about.</param>
    /// <param name="day">Their kind of day.</param>
    /// <param name="stations">In which hours each station counts (<see cref="HourSet"/>).</param>
    /// <param name="ofNew">In which hours new ones do.</param>
    public static List<HourClass> Create(IEnumerable<int> hours, DayType day, IReadOnlyList<ulong> stations, ulong ofNew) =>
    [
        .. hours.Distinct().Order()
            .Select(hour => (Hour: hour, Open: stations.Select(s => HourSet.Contains(s, day, hour)).ToArray(), IsNewOpen: HourSet.Contains(ofNew, day, hour)))
            .GroupBy(h => string.Concat(h.Open.Append(h.IsNewOpen).Select(open => open ? '1' : '0')))
            .Select(g => new HourClass([.. g.Select(h => h.Hour)], g.First().Open, g.First().IsNewOpen)),
    ];
}
