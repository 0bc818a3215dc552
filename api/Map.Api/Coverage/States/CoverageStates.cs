using Map.Analysis.Coverage;
using Map.Analysis.Network;
using Map.Analysis.Reach;
using Map.Api.Jobs;
using Map.Geodata.Opening;
using Map.Geodata.Store.Networks;

namespace Map.Api.Coverage.States;

/// <summary>
/// Computes who is reached in a whole city, and keeps what may be asked again: the places on their streets, the travel times to
/// every station, and the sums of each question. When stations change only their rows and the places they reach are computed
/// again; other demand, other grids or other streets start anew.
/// </summary>
internal sealed class CoverageStates(CoverageFeatureSource source, CityNetworks networks, StationHours hours) : IDisposable
{
    private const long CapacityBytes = 512 << 20;

    /// <summary>However large a city, so many ways of moving in it have room.</summary>
    private const int LeastReaches = 4;

    private readonly KeptResults _kept = new(CapacityBytes);
    private CoverageDemand? _demand;

    /// <summary>The store as it is now.</summary>
    public async Task<CoverageMoment> SeeAsync(CancellationToken cancel)
    {
        var features = await source.GetAsync(cancel);
        // What is kept of other demand nobody will ask for again.
        if (Interlocked.Exchange(ref _demand, features.Demand) != features.Demand) _kept.Clear();
        return new CoverageMoment(features, await networks.ListAsync(cancel));
    }

    /// <summary>The state of every grid at a moment of the store.</summary>
    public async Task<CityCoverage> GetAsync(CoverageMoment moment, CoverageQuestion question, CancellationToken cancel)
    {
        question = WithDayOf(question);
        var reach = await GetReachAsync(moment, question.Profile, cancel);
        var state = await GetStateAsync(moment, question, question.WhenOpen ? OpeningRule.KnownOpen : OpeningRule.Ignored, reach, cancel);
        var possible = question.WhenOpen ? await GetStateAsync(moment, question, OpeningRule.PossiblyOpen, reach, cancel) : state;
        return new CityCoverage(question, moment.Features, reach, state, possible, (other, token) => GetAsync(moment, other, token));
    }

    /// <summary>The same question about the area of the grids instead of the people in them: its places are evenly spaced points.</summary>
    public async Task<CityCoverage> GetAreaAsync(CoverageMoment moment, CoverageQuestion question, CancellationToken cancel)
    {
        const long bytesOfPoint = 64;
        var areas = moment.Features.Areas;
        var points = await _kept.GetAsync<AreaPoints>(
            areas, areas, _ => Task.FromResult(AreaPoints.Create(areas)), made => made.Places.Count * bytesOfPoint, cancel);
        // Nobody is at these points, so that there is no busiest hour among them.
        var asked = question with { Hour = question.Hour ?? moment.Features.Demand.BusiestHour(WithDayOf(question).DayType) };
        return await GetAsync(moment with { Features = moment.Features with { Places = points.Places, Demand = points.Demand } }, asked, cancel);
    }

    /// <summary>The same city with other stations, of which nothing is kept: new ones stand behind those that there are.</summary>
    public CityCoverage Imagine(CityCoverage city, IReadOnlyList<StationSite?> stations)
    {
        var times = Update(city.State.Times, city.Features.Stations, stations, city.Reach, city.Question);
        CoverageState Next(CoverageState state) =>
            state.Update(times, Offers(city.Features, stations, city.Question, state.Question.Opening));
        var next = Next(city.State);
        var possible = city.Possible == city.State ? next : Next(city.Possible);
        return new CityCoverage(
            city.Question, city.Features with { Stations = stations }, city.Reach, next, possible,
            async (other, token) => Imagine(await city.AskAsync(other, token), stations));
    }

    /// <summary>The nearest of some stations for every demand cell of a city at its hour, as many as its question asks for, however far.</summary>
    public Task<NearestOfDemand> GetNearestAsync(CityCoverage city, IReadOnlyList<StationSite> stations, CancellationToken cancel)
    {
        const long bytesOfLabel = 8, bytesOfPlace = 9;
        var (reach, nearest) = (city.ReachAtHour, city.Question.AtLeast);
        List<Place> places = [.. stations.Select(s => s.Place)];
        var where = string.Join(' ', places.Select(p => FormattableString.Invariant($"{p.Lon:R} {p.Lat:R}")));
        return _kept.GetAsync<NearestOfDemand>(
            (reach.Identity, nearest, where), reach.Identity,
            _ =>
            {
                LongWork.Report(0.8, "nearest stations");
                return Task.FromResult(reach.FindNearest(places, nearest, cancel));
            },
            _ => (reach.PlaceCount * ((nearest * bytesOfLabel) + bytesOfPlace)) + where.Length, cancel);
    }

    /// <summary>The streets around a place at an hour, or at none in particular; null where none are known.</summary>
    public Task<ReachEngine?> FindEngineAsync(CoverageMoment moment, Place place, TravelProfile profile, HourOfWeek? hour, CancellationToken cancel) =>
        networks.FindEngineAsync(moment.Networks, place, profile, hour, cancel);

    public void Dispose()
    {
        _kept.Dispose();
        source.Dispose();
    }

    /// <summary>A date says which kind of day it is.</summary>
    private static CoverageQuestion WithDayOf(CoverageQuestion question) => question.Date is { } date
        ? question with { DayType = WeekHours.DayTypeOf(date, Surroundings.China.PublicHolidays) }
        : question;

    private Task<DemandReach> GetReachAsync(CoverageMoment moment, TravelProfile profile, CancellationToken cancel)
    {
        var features = moment.Features;
        return _kept.GetAsync<DemandReach>(
            (features.Demand, moment.Streets, profile), features.Demand,
            _ =>
            {
                LongWork.Report(0.05, "streets");
                return profile.Mode == TravelMode.Straight
                    ? Task.FromResult(DemandReach.InStraightLine(features, profile))
                    : DemandReach.OnStreetsAsync(features, place => FindEngineAsync(moment, place, profile, null, cancel), cancel);
            },
            made => Math.Min(made.Bytes, CapacityBytes / LeastReaches), cancel);
    }

    private async Task<TravelTimesByHour> GetTimesAsync(CoverageMoment moment, CoverageQuestion question, DemandReach reach, CancellationToken cancel)
    {
        var stations = moment.Features.Stations;
        var kept = await _kept.GetAsync<KeptTimes>(
            (moment.Features.Demand, moment.Streets, question.Profile, question.Limit, question.GateHours && reach.HasGateHours), stations,
            known => Task.FromResult(new KeptTimes(stations, known is null
                ? Build(stations, reach, question, cancel)
                : Update(known.Times, known.Stations, stations, reach, question))),
            kept => kept.Times.EntryCount * 8, cancel);
        return kept.Times;
    }

    private async Task<CoverageState> GetStateAsync(
        CoverageMoment moment, CoverageQuestion question, OpeningRule opening, DemandReach reach, CancellationToken cancel)
    {
        var features = moment.Features;
        var times = await GetTimesAsync(moment, question, reach, cancel);
        var asked = new ReachQuestion(
            (int)question.Limit.TotalMilliseconds, question.AtLeast, [.. question.Services.Select(features.NumberOfService)], question.Match, opening);
        return await _kept.GetAsync<CoverageState>(
            KeyOf(moment, question, asked, reach), features.Stations,
            known =>
            {
                LongWork.Report(0.7, "counting");
                var offers = Offers(features, features.Stations, question, opening);
                return Task.FromResult(known is null
                    ? CoverageState.Compute(features.Demand, times, offers, asked, cancel)
                    : known.Update(times, offers, cancel));
            },
            state => BytesOf(state), cancel);
    }

    private StateKey KeyOf(CoverageMoment moment, CoverageQuestion question, ReachQuestion asked, DemandReach reach) => new(
        moment.Features.Demand, moment.Streets, question.Profile, question.Limit, string.Join(' ', question.Services.Order(StringComparer.Ordinal)),
        question.Match, asked.Levels, question.GateHours && reach.HasGateHours, asked.Opening, asked.Opening == OpeningRule.Ignored ? null : hours.DayOf(question));

    private static TravelTimesByHour Build(IReadOnlyList<StationSite?> stations, DemandReach reach, CoverageQuestion question, CancellationToken cancel)
    {
        LongWork.Report(0.2, "travel times");
        return new TravelTimesByHour([.. reach.ByHour(question.GateHours).Select(part => new HourlyTable(part.Hours, Build(stations, part.Reach, question.Limit, cancel)))]);
    }

    /// <summary>One row a station; those that are not open have none.</summary>
    private static TravelTimeTable Build(IReadOnlyList<StationSite?> stations, DemandReach reach, TimeSpan limit, CancellationToken cancel)
    {
        var rows = new TravelTime[stations.Count][];
        Parallel.For(0, rows.Length, new ParallelOptions { CancellationToken = cancel }, s => rows[s] = RowOf(stations[s], reach, limit));
        return new TravelTimeTable(reach.PlaceCount, (int)limit.TotalMilliseconds, rows);
    }

    /// <summary>The travel times of other stations: rows of those that have not moved, opened or closed are the same.</summary>
    private static TravelTimesByHour Update(
        TravelTimesByHour times, IReadOnlyList<StationSite?> before, IReadOnlyList<StationSite?> now, DemandReach reach, CoverageQuestion question)
    {
        List<int> changed = [.. Enumerable.Range(0, now.Count).Where(s => s >= before.Count || EntranceOf(before[s]) != EntranceOf(now[s]))];
        return new TravelTimesByHour([.. times.Tables.Zip(reach.ByHour(question.GateHours), (known, part) =>
            known with { Table = known.Table.WithRows([.. changed.Select(s => (s, RowOf(now[s], part.Reach, question.Limit)))]) })]);
    }

    private static TravelTime[] RowOf(StationSite? station, DemandReach reach, TimeSpan limit) =>
        EntranceOf(station) is { } entrance ? reach.BuildRow(entrance, limit) : [];

    private static Place? EntranceOf(StationSite? station) => station is { IsOpen: true } ? station.Place : null;

    private StationOffer[] Offers(CoverageFeatures features, IReadOnlyList<StationSite?> stations, CoverageQuestion question, OpeningRule opening) =>
        [.. stations.Select(s => s is null ? new StationOffer(HourSet.None, HourSet.None, ServiceSet.Empty) : OfferOf(s, features, question, opening))];

    private StationOffer OfferOf(StationSite station, CoverageFeatures features, CoverageQuestion question, OpeningRule opening)
    {
        var open = opening == OpeningRule.Ignored ? WeekHours.Unknown : hours.Of(station, question);
        return new StationOffer(open.Open, open.Possible, new ServiceSet(station.Services.Where(features.ServiceNumbers.ContainsKey).Select(features.NumberOfService)));
    }

    private static long BytesOf(CoverageState state) =>
        (8L * state.Demand.PlaceCount * state.Question.Levels) + (8L * 3 * HourSet.Count * state.Demand.AreaCount * state.Question.Levels);

    /// <summary>Questions with the same key have the same state.</summary>
    private sealed record StateKey(
        CoverageDemand Demand, string Streets, TravelProfile Profile, TimeSpan Limit, string Services, ServiceMatch Match, int Levels,
        bool GateHours, OpeningRule Opening, DateOnly? Day);

    /// <summary>Travel times, and the stations whose they are.</summary>
    private sealed record KeptTimes(IReadOnlyList<StationSite?> Stations, TravelTimesByHour Times);
}
