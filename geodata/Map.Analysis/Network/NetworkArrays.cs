namespace Map.Analysis.Network;

/// <summary>The nodes of a network: crossings, ends, barriers. All arrays have one entry a node.</summary>
/// <param name="Lon">Longitude in 10⁻⁷ degrees.</param>
/// <param name="Lat">Latitude in 10⁻⁷ degrees.</param>
/// <param name="Traits">What stands there.</param>
public sealed record NodeArrays(int[] Lon, int[] Lat, NodeTraits[] Traits)
{
    public int Count => Lon.Length;

    /// <summary>The gates that keep hours, in the order of their nodes; few, if any.</summary>
    public GateHours[] Gates { get; init; } = [];
}

/// <summary>The edges of a network: stretches of street between two nodes. All arrays have one entry an edge.</summary>
/// <param name="Tail">The node where the edge begins.</param>
/// <param name="Head">The node where the edge ends.</param>
/// <param name="LengthMm">Length in millimetres along the street, at least 1.</param>
/// <param name="Access">Who may use it; forward is from tail to head.</param>
/// <param name="Kind">Its class.</param>
/// <param name="Traits">What else it is.</param>
/// <param name="SourceId">The way it comes from, 0 where there is none.</param>
public sealed record EdgeArrays(
    int[] Tail, int[] Head, int[] LengthMm, StreetAccess[] Access, StreetKind[] Kind, StreetTraits[] Traits, long[] SourceId)
{
    public int Count => Tail.Length;
}

/// <summary>
/// The shapes of the edges: the points of edge e, both ends included, stand from First[e] to First[e+1].
/// </summary>
/// <param name="First">One longer than the edges.</param>
/// <param name="Lon">Longitude in 10⁻⁷ degrees.</param>
/// <param name="Lat">Latitude in 10⁻⁷ degrees.</param>
/// <param name="OffsetMm">Millimetres along the edge from its tail; 0 at the first point, the edge's length at the last.</param>
public sealed record PointArrays(int[] First, int[] Lon, int[] Lat, int[] OffsetMm)
{
    internal Extent FindExtent() => FindExtent(0, Lon.Length);

    /// <summary>The box around one edge.</summary>
    internal Extent FindExtent(int edge) => FindExtent(First[edge], First[edge + 1]);

    private Extent FindExtent(int from, int to)
    {
        var extent = new Extent(int.MaxValue, int.MaxValue, int.MinValue, int.MinValue);
        for (var p = from; p < to; p++) extent = extent.With(Lon[p], Lat[p]);
        return extent;
    }
}
