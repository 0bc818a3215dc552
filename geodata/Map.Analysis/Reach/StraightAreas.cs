using Map.Analysis.Network;
using NetTopologySuite.Geometries;
using NetTopologySuite.Operation.OverlayNG;

namespace Map.Analysis.Reach;

/// <summary>The areas of many places as the crow flies: each place's own, or one of all.</summary>
public static class StraightAreas
{
    /// <summary>The areas that are asked for; no place has a street.</summary>
    /// <exception cref="ArgumentException">Split areas follow streets.</exception>
    public static ServiceAreas Build(TravelProfile profile, ServiceAreaQuestion question)
    {
        if (question.Combination == AreaCombination.Split) throw new ArgumentException("Split areas follow streets.", nameof(question));
        int[] limitsMs = [.. question.Limits.Select(l => (int)l.TotalMilliseconds).Distinct().Order()];
        var circles = question.Places.Select(place => Array.ConvertAll(limitsMs, ms =>
            StraightCircle.Build(place.Lon, place.Lat, profile.MetresPerSecond * ms / 1000))).ToList();
        var discs = question.Combination == AreaCombination.Dissolved
            ? [(Place: (int?)null, Discs: Dissolve(circles, limitsMs.Length))]
            : circles.Select((c, i) => (Place: (int?)i, Discs: c));
        return new ServiceAreas(
            new SnapPoint?[question.Places.Count],
            [.. discs.SelectMany(d => BandArea.List(d.Place, BandArea.Simplify(d.Discs, question.ToleranceMetres), limitsMs, question.Bands))]);
    }

    private static MultiPolygon[] Dissolve(List<MultiPolygon[]> circles, int limits) =>
        [.. Enumerable.Range(0, limits).Select(i => Union([.. circles.Select(c => (Geometry)c[i])]))];

    private static MultiPolygon Union(Geometry[] circles) =>
        BandArea.ToMultiPolygon(UnaryUnionNG.Union(circles.AsEnumerable(), circles[0].Factory, new PrecisionModel()), circles[0].Factory);
}
