using Map.Analysis.Network;
using Map.Analysis.Reach;
using Map.Analysis.Routes.Placement;
using Map.Geodata.Store.Networks;
using NetTopologySuite.Geometries;

namespace Map.Geodata.Siting.Cases;

/// <summary>Routes on the streets of the cities in which their middles lie; times are detours (<see cref="DetourTable"/>).</summary>
internal sealed class RouteReach : SitingReach
{
    /// <summary>A line of which less lies on streets is no route on them: how long it takes would be a guess.</summary>
    private const double LeastMatchedShare = 0.5;

    private readonly List<City> _cities;
    private readonly int _count;
    private readonly TimeSpan _skip;

    private RouteReach(List<City> cities, int count, TimeSpan skip) => (_cities, _count, _skip) = (cities, count, skip);

    public override IReadOnlyCollection<ReachEngine> Engines => [.. _cities.Select(c => c.Engine)];

    public override int WithoutStreet => _count - _cities.Sum(c => c.Paths.Count(p => p is not null));

    /// <param name="networks">The streets.</param>
    /// <param name="lines">The routes, WGS-84.</param>
    /// <param name="middles">Their middles.</param>
    /// <param name="profile">How couriers ride, on their routes and off them.</param>
    /// <param name="skip">The most of a route that is left out.</param>
    /// <param name="cancel">Asked before each route.</param>
    public static async Task<RouteReach> CreateAsync(
        CityNetworks networks, IReadOnlyList<LineString> lines, IReadOnlyList<Place> middles, TravelProfile profile, TimeSpan skip, CancellationToken cancel)
    {
        var known = await networks.ListAsync(cancel);
        var numbers = new Dictionary<ReachEngine, List<int>>();
        for (var route = 0; route < lines.Count; route++)
        {
            if (await networks.FindEngineAsync(known, middles[route], profile, cancel) is not { } engine) continue;
            if (!numbers.TryGetValue(engine, out var there)) numbers.Add(engine, there = []);
            there.Add(route);
        }

        return new RouteReach([.. numbers.Select(n => CityOf(n.Key, lines, n.Value, cancel))], lines.Count, skip);
    }

    public override SitingReach At(HourOfWeek hour) => new RouteReach(
        [.. _cities.Select(c => c.Engine.Graph.Network.Nodes.Gates.Length == 0 ? c : c with { Engine = c.Engine.AtHour(hour) })], _count, _skip);

    public override TravelTimeTable Build(IReadOnlyList<Place> sites, TimeSpan limit, CancellationToken cancel)
    {
        var options = new DetourOptions(limit) { MostSkipped = _skip };
        var tables = _cities.Select(c => (City: c, DetourTable.Build(c.Engine, c.Paths, sites, options, cancel).Times)).ToList();
        var rows = Enumerable.Range(0, sites.Count).Select(site => (TravelTime[])[.. tables.SelectMany(t => Numbered(t.Times[site], t.City.Numbers)).OrderBy(t => t.Place)]);
        return new TravelTimeTable(_count, (int)limit.TotalMilliseconds, [.. rows]);
    }

    private static TravelTime[] Numbered(ReadOnlySpan<TravelTime> row, int[] numbers)
    {
        var numbered = row.ToArray();
        for (var i = 0; i < numbered.Length; i++) numbered[i] = numbered[i] with { Place = numbers[numbered[i].Place] };
        return numbered;
    }

    private static City CityOf(ReachEngine engine, IReadOnlyList<LineString> lines, List<int> numbers, CancellationToken cancel)
    {
        var matches = new LineMatcher(engine).MatchAll([.. numbers.Select(n => lines[n])], cancel: cancel);
        return new City(engine, [.. matches.Select(m => m.MatchedShare >= LeastMatchedShare ? m.Path : null)], [.. numbers]);
    }

    /// <summary>A city's routes and their numbers among all, ascending.</summary>
    private sealed record City(ReachEngine Engine, RoutePath?[] Paths, int[] Numbers);
}
