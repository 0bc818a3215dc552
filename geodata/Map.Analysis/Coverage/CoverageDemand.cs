using System.Numerics;

namespace Map.Analysis.Coverage;

/// <summary>
/// Places where people are, in areas that form trees: numbers in flat arrays, in which -1 is unknown. Immutable. What lies in
/// an area lies in those above it.
/// </summary>
public sealed class CoverageDemand
{
    /// <summary>The parent of an area that has none.</summary>
    public const int NoParent = -1;

    private const int Unknown = -1;

    private readonly int[] _residents;

    // 48 figures a place, as in HourSet.
    private readonly int[] _couriers;
    private readonly int[] _parents;
    private readonly int[][] _areasOfPlace;
    private readonly int[][] _placesOfArea;
    private readonly AreaPeople[] _people;
    private readonly int[] _busiestHours;

    /// <param name="places">Who is where; a place's number is its place in the list.</param>
    /// <param name="areaParents">For each area the number of the one above it, which is below its own; <see cref="NoParent"/> at the top.</param>
    /// <exception cref="ArgumentException">An area stands before the one above it.</exception>
    public CoverageDemand(IReadOnlyList<DemandPlace> places, IReadOnlyList<int> areaParents)
    {
        _parents = [.. areaParents];
        for (var area = 0; area < _parents.Length; area++)
        {
            if (_parents[area] >= area) throw new ArgumentException($"Area {area} stands before {_parents[area]}, which is above it.", nameof(areaParents));
        }

        _residents = [.. places.Select(p => p.Residents ?? Unknown)];
        _couriers = new int[places.Count * HourSet.Count];
        for (var place = 0; place < places.Count; place++) FillCouriers(places[place], _couriers.AsSpan(place * HourSet.Count, HourSet.Count));
        _areasOfPlace = [.. places.Select(p => p.Areas.ToArray())];
        _placesOfArea = Invert(_areasOfPlace, _parents.Length);
        _people = SumPeople();
        _busiestHours = [FindBusiestHour(DayType.Weekday), FindBusiestHour(DayType.Weekend)];
    }

    public int PlaceCount => _residents.Length;

    public int AreaCount => _parents.Length;

    /// <summary>The area above one; <see cref="NoParent"/> at the top.</summary>
    public int ParentOf(int area) => _parents[area];

    /// <summary>The smallest areas that hold a place.</summary>
    public ReadOnlySpan<int> AreasOf(int place) => _areasOfPlace[place];

    /// <summary>The places for which an area is one of the smallest.</summary>
    public ReadOnlySpan<int> PlacesDirectlyIn(int area) => _placesOfArea[area];

    /// <summary>Whether a place lies in an area, or in one below it.</summary>
    public bool IsIn(int place, int area)
    {
        foreach (var smallest in _areasOfPlace[place])
        {
            // Areas above have lower numbers.
            var above = smallest;
            while (above > area) above = _parents[above];
            if (above == area) return true;
        }

        return false;
    }

    /// <summary>How many places lie in an area.</summary>
    public int PlacesIn(int area) => _people[area].Places;

    public int? ResidentsAt(int place) => Known(_residents[place]);

    /// <summary>Couriers present at a place in an hour, 0 to 23.</summary>
    public int? CouriersAt(int place, DayType day, int hour) => Known(_couriers[(place * HourSet.Count) + HourSet.IndexOf(day, hour)]);

    /// <summary>The hour of one kind of day at which most couriers are about, 0 to 23; noon where none is known.</summary>
    public int BusiestHour(DayType day) => _busiestHours[(int)day];

    /// <summary>Residents of an area, of whom so many are reached.</summary>
    internal CoveredCount CountResidents(int area, long covered) => Count(_people[area].Places, _people[area].Residents, _people[area].PlacesWithoutResidents, covered);

    /// <summary>Couriers in an area in an hour (<see cref="HourSet"/>), of whom so many are reached.</summary>
    internal CoveredCount CountCouriers(int area, int hour, long covered) =>
        Count(_people[area].Places, _people[area].Couriers[hour], _people[area].PlacesWithoutCouriers[hour], covered);

    /// <summary>Adds the people of a place to sums by hour, in the hours of a set, or takes them off again.</summary>
    /// <param name="place">Its number.</param>
    /// <param name="hours">The hours.</param>
    /// <param name="sign">1 or -1.</param>
    /// <param name="sums">Places, residents and couriers, 48 figures each.</param>
    internal void AddTo(int place, ulong hours, int sign, HourSums sums)
    {
        var residents = Math.Max(_residents[place], 0) * (long)sign;
        var couriers = _couriers.AsSpan(place * HourSet.Count, HourSet.Count);
        for (; hours != 0; hours &= hours - 1)
        {
            var hour = BitOperations.TrailingZeroCount(hours);
            sums.Places[hour] += sign;
            sums.Residents[hour] += residents;
            sums.Couriers[hour] += Math.Max(couriers[hour], 0) * (long)sign;
        }
    }

    private static int? Known(int figure) => figure == Unknown ? null : figure;

    private static CoveredCount Count(int places, long known, int unknown, long covered) =>
        places == unknown ? new CoveredCount(null, null, unknown) : new CoveredCount(known, covered, unknown);

    private static void FillCouriers(DemandPlace place, Span<int> couriers)
    {
        for (var hour = 0; hour < HourSet.Count; hour++)
        {
            var day = hour < HourSet.HoursPerDay ? place.Weekday : place.Weekend;
            couriers[hour] = day?[hour % HourSet.HoursPerDay] ?? Unknown;
        }
    }

    private int FindBusiestHour(DayType day)
    {
        var totals = new long[HourSet.HoursPerDay];
        for (var place = 0; place < PlaceCount; place++)
        {
            for (var hour = 0; hour < totals.Length; hour++) totals[hour] += CouriersAt(place, day, hour) ?? 0;
        }

        return totals.Max() == 0 ? 12 : Array.IndexOf(totals, totals.Max());
    }

    private static int[][] Invert(int[][] areasOfPlace, int areas)
    {
        var places = Enumerable.Range(0, areas).Select(_ => new List<int>()).ToList();
        for (var place = 0; place < areasOfPlace.Length; place++)
        {
            foreach (var area in areasOfPlace[place]) places[area].Add(place);
        }

        return [.. places.Select(p => p.ToArray())];
    }

    private AreaPeople[] SumPeople()
    {
        var people = new AreaPeople[_parents.Length];
        for (var area = 0; area < people.Length; area++) people[area] = new AreaPeople();
        for (var place = 0; place < PlaceCount; place++)
        {
            foreach (var area in _areasOfPlace[place]) people[area].Add(_residents[place], _couriers.AsSpan(place * HourSet.Count, HourSet.Count));
        }

        for (var area = people.Length - 1; area > 0; area--)
        {
            if (_parents[area] != NoParent) people[_parents[area]].Add(people[area]);
        }

        return people;
    }

    /// <summary>Everybody in an area, whether reached or not.</summary>
    private sealed class AreaPeople
    {
        public int Places { get; private set; }

        public long Residents { get; private set; }

        public int PlacesWithoutResidents { get; private set; }

        public long[] Couriers { get; } = new long[HourSet.Count];

        public int[] PlacesWithoutCouriers { get; } = new int[HourSet.Count];

        public void Add(int residents, ReadOnlySpan<int> couriers)
        {
            Places++;
            if (residents == Unknown) PlacesWithoutResidents++;
            else Residents += residents;
            for (var hour = 0; hour < HourSet.Count; hour++)
            {
                if (couriers[hour] == Unknown) PlacesWithoutCouriers[hour]++;
                else Couriers[hour] += couriers[hour];
            }
        }

        public void Add(AreaPeople below)
        {
            Places += below.Places;
            Residents += below.Residents;
            PlacesWithoutResidents += below.PlacesWithoutResidents;
            for (var hour = 0; hour < HourSet.Count; hour++)
            {
                Couriers[hour] += below.Couriers[hour];
                PlacesWithoutCouriers[hour] += below.PlacesWithoutCouriers[hour];
            }
        }
    }
}
