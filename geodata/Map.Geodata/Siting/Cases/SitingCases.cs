using Map.Analysis.Coverage;
using Map.Analysis.Network;
using Map.Analysis.Siting;
using Map.Geodata.Opening;
using Map.Geodata.Siting.Briefs;
using Map.Geodata.Siting.Candidates;
using Map.Geodata.Store.Networks;
using NetTopologySuite.Geometries;
using Npgsql;

namespace Map.Geodata.Siting.Cases;

/// <summary>Turns planners' problems into numbers.</summary>
/// <param name="store">Has grids, demand, stations and candidates.</param>
/// <param name="networks">The streets.</param>
/// <param name="clock">Opening hours are those of an ordinary week around today.</param>
public sealed class SitingCases(NpgsqlDataSource store, CityNetworks networks, TimeProvider clock)
{
    /// <summary>
    /// Coverage looks this much beyond its limit, so that a plan can be tried at another speed without new travel times: who moves 10 %
    /// faster reaches in the limit what took 10 % longer.
    /// </summary>
    public const double Reserve = 1.1;

    /// <summary>Medians and centres look at every time within a city.</summary>
    private static readonly TimeSpan AnyTime = TimeSpan.FromHours(4);

    /// <param name="brief">The problem, as <see cref="BriefCheck"/> lets it pass.</param>
    /// <param name="cancel">Ends it.</param>
    /// <exception cref="BriefException">Something that it names isn't in the store, or too much is.</exception>
    /// <exception cref="SitingInfeasibleException">What must be built may not be built.</exception>
    public async Task<SitingCase> CreateAsync(SitingBrief brief, CancellationToken cancel)
    {
        await using var connection = await store.OpenConnectionAsync(cancel);
        // All statements see the same moment.
        await using var transaction = await connection.BeginTransactionAsync(System.Data.IsolationLevel.RepeatableRead, cancel);
        await CheckServicesAsync(connection, brief, cancel);
        var area = await SitingArea.ReadAsync(connection, brief.Area, cancel);
        var routes = brief.IsOfRoutes() ? await SitingRoutes.ListAsync(connection, area, brief.Demand!.Survey, cancel) : null;
        var cells = routes?.Cells ?? await SitingCell.ListAsync(connection, area, cancel);
        brief = WithDefaults(brief, cells);
        var profile = ProfileOf(brief);
        var reach = await ReachOfAsync(brief, cells, routes, profile, cancel);
        // A straight line needs no streets, but its stations may stand at corners where people walk.
        var streets = profile.Mode == TravelMode.Straight ? await ReachOfAsync(brief, cells, routes, TravelProfile.Walk, cancel) : reach;
        if (profile.Mode != TravelMode.Straight && reach.Engines.Count == 0 && cells.Count > 0) throw new NoNetworkHereException(cells[0].Place);
        var limit = brief.Objective is SitingObjective.PMedian or SitingObjective.PCenter ? AnyTime : TimeSpan.FromMinutes(brief.LimitMinutes()) * Reserve;
        var stations = await SitingStation.ListAsync(connection, brief.Existing, BoxAround(area, cells, routes, profile, limit, brief), cancel);
        var candidates = Allowed(brief, await CandidateList.CreateAsync(connection, brief, area.Boundary, streets.Engines, cancel));
        var day = DateOnly.FromDateTime(clock.GetUtcNow().ToOffset(Surroundings.China.Offset).DateTime);
        return new CaseBuilder(brief, area, cells, stations, candidates, day, cancel).Build(reach, limit, routes?.Survey);
    }

    private async Task<SitingReach> ReachOfAsync(SitingBrief brief, List<SitingCell> cells, SitingRoutes? routes, TravelProfile profile, CancellationToken cancel)
    {
        IReadOnlyList<Place> places = [.. cells.Select(c => c.Place)];
        return routes is null
            ? await CellReach.CreateAsync(networks, places, profile, cancel)
            : await RouteReach.CreateAsync(networks, routes.Lines, places, profile, TimeSpan.FromMinutes(brief.SkipMinutes()), cancel);
    }

    private static TravelProfile ProfileOf(SitingBrief brief)
    {
        var profile = TravelProfile.Of(brief.TravelMode());
        return brief.SpeedKmh is { } speed ? profile with { SpeedKmh = speed } : profile;
    }

    /// <summary>What was not said written out: the busiest hour of the area, limits and speeds of routes.</summary>
    private static SitingBrief WithDefaults(SitingBrief brief, List<SitingCell> cells)
    {
        var demand = brief.Demand ?? new DemandBrief();
        brief = brief with { GateHours = brief.GateHours ?? (brief.WhenOpen || demand.Hours is not null), Mode = brief.TravelMode() };
        if (brief.IsOfRoutes()) demand = demand with { DetourMinutes = brief.LimitMinutes(), SkipMinutes = brief.SkipMinutes() };
        else brief = brief with { Minutes = (int)brief.LimitMinutes() };
        return brief with { Demand = demand with { Hours = demand.Hours ?? [BusiestHour(demand, cells)] } };
    }

    /// <summary>Noon, where all hours are alike.</summary>
    private static int BusiestHour(DemandBrief demand, List<SitingCell> cells)
    {
        var people = demand.People == SitingPeople.Routes ? SitingPeople.Routes : SitingPeople.Couriers;
        var totals = Enumerable.Range(0, HourSet.HoursPerDay).Select(hour => cells.Sum(c => (long)(c.PeopleAt(people, demand.DayType, hour) ?? 0))).ToArray();
        return totals.Max() == totals.Min() ? 12 : Array.IndexOf(totals, totals.Max());
    }

    /// <summary>Candidates outside the areas where nothing may be built.</summary>
    private static List<SitingCandidate> Allowed(SitingBrief brief, List<SitingCandidate> candidates)
    {
        if (brief.Existing == ExistingStations.OpenAndPlanned) candidates = [.. candidates.Where(c => !c.IsPlanned)];
        if (brief.ForbiddenArea is not { } drawn) return candidates;
        var system = Coordinates.CoordinateSystem.Get(brief.Crs ?? "wgs84");
        var area = NetTopologySuite.Geometries.Prepared.PreparedGeometryFactory.Prepare(system.ToWgs84(drawn));
        return [.. candidates.Where(c => !area.Covers(new Point(c.Place.Lon, c.Place.Lat)))];
    }

    /// <summary>No station outside it can reach anybody inside in time, or is near enough to a candidate to matter.</summary>
    private static Envelope BoxAround(SitingArea area, List<SitingCell> cells, SitingRoutes? routes, TravelProfile profile, TimeSpan limit, SitingBrief brief)
    {
        const double margin = 1000;
        var box = area.Boundary.EnvelopeInternal.Copy();
        foreach (var cell in cells) box.ExpandToInclude(cell.Place.Lon, cell.Place.Lat);
        if (routes is not null)
        {
            // Who leaves out a part of his route has the time of that part for the way.
            box.ExpandToInclude(routes.Box());
            limit += TimeSpan.FromMinutes(brief.SkipMinutes());
        }

        var metres = Math.Max(profile.MetresPerSecond * limit.TotalSeconds, brief.SpacingMetres ?? 0) + margin;
        var (perLon, perLat) = Wgs84.MetresPerDegree(Math.Max(Math.Abs(box.MinY), Math.Abs(box.MaxY)));
        box.ExpandBy(metres / perLon, metres / perLat);
        return box;
    }

    private static async Task CheckServicesAsync(NpgsqlConnection connection, SitingBrief brief, CancellationToken cancel)
    {
        const string sql = "select s from unnest($1) with ordinality u (s, n) where not exists (select from service where code = s) order by n limit 1";
        if (brief.Services is not { Count: > 0 } services) return;
        await using var command = new NpgsqlCommand(sql, connection) { Parameters = { new() { Value = services.ToArray() } } };
        if (await command.ExecuteScalarAsync(cancel) is string unknown)
            throw new BriefException("$.services", $"names \"{unknown}\", and there is no service with that code; the catalogue of services lists them");
    }
}
