using Map.Analysis.Coverage;
using Map.Analysis.Network;
using Map.Analysis.Reach;

namespace Map.Api.Coverage.States;

/// <summary>
/// All demand as one way of moving sees it: each place on the streets of the city in which it lies, or in the open for a straight
/// line. It stays while stations come and go.
/// </summary>
internal sealed class DemandReach
{
    private const long BytesOfPlace = 64;

    private readonly Lazy<IReadOnlyList<HourlyReach>> _byGateHours;
    private readonly List<City> _cities;
    private readonly bool[] _isMeasured;
    private readonly bool[] _hasStreet;
    private readonly int[] _placesWithoutStreet;

    private DemandReach(CoverageDemand demand, List<City> cities, bool[] isMeasured)
    {
        (_cities, _isMeasured) = (cities, isMeasured);
        _hasStreet = new bool[demand.PlaceCount];
        foreach (var city in cities) city.MarkStreets(_hasStreet);
        _placesWithoutStreet = CountWithoutStreet(demand, _hasStreet);
        _byGateHours = new Lazy<IReadOnlyList<HourlyReach>>(ListByGateHours);
    }

    /// <summary>The same demand where other gates are open.</summary>
    private DemandReach(DemandReach same, List<City> cities)
    {
        (_cities, _isMeasured, _hasStreet, _placesWithoutStreet) = (cities, same._isMeasured, same._hasStreet, same._placesWithoutStreet);
        _byGateHours = new Lazy<IReadOnlyList<HourlyReach>>(() => [Always]);
    }

    public int PlaceCount => _hasStreet.Length;

    /// <summary>Stands for it where results are kept that must not keep it as well.</summary>
    public object Identity { get; } = new();

    /// <summary>About how many bytes it takes: speeds are free to choose, and each has streets of its own.</summary>
    public long Bytes => (PlaceCount * BytesOfPlace) + (_cities.Sum(c => c.BytesOfStreets) * (HasGateHours ? 1 + CountGateHours() : 1));

    /// <summary>Whether any gate keeps hours.</summary>
    public bool HasGateHours => _cities.Any(c => c.Gates.Length > 0);

    private HourlyReach Always => new(HourSet.All, this);

    /// <summary>Demand in the open.</summary>
    public static DemandReach InStraightLine(CoverageFeatures features, TravelProfile profile) => new(
        features.Demand, [new City(new StraightPlaceIndex(profile, features.Places), [.. Enumerable.Range(0, features.Places.Count)])],
        [.. features.Areas.Grids.Select(_ => true)]);

    /// <summary>Demand on the streets of the networks that there are.</summary>
    public static async Task<DemandReach> OnStreetsAsync(CoverageFeatures features, Func<Place, Task<ReachEngine?>> findEngineAsync, CancellationToken cancel)
    {
        var numbers = new Dictionary<ReachEngine, List<int>>();
        for (var place = 0; place < features.Places.Count; place++)
        {
            if (await findEngineAsync(features.Places[place]) is not { } engine) continue;
            if (!numbers.TryGetValue(engine, out var there)) numbers.Add(engine, there = []);
            there.Add(place);
        }

        List<City> cities = [.. numbers.Select(n => new City(new StreetPlaceIndex(n.Key, [.. n.Value.Select(p => features.Places[p])], cancel), [.. n.Value]))];
        return new DemandReach(features.Demand, cities, await FindMeasuredAsync(features, cities, findEngineAsync));
    }

    /// <summary>The hours of a week by the gates that are open: one part for each distinct state of them, or one without regard to hours.</summary>
    public IReadOnlyList<HourlyReach> ByHour(bool gateHours) => gateHours && HasGateHours ? _byGateHours.Value : [Always];

    /// <summary>The same demand with the gates that are open at an hour.</summary>
    public DemandReach At(DayType day, int hour, bool gateHours) => ByHour(gateHours).First(part => HourSet.Contains(part.Hours, day, hour)).Reach;

    /// <summary>Whether anything can be told of an area: it, or some place in it, lies in a city whose streets are known.</summary>
    public bool IsMeasured(int area) => _isMeasured[area];

    /// <summary>Places of an area that have no usable street nearby.</summary>
    public int PlacesWithoutStreet(int area) => _placesWithoutStreet[area];

    /// <summary>Whether a place has a usable street nearby; in a straight line it needs none.</summary>
    public bool HasStreet(int place) => _hasStreet[place];

    /// <summary>The nearest stations of every place, however far.</summary>
    /// <param name="stations">Where they are.</param>
    /// <param name="nearest">How many for each place.</param>
    /// <param name="cancel">Ends it.</param>
    public NearestOfDemand FindNearest(IReadOnlyList<Place> stations, int nearest, CancellationToken cancel) => new(
        [.. _cities.Select(c => (NearestStations.Build(c.Index, stations, nearest, TimeSpan.Zero, cancel: cancel), c.Numbers))], _hasStreet.Length);

    /// <summary>The places within a limit of one station, in the order of their numbers.</summary>
    public TravelTime[] BuildRow(Place station, TimeSpan limit) => _cities.Count == 1
        ? _cities[0].BuildRow(station, limit)
        : [.. _cities.SelectMany(c => c.BuildRow(station, limit)).OrderBy(t => t.Place)];

    private List<HourlyReach> ListByGateHours() =>
    [
        .. HourOfWeek.All.Select((at, bit) => (At: at, Bit: 1UL << bit))
            .GroupBy(hour => string.Join(' ', _cities.Select(c => c.FindFirstAlike(hour.At))))
            .Select(alike => new HourlyReach(
                alike.Aggregate(HourSet.None, (hours, hour) => hours | hour.Bit), new DemandReach(this, [.. _cities.Select(c => c.AtHour(alike.First().At))]))),
    ];

    private int CountGateHours() => HourOfWeek.All.Select(at => string.Join(' ', _cities.Select(c => c.FindFirstAlike(at)))).Distinct().Count();

    private static async Task<bool[]> FindMeasuredAsync(CoverageFeatures features, List<City> cities, Func<Place, Task<ReachEngine?>> findEngineAsync)
    {
        var isMeasured = new bool[features.Areas.Grids.Count];
        foreach (var place in cities.SelectMany(c => c.Numbers)) ForEachAreaOf(features.Demand, place, area => isMeasured[area] = true);
        for (var area = 0; area < isMeasured.Length; area++)
        {
            if (isMeasured[area]) continue;
            var centre = features.Areas.Grids[area].Boundary.InteriorPoint;
            isMeasured[area] = await findEngineAsync(new Place(centre.X, centre.Y)) is not null;
        }

        return isMeasured;
    }

    private static int[] CountWithoutStreet(CoverageDemand demand, bool[] hasStreet)
    {
        var count = new int[demand.AreaCount];
        for (var place = 0; place < hasStreet.Length; place++)
        {
            if (!hasStreet[place]) ForEachAreaOf(demand, place, area => count[area]++);
        }

        return count;
    }

    private static void ForEachAreaOf(CoverageDemand demand, int place, Action<int> visit)
    {
        foreach (var smallest in demand.AreasOf(place))
        {
            for (var area = smallest; area != CoverageDemand.NoParent; area = demand.ParentOf(area)) visit(area);
        }
    }

    /// <summary>The places of one city, and their numbers among all.</summary>
    private sealed record City(PlaceIndex Index, int[] Numbers)
    {
        private StreetPlaceIndex? Streets => Index as StreetPlaceIndex;

        public long BytesOfStreets => Streets?.Engine.Graph.Bytes ?? 0;

        public GateHours[] Gates => Streets?.Engine.Graph.Network.Nodes.Gates ?? [];

        public HourOfWeek? FindFirstAlike(HourOfWeek at) => GateHours.FindFirstAlike(Gates, Index.Profile.Mode, at);

        public City AtHour(HourOfWeek at) => Gates.Length > 0 ? this with { Index = Streets!.With(Streets.Engine.AtHour(at)) } : this;

        public TravelTime[] BuildRow(Place station, TimeSpan limit)
        {
            var row = TravelTimes.BuildRow(Index, station, limit);
            for (var i = 0; i < row.Length; i++) row[i] = row[i] with { Place = Numbers[row[i].Place] };
            return row;
        }

        public void MarkStreets(bool[] hasStreet)
        {
            for (var i = 0; i < Numbers.Length; i++) hasStreet[Numbers[i]] = Streets?[i].HasStreet ?? true;
        }
    }
}

/// <summary>Demand in the hours in which the same gates are open.</summary>
/// <param name="Hours">The hours (<see cref="HourSet"/>).</param>
/// <param name="Reach">The demand.</param>
internal readonly record struct HourlyReach(ulong Hours, DemandReach Reach);
