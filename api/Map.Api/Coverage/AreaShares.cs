using Map.Analysis.Coverage;
using Map.Analysis.Network;
using Map.Analysis.Reach;
using Map.Api.Coverage.States;
using Map.Geodata.Features;

namespace Map.Api.Coverage;

/// <summary>The shares of grids' areas from which a station is reached in time: one search for each city and each thing that is needed.</summary>
internal sealed class AreaShares(CityCoverage city, Func<Place, Task<ReachEngine?>> findEngineAsync) : IDisposable
{
    private readonly IReadOnlyList<IReadOnlyList<Place>> _needs =
        [.. city.OpenStationsByNeed().Select(stations => (IReadOnlyList<Place>)[.. stations.Select(s => s.Place)])];
    private readonly Dictionary<ReachEngine, IReadOnlyList<PlaceSearch>> _searches = [];

    /// <summary>The share of a grid, 0–1; null where there are no streets, when it is too small to tell, and for more than one station.</summary>
    public async Task<double?> FindAsync(Grid grid)
    {
        if (city.Question.AtLeast > 1) return null;
        var profile = city.Question.Profile;
        if (profile.Mode == TravelMode.Straight)
            return AreaShare.InStraightLine(_needs, profile.MetresPerSecond * city.Question.Limit.TotalSeconds, grid.Boundary);
        var centre = grid.Boundary.InteriorPoint;
        return await findEngineAsync(new Place(centre.X, centre.Y)) is { } engine ? AreaShare.OnStreets(SearchesOf(engine), grid.Boundary) : null;
    }

    public void Dispose()
    {
        foreach (var search in _searches.Values.SelectMany(s => s)) search.Dispose();
    }

    private IReadOnlyList<PlaceSearch> SearchesOf(ReachEngine engine)
    {
        if (!_searches.TryGetValue(engine, out var searches))
            _searches.Add(engine, searches = [.. _needs.Select(stations => new PlaceSearch(engine, stations, city.Question.Limit))]);
        return searches;
    }
}
