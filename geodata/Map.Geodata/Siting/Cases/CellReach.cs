using Map.Analysis.Network;
using Map.Analysis.Reach;
using Map.Geodata.Store.Networks;

namespace Map.Geodata.Siting.Cases;

/// <summary>Cells on the streets of the cities in which they lie, or in the open for a straight line: travel times as coverage has them.</summary>
internal sealed class CellReach : SitingReach
{
    private readonly List<(PlaceIndex Index, int[] Numbers)> _cities;
    private readonly int _count;

    private CellReach(List<(PlaceIndex, int[])> cities, int count) => (_cities, _count) = (cities, count);

    public override IReadOnlyCollection<ReachEngine> Engines => [.. _cities.Select(c => c.Index).OfType<StreetPlaceIndex>().Select(i => i.Engine)];

    public override int WithoutStreet => _count - _cities.Sum(c => c.Index is StreetPlaceIndex streets ? Enumerable.Range(0, streets.Count).Count(p => streets[p].HasStreet) : c.Index.Count);

    public static async Task<CellReach> CreateAsync(CityNetworks networks, IReadOnlyList<Place> places, TravelProfile profile, CancellationToken cancel)
    {
        if (profile.Mode == TravelMode.Straight) return new CellReach([(new StraightPlaceIndex(profile, places), [.. Enumerable.Range(0, places.Count)])], places.Count);
        var known = await networks.ListAsync(cancel);
        var numbers = new Dictionary<ReachEngine, List<int>>();
        for (var place = 0; place < places.Count; place++)
        {
            if (await networks.FindEngineAsync(known, places[place], profile, cancel) is not { } engine) continue;
            if (!numbers.TryGetValue(engine, out var there)) numbers.Add(engine, there = []);
            there.Add(place);
        }

        return new CellReach([.. numbers.Select(n => ((PlaceIndex)new StreetPlaceIndex(n.Key, [.. n.Value.Select(p => places[p])], cancel), n.Value.ToArray()))], places.Count);
    }

    public override SitingReach At(HourOfWeek hour) => new CellReach(
        [.. _cities.Select(c => c.Index is StreetPlaceIndex { Engine.Graph.Network.Nodes.Gates.Length: > 0 } streets ? (streets.With(streets.Engine.AtHour(hour)), c.Numbers) : c)], _count);

    public override TravelTimeTable Build(IReadOnlyList<Place> sites, TimeSpan limit, CancellationToken cancel)
    {
        var rows = new TravelTime[sites.Count][];
        Parallel.For(0, rows.Length, new ParallelOptions { CancellationToken = cancel }, site => rows[site] = RowOf(sites[site], limit));
        return new TravelTimeTable(_count, (int)limit.TotalMilliseconds, rows);
    }

    private TravelTime[] RowOf(Place site, TimeSpan limit) => _cities.Count == 1
        ? RowIn(_cities[0], site, limit)
        : [.. _cities.SelectMany(c => RowIn(c, site, limit)).OrderBy(t => t.Place)];

    private static TravelTime[] RowIn((PlaceIndex Index, int[] Numbers) city, Place site, TimeSpan limit)
    {
        var row = TravelTimes.BuildRow(city.Index, site, limit);
        for (var i = 0; i < row.Length; i++) row[i] = row[i] with { Place = city.Numbers[row[i].Place] };
        return row;
    }
}
