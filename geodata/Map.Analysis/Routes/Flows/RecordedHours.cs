using System.Runtime.InteropServices;

namespace Map.Analysis.Routes.Flows;

/// <summary>
/// The hours of which anything may be told: those in which enough couriers were recorded anywhere. On other dates nothing is known, and
/// means are over these alone; would an hour count in which one courier was out alone, every mean of it would show it.
/// </summary>
internal sealed class RecordedHours
{
    private readonly HashSet<int> _hours = [];
    private readonly int[] _dates = new int[HourSlots.Count];

    private RecordedHours()
    {
    }

    /// <summary>The first and the last date; null when there is no hour.</summary>
    public (DateOnly First, DateOnly Last)? Period =>
        _hours.Count == 0 ? null : (DateOf(_hours.Min()), DateOf(_hours.Max()));

    /// <param name="visits">All that was recorded, in any order.</param>
    /// <param name="disclosure">Says how many are enough.</param>
    public static RecordedHours Of(IEnumerable<Visit> visits, Disclosure disclosure)
    {
        var recorded = new RecordedHours();
        var couriersByHour = new Dictionary<int, HashSet<long>>();
        foreach (var visit in visits)
        {
            ref var couriers = ref CollectionsMarshal.GetValueRefOrAddDefault(couriersByHour, visit.Hour, out _);
            (couriers ??= []).Add(visit.Courier);
        }

        foreach (var (hour, couriers) in couriersByHour)
        {
            if (disclosure.TellSum(couriers.Select(c => (c, 1L))) is null) continue;
            recorded._hours.Add(hour);
            recorded._dates[HourSlots.Of(hour)]++;
        }

        return recorded;
    }

    public bool Contains(int hour) => _hours.Contains(hour);

    /// <summary>How many dates an hour of the week was recorded on.</summary>
    public int DatesOf(int slot) => _dates[slot];

    /// <summary>Whether any hour was that of a working day, or of a Saturday or Sunday.</summary>
    public bool HasAny(bool isWeekend) => _dates.AsSpan(isWeekend ? 24 : 0, 24).ContainsAnyExcept(0);

    private static DateOnly DateOf(int hour) => DateOnly.FromDateTime(DateTime.UnixEpoch.AddHours(hour));
}
