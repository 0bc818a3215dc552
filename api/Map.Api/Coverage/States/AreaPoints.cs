using Map.Analysis.Coverage;
using Map.Analysis.Network;
using Map.Analysis.Reach;
using NetTopologySuite.Geometries;

namespace Map.Api.Coverage.States;

/// <summary>
/// The area of all grids as points that are reached or not, as demand cells are: so every question that can be asked about people
/// can be asked about area, and is kept and renewed in the same way.
/// </summary>
/// <param name="Places">Where the points are.</param>
/// <param name="Demand">In which grids they lie; nobody is there.</param>
internal sealed record AreaPoints(IReadOnlyList<Place> Places, CoverageDemand Demand)
{
    /// <summary>Finer than streets are apart.</summary>
    private const double LeastSpacingMetres = 30;

    /// <summary>Whole provinces are counted more coarsely: about so many points.</summary>
    private const double MostPoints = 200_000;

    /// <summary>Points all over the grids: 30 m apart up to about 180 km², further in larger areas.</summary>
    public static AreaPoints Create(CoverageAreas areas)
    {
        var tops = areas.Grids.Where((_, area) => areas.Parents[area] == CoverageDemand.NoParent).Select(g => g.Boundary).ToList();
        var squareMetres = tops.Sum(EllipsoidalArea.SquareMetres);
        var lattice = new Lattice(Math.Max(LeastSpacingMetres, Math.Sqrt(squareMetres / MostPoints)), MiddleLatitude(tops));
        var areasOfPoint = new Dictionary<LatticePoint, int[]>();
        // From below: a point belongs to the lowest grid of the tree that holds it, and to each special one.
        for (var area = areas.Grids.Count - 1; area >= 0; area--)
        {
            foreach (var point in lattice.PointsIn(areas.Grids[area].Boundary))
            {
                var known = areasOfPoint.GetValueOrDefault(point) ?? [];
                if (areas.IsSpecial(area) || known.All(areas.IsSpecial)) areasOfPoint[point] = [.. known, area];
            }
        }

        return new AreaPoints(
            [.. areasOfPoint.Keys.Select(p => lattice[p])],
            new CoverageDemand([.. areasOfPoint.Values.Select(a => new DemandPlace(null, null, null, a))], areas.Parents));
    }

    private static double MiddleLatitude(List<MultiPolygon> areas)
    {
        var box = new Envelope();
        foreach (var area in areas) box.ExpandToInclude(area.EnvelopeInternal);
        return box.IsNull ? 0 : box.Centre.Y;
    }
}
