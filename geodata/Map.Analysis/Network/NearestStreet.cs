namespace Map.Analysis.Network;

/// <summary>
/// Picks, among pieces of street, the one to which a place belongs: the nearest to which the straight way is free. A street
/// of an island (see <see cref="Islands"/>) and one behind a wall give way to another that is hardly further; a street beyond
/// water, a railway or a motorway is out of the question, and so is a bridge beside which the place lies.
/// </summary>
/// <param name="graph">The streets and the profile.</param>
/// <param name="lon">The place's longitude in 10⁻⁷ degrees.</param>
/// <param name="lat">The place's latitude in 10⁻⁷ degrees.</param>
/// <param name="scale">Metres there.</param>
/// <param name="limitMetres">The furthest a street may be.</param>
internal struct NearestStreet(TravelGraph graph, int lon, int lat, LocalScale scale, double limitMetres)
{
    /// <summary>
    /// How much further, in metres, a street of the mainland may be than one of an island and still be taken: about the
    /// width of a gap in the map, well under that of a river.
    /// </summary>
    public const double IslandDetourMetres = 30;

    /// <summary>
    /// How much further, in metres, a street on this side of a wall may be than one behind it and still be taken: a path of
    /// the own compound rather than the road outside, but not the next quarter's.
    /// </summary>
    public const double WallDetourMetres = 60;

    /// <summary>
    /// Who lies further from a bridge than this, in metres, is not on it but under or beside it, where nobody steps off: half
    /// the width of an ordinary one.
    /// </summary>
    private const double BridgeReachMetres = 15;

    /// <summary>The street found so far; <see cref="SegmentProjection.None"/> before the first.</summary>
    public SegmentProjection Best { get; private set; } = SegmentProjection.None;

    /// <summary>Its metres, with what it has to give way; no street that is further can be better.</summary>
    public double Rank { get; private set; } = double.PositiveInfinity;

    /// <summary>Considers a piece of a usable edge.</summary>
    public void Consider(Segment segment)
    {
        var projection = SegmentProjection.Of(graph.Network.Points, segment, lon, lat, scale);
        var rank = projection.Metres + (graph.Islands.Contains(segment.Edge) ? IslandDetourMetres : 0);
        if (rank >= Rank || projection.Metres > limitMetres || IsBesideBridge(projection)) return;
        rank += DetourMetres(projection);
        if (rank < Rank) (Best, Rank) = (projection, rank);
    }

    private readonly bool IsBesideBridge(SegmentProjection projection) =>
        projection.Metres > BridgeReachMetres && (graph.Network.Edges.Traits[projection.Segment.Edge] & StreetTraits.Bridge) != 0;

    private readonly double DetourMetres(SegmentProjection projection)
    {
        var (streetLon, streetLat) = projection.Position(graph.Network.Points);
        return graph.Network.Obstacles.Between(lon, lat, streetLon, streetLat) switch
        {
            ObstacleKind.None => 0,
            ObstacleKind.Wall => WallDetourMetres,
            _ => double.PositiveInfinity,
        };
    }
}
