using Map.Analysis.Network;
using Map.Analysis.Reach;
using Map.Analysis.Routes.Branches;
using Map.Analysis.Routes.Placement;
using Map.Geodata.Branching.Briefs;
using Map.Geodata.Siting.Briefs;
using Map.Geodata.Store.Networks;
using NetTopologySuite.Geometries;
using Npgsql;

namespace Map.Geodata.Branching.Cases;

/// <summary>Turns branching problems into numbers.</summary>
/// <param name="store">Has routes, branches, zones and meeting places.</param>
/// <param name="networks">The streets.</param>
public sealed class BranchCases(NpgsqlDataSource store, CityNetworks networks)
{
    /// <summary>More routes make no better plan, only a slower one.</summary>
    public const int MostRoutes = 20_000;

    /// <summary>A line of which less lies on streets is not on them.</summary>
    private const double LeastMatchedShare = 0.5;

    /// <param name="brief">The problem, as <see cref="BranchBriefCheck"/> lets it pass.</param>
    /// <param name="cancel">Ends it.</param>
    /// <exception cref="BriefException">Something that it names isn't in the store, or too much is.</exception>
    /// <exception cref="NoNetworkHereException">No streets have been imported around the routes.</exception>
    /// <exception cref="OperationCanceledException">It was cancelled.</exception>
    public async Task<BranchCase> CreateAsync(BranchBrief brief, CancellationToken cancel)
    {
        await using var connection = await store.OpenConnectionAsync(cancel);
        // All statements see the same moment.
        await using var transaction = await connection.BeginTransactionAsync(System.Data.IsolationLevel.RepeatableRead, cancel);
        var routes = await BranchStore.ListRoutesAsync(connection, brief, MostRoutes, cancel);
        var (branches, shared) = await BranchStore.ListBranchesAsync(connection, brief, routes, cancel);
        var profile = brief.SpeedKmh is { } speed ? TravelProfile.Ebike with { SpeedKmh = speed } : TravelProfile.Ebike;
        var engine = await networks.GetEngineAsync(await FindCityAsync(routes, cancel), profile, cancel);
        var box = BoxAround(routes, profile, brief);
        var places = await BranchStore.ListPlacesAsync(connection, brief, box, cancel);
        var zones = brief.Basis == BranchBasis.Line ? [] : await BranchStore.ListZonesAsync(connection, brief.ZoneLevel, box, cancel);
        if (brief.Basis != BranchBasis.Line && zones.Count == 0)
            throw new BriefException("$.zoneLevel", $"is {Features.UpperSnake.Write(brief.ZoneLevel)}, and there are no grids of that level around the routes; name another level, or part them by LINE");
        return await Task.Run(() => Build(brief, engine, routes, places, branches, shared, zones, cancel), CancellationToken.None);
    }

    /// <summary>A place of the one city in which the routes lie.</summary>
    private async Task<Place> FindCityAsync(List<StoredRoute> routes, CancellationToken cancel)
    {
        var start = StartOf(routes.MaxBy(r => r.Couriers)!);
        var cities = await networks.ListAsync(cancel);
        if (CityNetworks.FindAround(cities, start) is not { } city) return start;
        var others = routes.Select(StartOf).Where(p => !CityNetworks.Holds(city, p))
            .Select(p => CityNetworks.FindAround(cities, p)?.Name).OfType<string>().CountBy(name => name).ToList();
        if (others.Count == 0) return start;
        var names = string.Join(", ", others.Select(o => FormattableString.Invariant($"{o.Key} ({o.Value} routes)")));
        throw new BriefException("$.area", $"is not given, or too large: beside routes in {city.Name} there are some in {names}, and a plan has one city's streets; name a grid, a survey or the routes of one city");
    }

    private static Place StartOf(StoredRoute route) => new(route.Path.StartPoint.X, route.Path.StartPoint.Y);

    private static BranchCase Build(
        BranchBrief brief, ReachEngine engine, List<StoredRoute> routes, List<MeetingPlace> places, List<StoredBranch> branches, int shared, List<BranchZone> zones,
        CancellationToken cancel)
    {
        var matches = new LineMatcher(engine).MatchAll([.. routes.Select(r => r.Path)], cancel: cancel);
        RoutePath?[] paths = [.. matches.Select(m => m.MatchedShare >= LeastMatchedShare ? m.Path : null)];
        var detours = DetoursOf(brief, engine, paths, places, cancel);
        var inZones = new ZoneShares(engine.Graph.Network, zones);
        BranchRoute[] numbers = [.. routes.Select((route, r) => new BranchRoute([.. paths[r]?.Stretches.Select(s => s.EdgeSide) ?? []], route.Couriers)
        {
            Zones = paths[r] is { } path ? inZones.Of(path) : [],
            Detours = detours[r],
        })];
        var numberOf = routes.Index().ToDictionary(r => r.Item.Code, r => r.Index);
        var contacts = RouteContacts.Find(engine.Graph.Network, numbers, brief.NearMetres, cancel);
        ExistingBranch[] existing = [.. branches.Select(b => new ExistingBranch([.. b.Routes.Select(r => numberOf[r]).Order()], b.Rule))];
        return new BranchCase
        {
            Brief = brief,
            Routes = routes,
            Places = places,
            Existing = branches,
            Zones = zones,
            Engine = engine,
            SharedRoutes = shared,
            Problem = new BranchProblem(numbers, contacts, existing, HasPlaces: places.Count > 0),
        };
    }

    /// <summary>By route the places within the limit.</summary>
    private static List<PlaceDetour>[] DetoursOf(
        BranchBrief brief, ReachEngine engine, RoutePath?[] paths, List<MeetingPlace> places, CancellationToken cancel)
    {
        var options = new DetourOptions(TimeSpan.FromMinutes(brief.DetourMinutes)) { MostSkipped = TimeSpan.FromMinutes(brief.MostSkippedMinutes) };
        var table = DetourTable.Build(engine, paths, [.. places.Select(p => p.Place)], options, cancel);
        var byRoute = Array.ConvertAll(paths, _ => new List<PlaceDetour>());
        for (var place = 0; place < places.Count; place++)
        {
            foreach (var detour in table.Times[place]) byRoute[detour.Place].Add(new PlaceDetour(place, detour.Ms));
        }

        return byRoute;
    }

    /// <summary>No place outside it is within the limit of a detour.</summary>
    private static Envelope BoxAround(List<StoredRoute> routes, TravelProfile profile, BranchBrief brief)
    {
        const double margin = 500;
        var box = new Envelope();
        foreach (var route in routes) box.ExpandToInclude(route.Path.EnvelopeInternal);
        var metres = (profile.MetresPerSecond * 60 * (brief.DetourMinutes + brief.MostSkippedMinutes) / 2) + margin;
        var (perLon, perLat) = Wgs84.MetresPerDegree(Math.Max(Math.Abs(box.MinY), Math.Abs(box.MaxY)));
        box.ExpandBy(metres / perLon, metres / perLat);
        return box;
    }
}
