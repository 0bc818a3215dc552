using System.Runtime.InteropServices;

namespace Map.Analysis.Routes.Flows;

/// <summary>What is told of one place.</summary>
/// <param name="Where">The place.</param>
/// <param name="Couriers">Different couriers in the whole period; null when untold.</param>
/// <param name="Hours">Mean of different couriers by hour of the week.</param>
[StructLayout(LayoutKind.Auto)]
internal readonly record struct ToldPlace(long Where, int? Couriers, HourlyCounts Hours);

/// <summary>
/// Counts different couriers by place and hour of the week. A mean is over the dates on which anybody was recorded anywhere in
/// that hour: on other dates nothing is known.
/// </summary>
internal sealed class VisitCounter(Disclosure disclosure, int[] datesBySlot)
{
    private readonly List<int> _couriers = [];

    /// <summary>How many dates each hour of the week was recorded on.</summary>
    public static int[] CountDates(IEnumerable<Visit> visits)
    {
        var dates = new int[HourSlots.Count];
        foreach (var hour in visits.Select(v => v.Hour).Distinct()) dates[HourSlots.Of(hour)]++;
        return dates;
    }

    /// <summary>All places of which something may be told, in their order. The visits are sorted.</summary>
    public List<ToldPlace> Count(Span<Visit> visits)
    {
        visits.Sort();
        var told = new List<ToldPlace>();
        for (int first = 0, end; first < visits.Length; first = end)
        {
            end = first + 1;
            while (end < visits.Length && visits[end].Where == visits[first].Where) end++;
            var place = CountPlace(visits[first..end]);
            if (place.Couriers is not null) told.Add(place);
        }

        return told;
    }

    private ToldPlace CountPlace(ReadOnlySpan<Visit> visits)
    {
        var hours = new int?[HourSlots.Count];
        for (int first = 0, end; first < visits.Length; first = end)
        {
            end = first + 1;
            while (end < visits.Length && visits[end].Slot == visits[first].Slot) end++;
            hours[visits[first].Slot] = CountHour(visits[first..end]);
        }

        return new ToldPlace(visits[0].Where, CountPeriod(visits), new HourlyCounts(hours));
    }

    private int? CountHour(ReadOnlySpan<Visit> visits)
    {
        var (count, key) = (0, 0UL);
        for (var i = 0; i < visits.Length; i++)
        {
            if (i > 0 && visits[i] == visits[i - 1]) continue;
            count++;
            key += disclosure.KeyOf(visits[i].Courier, HourSlots.DayOf(visits[i].Hour));
        }

        return disclosure.Tell(count / (double)datesBySlot[visits[0].Slot], key);
    }

    private int? CountPeriod(ReadOnlySpan<Visit> visits)
    {
        _couriers.Clear();
        foreach (var visit in visits) _couriers.Add(visit.Courier);
        _couriers.Sort();
        var (count, key) = (0, 0UL);
        for (var i = 0; i < _couriers.Count; i++)
        {
            if (i > 0 && _couriers[i] == _couriers[i - 1]) continue;
            count++;
            key += disclosure.KeyOf(_couriers[i]);
        }

        return disclosure.Tell(count, key);
    }
}
