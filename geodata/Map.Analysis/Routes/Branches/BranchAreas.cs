using Map.Analysis.Network;
using Map.Analysis.Reach;
using NetTopologySuite.Geometries;

namespace Map.Analysis.Routes.Branches;

/// <summary>The areas that branches take care of: whatever is nearer to one's routes than to any other's, within a time.</summary>
public static class BranchAreas
{
    /// <summary>
    /// Metres between the places from which an edge is searched. What lies between two of them counts as up to half of this further: 12 s by e-bike.
    /// </summary>
    private const double StepMetres = 100;

    /// <summary>
    /// Draws them. An edge that several branches ride belongs to the one with most couriers there, of as many the first; scattered pieces go to
    /// whoever is around them (<see cref="EdgeOwners"/>), and so do blocks in the middle of an area that nobody reaches in time. Neighbours share
    /// their border, and nothing lies in two areas.
    /// </summary>
    /// <param name="engine">The streets, and how people move.</param>
    /// <param name="branches">The routes of each branch.</param>
    /// <param name="limit">Who needs exactly this long to the nearest route is inside.</param>
    /// <param name="toleranceMetres">Corners that stray less are left out.</param>
    /// <param name="cancel">Ends it.</param>
    /// <returns>By branch, EPSG:4326, valid; empty for one without streets.</returns>
    /// <exception cref="OperationCanceledException">It was cancelled.</exception>
    public static IReadOnlyList<MultiPolygon> Draw(
        ReachEngine engine, IReadOnlyList<IReadOnlyList<BranchRoute>> branches, TimeSpan limit, double toleranceMetres, CancellationToken cancel = default)
    {
        var (streets, owners) = (new List<SnapPoint?>(), new List<int>());
        foreach (var (edge, branch) in EdgeOwners.Find(engine.Graph.Network, branches).OrderBy(o => o.Key))
        {
            foreach (var place in PlacesOn(engine.Graph.Network, edge))
            {
                streets.Add(place);
                owners.Add(branch);
            }
        }

        if (streets.Count == 0) return [.. branches.Select(_ => Nowhere())];
        var areas = engine.DrawTerritories(streets, Direction.ToSource, [TravelTimes.LimitMs(limit)], cancel, owners);
        var drawn = AreaHoles.Fill(BandArea.Simplify([.. areas.Select(a => a[0])], toleranceMetres));
        return [.. branches.Select((_, b) => b < drawn.Length ? drawn[b] : Nowhere())];
    }

    private static IEnumerable<SnapPoint?> PlacesOn(RoadNetwork network, int edge)
    {
        var (lengthMm, p) = (network.Edges.LengthMm[edge], network.Points.First[edge]);
        var steps = (int)Math.Ceiling(lengthMm / (1000 * StepMetres));
        for (var i = 0; i <= steps; i++)
            yield return new SnapPoint(edge, (int)((long)lengthMm * i / steps), 0, network.Points.Lon[p], network.Points.Lat[p]);
    }

    private static MultiPolygon Nowhere() => RingAssembler.Assemble([]);
}
