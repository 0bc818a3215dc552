using Map.Analysis.Network;
using NetTopologySuite.Geometries;

namespace Map.Analysis.Reach;

/// <summary>
/// Builds the areas of many places on the streets of one city. Dissolved and split areas cost one search from all places at
/// once, however many they are.
/// </summary>
public static class ServiceAreaBuilder
{
    /// <summary>The areas that are asked for.</summary>
    /// <exception cref="OperationCanceledException">It was cancelled.</exception>
    public static ServiceAreas Build(ReachEngine engine, ServiceAreaQuestion question, CancellationToken cancel = default)
    {
        SnapPoint?[] streets = [.. question.Places.Select(p => engine.Snapper.Find(Wgs84.ToUnits(p.Lon), Wgs84.ToUnits(p.Lat)))];
        if (Array.TrueForAll(streets, s => s is null)) return new ServiceAreas(streets, []);
        int[] limitsMs = [.. question.Limits.Select(l => (int)l.TotalMilliseconds).Distinct().Order()];
        var discs = question.Combination switch
        {
            AreaCombination.Overlapping => BuildEach(engine, question, streets, limitsMs, cancel),
            AreaCombination.Dissolved => [(null, BandArea.Simplify(engine.DrawDiscs(streets, question.Direction, limitsMs, cancel), question.ToleranceMetres))],
            _ => BuildSplit(engine, question, streets, limitsMs, cancel),
        };
        return new ServiceAreas(streets, [.. discs.SelectMany(d => BandArea.List(d.Place, d.Discs, limitsMs, question.Bands))]);
    }

    private static List<(int? Place, MultiPolygon[] Discs)> BuildEach(
        ReachEngine engine, ServiceAreaQuestion question, SnapPoint?[] streets, int[] limitsMs, CancellationToken cancel)
    {
        var discs = new MultiPolygon[streets.Length][];
        Parallel.For(0, streets.Length, new ParallelOptions { CancellationToken = cancel }, p =>
        {
            if (streets[p] is not null)
                discs[p] = BandArea.Simplify(engine.DrawDiscs([streets[p]], question.Direction, limitsMs, cancel), question.ToleranceMetres);
        });
        return [.. WithStreet(streets).Select(p => ((int?)p, discs[p]))];
    }

    private static List<(int? Place, MultiPolygon[] Discs)> BuildSplit(
        ReachEngine engine, ServiceAreaQuestion question, SnapPoint?[] streets, int[] limitsMs, CancellationToken cancel)
    {
        var parts = engine.DrawTerritories(streets, question.Direction, limitsMs, cancel);
        var places = WithStreet(streets).ToList();
        // All together, so that shared borders stay shared.
        var all = BandArea.Simplify([.. places.SelectMany(p => parts[p])], question.ToleranceMetres);
        return [.. places.Select((p, i) => ((int?)p, all[(i * limitsMs.Length)..((i + 1) * limitsMs.Length)]))];
    }

    private static IEnumerable<int> WithStreet(SnapPoint?[] streets) => Enumerable.Range(0, streets.Length).Where(p => streets[p] is not null);
}
