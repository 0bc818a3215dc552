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
        var cells = await SitingCell.ListAsync(connection, area, cancel);
        brief = WithHours(brief, cells);
        var profile = ProfileOf(brief);
        IReadOnlyList<Place> places = [.. cells.Select(c => c.Place)];
        var reach = await SitingReach.CreateAsync(networks, places, profile, cancel);
        // A straight line needs no streets, but its stations may stand at corners where people walk.
        var streets = profile.Mode == TravelMode.Straight ? await SitingReach.CreateAsync(networks, places, TravelProfile.Walk, cancel) : reach;
        if (profile.Mode != TravelMode.Straight && reach.Engines.Count == 0 && cells.Count > 0) throw new NoNetworkHereException(cells[0].Place);
        var limit = brief.Objective is SitingObjective.PMedian or SitingObjective.PCenter ? AnyTime : TimeSpan.FromMinutes(brief.Minutes) * Reserve;
        var stations = await SitingStation.ListAsync(connection, brief.Existing, BoxAround(area, cells, profile, limit, brief), cancel);
        var candidates = Allowed(brief, await CandidateList.CreateAsync(connection, brief, area.Boundary, streets.Engines, cancel));
        var day = DateOnly.FromDateTime(clock.GetUtcNow().ToOffset(Surroundings.China.Offset).DateTime);
        return new CaseBuilder(brief, area, cells, stations, candidates, day, cancel).Build(reach, limit);
    }

    private static TravelProfile ProfileOf(SitingBrief brief)
    {
        var profile = TravelProfile.Of(brief.Mode);
        return brief.SpeedKmh is { } speed ? profile with { SpeedKmh = speed } : profile;
    }

    /// <summary>The hours written out: the busiest one of the area when none is asked for.</summary>
    private static SitingBrief WithHours(SitingBrief brief, List<SitingCell> cells)
    {
        var demand = brief.Demand ?? new DemandBrief();
        brief = brief with { GateHours = brief.GateHours ?? (brief.WhenOpen || demand.Hours is not null) };
        if (demand.Hours is not null) return brief with { Demand = demand };
        var totals = Enumerable.Range(0, HourSet.HoursPerDay).Select(hour => cells.Sum(c => (long)(c.PeopleAt(SitingPeople.Couriers, demand.DayType, hour) ?? 0))).ToArray();
        return brief with { Demand = demand with { Hours = [totals.Max() == 0 ? 12 : Array.IndexOf(totals, totals.Max())] } };
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
    private static Envelope BoxAround(SitingArea area, List<SitingCell> cells, TravelProfile profile, TimeSpan limit, SitingBrief brief)
    {
        const double margin = 1000;
        var box = area.Boundary.EnvelopeInternal.Copy();
        foreach (var cell in cells) box.ExpandToInclude(cell.Place.Lon, cell.Place.Lat);
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
