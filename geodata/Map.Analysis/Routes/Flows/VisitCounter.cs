using System.Runtime.InteropServices;

namespace Map.Analysis.Routes.Flows;

/// <summary>What is told of one place.</summary>
/// <param name="Where">The place.</param>
/// <param name="Couriers">Different couriers in the whole period; null when untold.</param>
/// <param name="Hours">Mean of different couriers by hour of the week.</param>
[StructLayout(LayoutKind.Auto)]
internal readonly record struct ToldPlace(long Where, int? Couriers, HourlyCounts Hours);

/// <summary>
/// Counts different couriers by place and hour of the week. A mean is over the dates on which that hour was recorded.
/// </summary>
internal sealed class VisitCounter(Disclosure disclosure, RecordedHours recorded)
{
    private readonly List<long> _couriers = [];
    private readonly Dictionary<long, long> _untold = [];

    /// <summary>Visits, an hour each, of which nothing was told so far: too few were there with them.</summary>
    public long? TellUntold() => disclosure.TellSum(_untold.Select(own => (own.Key, own.Value)));

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
            if (hours[visits[first].Slot] is null) AddUntold(visits[first..end]);
        }

        return new ToldPlace(visits[0].Where, CountPeriod(visits), new HourlyCounts(hours));
    }

    private int? CountHour(ReadOnlySpan<Visit> visits)
    {
        var (count, key) = (0, 0UL);
        for (var i = 0; i < visits.Length; i++)
        {
            if ((i > 0 && visits[i] == visits[i - 1]) || !recorded.Contains(visits[i].Hour)) continue;
            count++;
            key += disclosure.KeyOf(visits[i].Courier, HourSlots.DayOf(visits[i].Hour));
        }

        return count == 0 ? null : disclosure.Tell(count / (double)recorded.DatesOf(visits[0].Slot), key);
    }

    private void AddUntold(ReadOnlySpan<Visit> visits)
    {
        for (var i = 0; i < visits.Length; i++)
        {
            if (i == 0 || visits[i] != visits[i - 1]) CollectionsMarshal.GetValueRefOrAddDefault(_untold, visits[i].Courier, out _)++;
        }
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
