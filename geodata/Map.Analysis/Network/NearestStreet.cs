namespace Map.Analysis.Network;

/// <summary>
/// Picks, among pieces of street, the one to which a place belongs: the nearest, but one of the mainland rather than one of
/// an island (see <see cref="Islands"/>) that is hardly nearer.
/// </summary>
internal struct NearestStreet(TravelGraph graph, int lon, int lat, LocalScale scale)
{
    /// <summary>
    /// How much further, in metres, a street of the mainland may be than one of an island and still be taken: about the
    /// width of a gap in the map, well under that of a river.
    /// </summary>
    public const double IslandDetourMetres = 30;

    private SegmentProjection _mainland = SegmentProjection.None;
    private SegmentProjection _island = SegmentProjection.None;

    /// <summary>The street found so far; <see cref="SegmentProjection.None"/> before the first.</summary>
    public readonly SegmentProjection Best => _mainland.Metres <= _island.Metres + IslandDetourMetres ? _mainland : _island;

    /// <summary>Considers a piece of a usable edge.</summary>
    public void Consider(Segment segment)
    {
        var projection = SegmentProjection.Of(graph.Network.Points, segment, lon, lat, scale);
        if (graph.Islands.Contains(segment.Edge))
        {
            if (projection.Metres < _island.Metres) _island = projection;
        }
        else if (projection.Metres < _mainland.Metres)
        {
            _mainland = projection;
        }
    }
}
