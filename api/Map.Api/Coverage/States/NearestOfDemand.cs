using Map.Analysis.Reach;

namespace Map.Api.Coverage.States;

/// <summary>The nearest stations of every demand cell, however far.</summary>
/// <param name="cities">For each city the answer of its places, and their numbers among all.</param>
/// <param name="placeCount">How many places there are.</param>
internal sealed class NearestOfDemand(IReadOnlyList<(NearestStations Nearest, int[] Numbers)> cities, int placeCount)
{
    private readonly (int City, int Place)[] _where = Locate(cities, placeCount);

    /// <summary>The nearest station (rank 0), the second nearest (1), … of a place; null where no more are reached at all.</summary>
    public StationTime? Find(int place, int rank)
    {
        var (city, local) = _where[place];
        return city < 0 ? null : cities[city].Nearest[local, rank];
    }

    private static (int, int)[] Locate(IReadOnlyList<(NearestStations Nearest, int[] Numbers)> cities, int placeCount)
    {
        var where = new (int, int)[placeCount];
        Array.Fill(where, (-1, -1));
        for (var city = 0; city < cities.Count; city++)
        {
            for (var i = 0; i < cities[city].Numbers.Length; i++) where[cities[city].Numbers[i]] = (city, i);
        }

        return where;
    }
}
