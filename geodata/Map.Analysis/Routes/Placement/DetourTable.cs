using Map.Analysis.Network;
using Map.Analysis.Reach;

namespace Map.Analysis.Routes.Placement;

/// <summary>
/// By how much routes become longer by way of sites: flow capturing with deviation (Hodgson 1990; Berman, Bertsimas and Larson 1995;
/// Kim and Kuby 2012). The detour of route r by site s is the least of t(rᵢ → s) + t(s → rⱼ) − t_r(rᵢ → rⱼ) over all places rᵢ of the
/// route and rⱼ at or after it, t_r being the time along the route itself, and never below 0. One-way streets hold for the ways to and
/// from the site; a site beside its street costs the way there and back on foot.
/// </summary>
/// <param name="Times">A row for each site, with an entry for each route (as its place) whose detour in milliseconds is within the limit.</param>
/// <param name="SitesWithoutStreet">Sites without a usable street nearby, whose rows are empty.</param>
public sealed record DetourTable(TravelTimeTable Times, IReadOnlyList<int> SitesWithoutStreet)
{
    /// <summary>
    /// Two bounded searches a site, then one pass along each route that the searches met. Any detour within the limit has
    /// t(rᵢ → s) + t(s → rⱼ) ≤ limit + t_r(rᵢ → rⱼ) ≤ limit + the most that may be left out, so that neither part is longer: searches
    /// that reach so far miss nothing.
    /// </summary>
    /// <param name="engine">The streets and the way of moving.</param>
    /// <param name="routes">Paths on the same streets; null for a route that is on none, which has no entries.</param>
    /// <param name="sites">WGS-84.</param>
    /// <param name="options">How far and how long.</param>
    /// <param name="cancel">Asked before each site.</param>
    /// <exception cref="OperationCanceledException">It was cancelled.</exception>
    public static DetourTable Build(
        ReachEngine engine, IReadOnlyList<RoutePath?> routes, IReadOnlyList<Place> sites, DetourOptions options, CancellationToken cancel = default)
    {
        var (limitMs, stops) = (TravelTimes.LimitMs(options.Limit), RouteStops.Create(engine.Graph, routes));
        var (rows, streets) = (new TravelTime[sites.Count][], new SnapPoint?[sites.Count]);
        Parallel.For(
            0, rows.Length, new ParallelOptions { CancellationToken = cancel, MaxDegreeOfParallelism = options.MaxThreads },
            () => new DetourSearch(engine, stops, limitMs, options.MostSkippedMs),
            (site, _, search) =>
            {
                streets[site] = engine.FindStreet(sites[site]);
                rows[site] = streets[site] is { } street ? search.Run(street) : [];
                return search;
            },
            search => search.Dispose());
        return new DetourTable(new TravelTimeTable(routes.Count, limitMs, rows), [.. Enumerable.Range(0, sites.Count).Where(s => streets[s] is null)]);
    }
}

/// <summary>Which detours count.</summary>
/// <param name="Limit">Who needs exactly this much more is within it.</param>
public sealed record DetourOptions(TimeSpan Limit)
{
    /// <summary>
    /// The most of his route, as riding time, that a courier leaves out between leaving it and returning to it; null for any part.
    /// What lies between one stop and the next may always be left out, or a site in the middle of a street would not be on it. Routes
    /// that wind or return to where they began need a bound: their ends are near to each other, so that by leaving out all of it
    /// nearly every site would be on the way.
    /// </summary>
    public TimeSpan? MostSkipped { get; init; }

    /// <summary>How many threads work at most; -1 for one a core. The result does not depend on it.</summary>
    public int MaxThreads { get; init; } = -1;

    internal int MostSkippedMs => MostSkipped is { } time ? TravelTimes.LimitMs(time) : TravelTimes.MaxLimitMs;
}
