using System.Numerics;

namespace Map.Analysis.Coverage;

/// <summary>Sums by hour (<see cref="HourSet"/>), 48 figures each.</summary>
internal readonly ref struct HourSums(Span<long> places, Span<long> residents, Span<long> couriers)
{
    public readonly Span<long> Places = places, Residents = residents, Couriers = couriers;

    /// <summary>Adds the people of a place in the hours of a set, or takes them off again.</summary>
    /// <param name="demand">Who is where.</param>
    /// <param name="place">The place's number.</param>
    /// <param name="hours">The hours.</param>
    /// <param name="sign">1 or -1.</param>
    public void Add(CoverageDemand demand, int place, ulong hours, int sign)
    {
        var residents = demand.KnownResidents(place) * (long)sign;
        var couriers = demand.KnownCouriers(place);
        while (hours != HourSet.None)
        {
            var (from, to) = NextRun(hours);
            for (var hour = from; hour < to; hour++)
            {
                Places[hour] += sign;
                Residents[hour] += residents;
                Couriers[hour] += couriers[hour] * (long)sign;
            }

            hours &= ulong.MaxValue << to;
        }
    }

    /// <summary>
    /// Adds the people of many places. Hours come in runs, and what is the same in all of a run is noted at its ends alone and
    /// summed up once, which halves the time of counting a city.
    /// </summary>
    /// <param name="demand">Who is where.</param>
    /// <param name="places">Numbers of places.</param>
    /// <param name="reached">In which hours each place counts.</param>
    /// <param name="stations">By how many stations at least.</param>
    public void AddAll(CoverageDemand demand, ReadOnlySpan<int> places, PlaceLevels reached, int stations)
    {
        Span<long> placeSteps = stackalloc long[HourSet.Count + 1], residentSteps = stackalloc long[HourSet.Count + 1];
        placeSteps.Clear();
        residentSteps.Clear();
        foreach (var place in places)
        {
            var residents = demand.KnownResidents(place);
            var couriers = demand.KnownCouriers(place);
            for (var hours = reached[place, stations]; hours != HourSet.None;)
            {
                var (from, to) = NextRun(hours);
                placeSteps[from]++;
                placeSteps[to]--;
                residentSteps[from] += residents;
                residentSteps[to] -= residents;
                AddCouriers(couriers[from..to], Couriers[from..to]);
                hours &= ulong.MaxValue << to;
            }
        }

        SumSteps(placeSteps, Places);
        SumSteps(residentSteps, Residents);
    }

    public void Add(HourSums others)
    {
        for (var hour = 0; hour < HourSet.Count; hour++)
        {
            Places[hour] += others.Places[hour];
            Residents[hour] += others.Residents[hour];
            Couriers[hour] += others.Couriers[hour];
        }
    }

    public bool Equals(HourSums others) =>
        Places.SequenceEqual(others.Places) && Residents.SequenceEqual(others.Residents) && Couriers.SequenceEqual(others.Couriers);

    /// <summary>The first hours of a set that follow each other; the end is below 64, since a set has 48.</summary>
    private static (int From, int To) NextRun(ulong hours)
    {
        var from = BitOperations.TrailingZeroCount(hours);
        return (from, from + BitOperations.TrailingZeroCount(~(hours >> from)));
    }

    private static void AddCouriers(ReadOnlySpan<int> couriers, Span<long> sums)
    {
        for (var i = 0; i < sums.Length && i < couriers.Length; i++) sums[i] += couriers[i];
    }

    private static void SumSteps(Span<long> steps, Span<long> sums)
    {
        var sum = 0L;
        for (var hour = 0; hour < sums.Length; hour++) sums[hour] += sum += steps[hour];
    }
}
