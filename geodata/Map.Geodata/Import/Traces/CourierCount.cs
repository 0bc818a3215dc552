namespace Map.Geodata.Import.Traces;

/// <summary>Couriers present in one cell by hour of day; null where they are too few to be told, or unknown.</summary>
internal sealed record CourierCell(LatticeCell Cell, int?[] Weekday, int?[] Weekend)
{
    public bool HasAny => Weekday.Concat(Weekend).Any(count => count is not null);
}

/// <summary>
/// Counts which couriers were seen in which cell in which hour of China's time, and forgets everything else about a trace.
/// </summary>
/// <remarks>
/// Holds 28 to 60 bytes for each courier, cell and hour that came together: a day of 10,000 couriers, each in twenty cells an
/// hour for ten hours, takes some 100 MB. They never leave memory.
/// </remarks>
internal sealed class CourierCount
{
    /// <summary>k: what fewer couriers share is suppressed.</summary>
    public const int Least = 5;

    private const int Hours = 24;
    private static readonly TimeSpan ChinaOffset = TimeSpan.FromHours(8);

    // Hours are counted from 1970 on, so that an hour tells its date.
    private readonly record struct Visit(LatticeCell Cell, int Hour, int Courier);

    private readonly HashSet<Visit> _visits = [];
    private readonly HashSet<int> _couriers = [];
    private readonly HashSet<int> _timed = [];
    private readonly HashSet<int> _hours = [];

    public long Points { get; private set; }

    public long PointsWithoutTime { get; private set; }

    public int Couriers => _couriers.Count;

    /// <summary>Couriers of whom no position has a time.</summary>
    public int CouriersWithoutTime => _couriers.Count - _timed.Count;

    /// <summary>The first and the last date, in China, of positions with times; null when there are none.</summary>
    public (DateOnly First, DateOnly Last)? Dates => _hours.Count == 0 ? null : (DateOf(_hours.Min()), DateOf(_hours.Max()));

    /// <summary>Whether some date was Monday to Friday. Of holidays nothing is known.</summary>
    public bool HasWeekdays => _hours.Any(hour => !IsWeekend(hour));

    public bool HasWeekends => _hours.Any(IsWeekend);

    public void Add(Trace trace)
    {
        _couriers.Add(trace.Courier);
        foreach (var point in trace.Points)
        {
            Points++;
            if (point.At is not { } at)
            {
                PointsWithoutTime++;
                continue;
            }
            var hour = (int)Math.Floor((at - DateTimeOffset.UnixEpoch + ChinaOffset).TotalHours);
            _visits.Add(new Visit(Lattice.CellAt(point.Longitude, point.Latitude), hour, trace.Courier));
            _hours.Add(hour);
            _timed.Add(trace.Courier);
        }
    }

    /// <summary>
    /// For each cell and hour of a working day, and of a weekend: the mean, over the dates on which anybody was seen anywhere in
    /// that hour, of how many different couriers were seen in the cell. Below <see cref="Least"/>, and where nobody was seen
    /// (couriers without a trace may have been there all the same), it is null.
    /// </summary>
    /// <param name="suppressedHours">How many hours of cells had someone, but too few.</param>
    /// <returns>All cells in which anybody was seen, in the order of their codes.</returns>
    public IReadOnlyList<CourierCell> Average(out long suppressedHours)
    {
        var dates = new int[2 * Hours];
        foreach (var hour in _hours) dates[SlotOf(hour)]++;
        var sums = new Dictionary<LatticeCell, int[]>();
        foreach (var visit in _visits)
        {
            if (!sums.TryGetValue(visit.Cell, out var slots)) sums.Add(visit.Cell, slots = new int[2 * Hours]);
            slots[SlotOf(visit.Hour)]++;
        }
        suppressedHours = sums.Values.Sum(slots => slots.Index().LongCount(s => s.Item > 0 && MeanOf(s.Item, dates[s.Index]) is null));
        return [.. sums.OrderBy(s => s.Key.Row).ThenBy(s => s.Key.Column).Select(s => CreateCell(s.Key, s.Value, dates))];
    }

    private static CourierCell CreateCell(LatticeCell cell, int[] sums, int[] dates)
    {
        var means = sums.Select((sum, slot) => MeanOf(sum, dates[slot])).ToArray();
        return new CourierCell(cell, means[..Hours], means[Hours..]);
    }

    private static int? MeanOf(int sum, int dates) =>
        sum == 0 || sum < Least * dates ? null : (int)Math.Round((double)sum / dates, MidpointRounding.AwayFromZero);

    // The hours of a working day, then those of a weekend.
    private static int SlotOf(int hour) => (IsWeekend(hour) ? Hours : 0) + hour - 24 * (int)Math.Floor(hour / 24.0);

    private static bool IsWeekend(int hour) => DateOf(hour).DayOfWeek is DayOfWeek.Saturday or DayOfWeek.Sunday;

    private static DateOnly DateOf(int hour) => DateOnly.FromDateTime(DateTime.UnixEpoch.AddHours(hour));
}
