using Map.Analysis.Network;

namespace Map.Benchmarks;

/// <summary>Places that are the same in every run.</summary>
internal static class SeededPlaces
{
    /// <summary>Places in the middle of an extract, where its city is: a quarter of its height and a third of its width.</summary>
    public static Place[] InTheMiddle(Extent extent, int count, int seed)
    {
        var random = new Random(seed);
        var (midLon, midLat) = ((extent.MinLon + (double)extent.MaxLon) / 2, (extent.MinLat + (double)extent.MaxLat) / 2);
        var (width, height) = ((extent.MaxLon - (double)extent.MinLon) / 3, (extent.MaxLat - (double)extent.MinLat) / 8);
        return [.. Enumerable.Range(0, count).Select(_ => new Place(
            (midLon + ((random.NextDouble() - 0.5) * width)) / Wgs84.UnitsPerDegree,
            (midLat + ((random.NextDouble() - 0.5) * height)) / Wgs84.UnitsPerDegree))];
    }
}
