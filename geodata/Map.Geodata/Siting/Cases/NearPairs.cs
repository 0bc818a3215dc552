using Map.Analysis.Network;
using Map.Analysis.Siting;

namespace Map.Geodata.Siting.Cases;

/// <summary>Pairs of candidates that stand too near to each other.</summary>
internal static class NearPairs
{
    /// <summary>Looks east from each until everything further is too far in longitude alone.</summary>
    /// <param name="places">The candidates.</param>
    /// <param name="metres">The spacing; a pair exactly that far apart is allowed.</param>
    /// <param name="first">The number of the first of them as a site.</param>
    public static IReadOnlyList<SitePair> Find(IReadOnlyList<Place> places, double metres, int first)
    {
        var pairs = new List<SitePair>();
        if (places.Count == 0) return pairs;
        var order = Enumerable.Range(0, places.Count).OrderBy(p => places[p].Lon).ThenBy(p => p).ToArray();
        var width = metres / Wgs84.MetresPerDegree(places.Max(p => Math.Abs(p.Lat))).Lon;
        for (var i = 0; i < order.Length; i++)
        {
            for (var j = i + 1; j < order.Length && places[order[j]].Lon - places[order[i]].Lon <= width; j++)
            {
                if (places[order[i]].MetresTo(places[order[j]]) < metres) pairs.Add(new SitePair(first + Math.Min(order[i], order[j]), first + Math.Max(order[i], order[j])));
            }
        }

        return pairs;
    }
}
