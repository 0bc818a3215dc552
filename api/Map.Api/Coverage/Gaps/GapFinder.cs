using Map.Analysis.Coverage;
using Map.Api.Coverage.States;

namespace Map.Api.Coverage.Gaps;

/// <summary>Finds who is not covered in a city, why, and what it would take.</summary>
internal sealed class GapFinder
{
    private readonly CityCoverage _city;
    private readonly CityCoverage _atAnyHour;
    private readonly List<NeedReach> _needs;

    private GapFinder(CityCoverage city, CityCoverage atAnyHour, List<NeedReach> needs) => (_city, _atAnyHour, _needs) = (city, atAnyHour, needs);

    public static async Task<GapFinder> CreateAsync(CityCoverage city, CoverageStates states, CancellationToken cancel)
    {
        var atAnyHour = city.Question.WhenOpen ? await city.AskAsync(city.Question with { WhenOpen = false, Hour = city.Hour }, cancel) : city;
        var needs = new List<NeedReach>();
        foreach (var stations in city.OpenStationsByNeed()) needs.Add(new NeedReach(stations, await states.GetNearestAsync(city, stations, cancel)));
        return new GapFinder(city, atAnyHour, needs);
    }

    /// <summary>The gaps of some places, those with most people first.</summary>
    /// <param name="places">Numbers of demand cells.</param>
    public List<CoverageGap> Find(IEnumerable<int> places)
    {
        var clusters = new CellClusters(_city.Features.Places, _city.Features.CellMetres);
        var cells = places.Where(p => !IsCovered(_city.State, p)).Select(Judge).ToDictionary(c => c.Place);
        return [.. cells.Values.GroupBy(c => c.Kind)
            .SelectMany(kind => clusters.Find([.. kind.Select(c => c.Place)]))
            .Select(cluster => new CoverageGap(
                [.. cluster.Select(p => cells[p])], clusters, _city.Features.Demand, _city.Question.DayType, _city.Hour, (int)_city.Question.Limit.TotalMilliseconds))
            .OrderByDescending(g => g.People).ThenByDescending(g => g.Cells)];
    }

    private GapCell Judge(int place)
    {
        if (!_city.Reach.HasStreet(place)) return new GapCell(place, GapKind.NoStreet, null);
        var worst = _needs.Select(n => n.FindLast(place, _city.Question.AtLeast)).ToList();
        var nearest = worst.Contains(null) ? null : worst.MaxBy(w => w!.Ms);
        return new GapCell(place, KindOf(place), nearest);
    }

    private GapKind KindOf(int place)
    {
        if (IsCovered(_city.Possible, place)) return GapKind.HoursUnknown;
        if (IsCovered(_atAnyHour.State, place)) return GapKind.Closed;
        // Whatever the stations' hours are: only gates make one hour differ from another here.
        if (_atAnyHour.State.IsEverReached(place, _city.Question.AtLeast)) return GapKind.GateClosed;
        if (_needs.Any(n => n.Stations.Count < _city.Question.AtLeast)) return GapKind.NoStation;
        return _needs.Any(n => n.FindLast(place, 1) is null) ? GapKind.Island : GapKind.TooFar;
    }

    private bool IsCovered(CoverageState state, int place) => state.IsReached(place, _city.Question.DayType, _city.Hour, _city.Question.AtLeast);

    /// <summary>The stations of which one (or several) must be within reach, and who is how far from them.</summary>
    private sealed record NeedReach(IReadOnlyList<StationSite> Stations, NearestOfDemand Nearest)
    {
        /// <summary>The last of so many nearest stations; null where not as many are reached at all.</summary>
        public StationDistance? FindLast(int place, int atLeast) =>
            Nearest.Find(place, atLeast - 1) is { } found ? new StationDistance(Stations[found.Station], found.Ms) : null;
    }
}
