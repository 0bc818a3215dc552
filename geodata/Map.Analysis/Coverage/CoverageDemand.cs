namespace Map.Analysis.Coverage;

/// <summary>
/// Places where people are, in areas that form trees: numbers in flat arrays. Immutable. What lies in an area lies in those
/// above it.
/// </summary>
public sealed class CoverageDemand
{
    /// <summary>The parent of an area that has none.</summary>
    public const int NoParent = -1;

    // Unknown figures are zero here, so that sums need no branch, and told by the second of each pair.
    private readonly int[] _residents;
    private readonly bool[] _isResidentsKnown;

    // 48 figures a place, as in HourSet, and the hours in which they are known.
    private readonly int[] _couriers;
    private readonly ulong[] _courierHours;

    // 0 where no figure at all is known: then all places share one row of zeros.
    private readonly int _courierStride;
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

        _residents = [.. places.Select(p => p.Residents ?? 0)];
        _isResidentsKnown = [.. places.Select(p => p.Residents is not null)];
        _courierStride = places.Any(p => (p.Weekday ?? p.Weekend) is not null) ? HourSet.Count : 0;
        _couriers = new int[Math.Max(places.Count * _courierStride, HourSet.Count)];
        _courierHours = new ulong[places.Count];
        for (var place = 0; place < places.Count; place++) _courierHours[place] = FillCouriers(places[place], _couriers.AsSpan(place * _courierStride, HourSet.Count));
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

    public int? ResidentsAt(int place) => _isResidentsKnown[place] ? _residents[place] : null;

    /// <summary>Couriers present at a place in an hour, 0 to 23.</summary>
    public int? CouriersAt(int place, DayType day, int hour) => HourSet.Contains(_courierHours[place], day, hour)
        ? _couriers[(place * _courierStride) + HourSet.IndexOf(day, hour)]
        : null;

    /// <summary>The hour of one kind of day at which most couriers are about, 0 to 23; noon where none is known.</summary>
    public int BusiestHour(DayType day) => _busiestHours[(int)day];

    /// <summary>Residents of an area, of whom so many are reached.</summary>
    internal CoveredCount CountResidents(int area, long covered) => Count(_people[area].Places, _people[area].Residents, _people[area].PlacesWithoutResidents, covered);

    /// <summary>Couriers in an area in an hour (<see cref="HourSet"/>), of whom so many are reached.</summary>
    internal CoveredCount CountCouriers(int area, int hour, long covered) =>
        Count(_people[area].Places, _people[area].Couriers[hour], _people[area].PlacesWithoutCouriers[hour], covered);

    /// <summary>Residents of a place, 0 when unknown.</summary>
    internal int KnownResidents(int place) => _residents[place];

    /// <summary>Couriers at a place by hour (<see cref="HourSet"/>), 0 when unknown.</summary>
    internal ReadOnlySpan<int> KnownCouriers(int place) => _couriers.AsSpan(place * _courierStride, HourSet.Count);

    private static CoveredCount Count(int places, long known, int unknown, long covered) =>
        places == unknown ? new CoveredCount(null, null, unknown) : new CoveredCount(known, covered, unknown);

    /// <summary>Writes the couriers that are known, and tells in which hours they are.</summary>
    private static ulong FillCouriers(DemandPlace place, Span<int> couriers)
    {
        var known = HourSet.None;
        for (var hour = 0; hour < HourSet.Count; hour++)
        {
            var day = hour < HourSet.HoursPerDay ? place.Weekday : place.Weekend;
            if (day?[hour % HourSet.HoursPerDay] is not { } figure) continue;
            couriers[hour] = figure;
            known |= 1UL << hour;
        }

        return known;
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
            foreach (var area in _areasOfPlace[place]) people[area].Add(this, place);
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

        public void Add(CoverageDemand demand, int place)
        {
            Places++;
            Residents += demand._residents[place];
            PlacesWithoutResidents += demand._isResidentsKnown[place] ? 0 : 1;
            for (var hour = 0; hour < HourSet.Count; hour++)
            {
                Couriers[hour] += demand.KnownCouriers(place)[hour];
                PlacesWithoutCouriers[hour] += (demand._courierHours[place] >> hour & 1) == 0 ? 1 : 0;
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
