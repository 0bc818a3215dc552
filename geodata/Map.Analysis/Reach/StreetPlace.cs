using Map.Analysis.Network;

namespace Map.Analysis.Reach;

/// <summary>A place on its street, as a profile's searches need it.</summary>
/// <param name="Edge">The edge, or -1 for a place without a street.</param>
/// <param name="OffsetMs">Milliseconds along the edge from its tail.</param>
/// <param name="AccessMs">Milliseconds between the place and the street.</param>
public readonly record struct StreetPlace(int Edge, int OffsetMs, int AccessMs)
{
    /// <summary>A place that has no street.</summary>
    public static readonly StreetPlace None = new(-1, 0, 0);

    public bool HasStreet => Edge >= 0;

    /// <summary>Where a snapped place is in milliseconds.</summary>
    public static StreetPlace At(TravelGraph graph, SnapPoint snap) =>
        new(snap.Edge, graph.OffsetMs(snap.Edge, snap.OffsetMm), graph.Profile.AccessMs(snap.DistanceMetres));
}
