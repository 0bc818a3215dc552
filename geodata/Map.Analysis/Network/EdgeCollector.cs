namespace Map.Analysis.Network;

/// <summary>Cuts ways into edges and puts them into the order of their nodes; takes time in proportion to their number.</summary>
internal sealed class EdgeCollector(StreetSource source, int[] nodeOf)
{
    /// <summary>With room for as many as there can be: a list of millions that grows by doubling is copied again and again.</summary>
    private readonly List<Piece> _pieces = new(source.Refs.Length);

    public int Count => _pieces.Count;

    /// <summary>Adds a way; among edges of one node those stand first whose way was added first.</summary>
    public void AddWay(int way)
    {
        var (start, end) = (source.FirstRef[way], source.FirstRef[way + 1]);
        if (start == end) return;
        var tail = nodeOf[source.Refs[start]];
        for (var r = start + 1; r < end; r++)
        {
            var head = nodeOf[source.Refs[r]];
            if (head < 0) continue;
            if (HasLength(start, r)) _pieces.Add(new Piece(way, start, r, tail, head));
            (start, tail) = (r, head);
        }
    }

    public RoadNetwork ToNetwork(NodeArrays nodes)
    {
        var pieces = SortByNode(nodes.Count);
        var points = BuildPoints(pieces, nodes);
        var edges = new EdgeArrays(
            Array.ConvertAll(pieces, p => p.Tail),
            Array.ConvertAll(pieces, p => p.Head),
            [.. Enumerable.Range(0, pieces.Length).Select(e => points.OffsetMm[points.First[e + 1] - 1])],
            Array.ConvertAll(pieces, p => source.Access[p.Way]),
            Array.ConvertAll(pieces, p => source.Kind[p.Way]),
            Array.ConvertAll(pieces, p => source.Traits[p.Way]),
            Array.ConvertAll(pieces, p => source.SourceId[p.Way]));
        return new RoadNetwork(nodes, edges, points, source.Obstacles);
    }

    /// <summary>Edges follow their lower node (a counting sort, which leaves those of one node in their order).</summary>
    private Piece[] SortByNode(int nodeCount)
    {
        var next = new int[nodeCount + 1];
        foreach (var piece in _pieces) next[piece.LowerNode + 1]++;
        for (var v = 0; v < nodeCount; v++) next[v + 1] += next[v];
        var sorted = new Piece[_pieces.Count];
        foreach (var piece in _pieces) sorted[next[piece.LowerNode]++] = piece;
        return sorted;
    }

    private PointArrays BuildPoints(Piece[] pieces, NodeArrays nodes)
    {
        var first = new int[pieces.Length + 1];
        for (var e = 0; e < pieces.Length; e++) first[e + 1] = first[e] + pieces[e].LastRef - pieces[e].FirstRef + 1;
        var (lon, lat, offset) = (new int[first[^1]], new int[first[^1]], new int[first[^1]]);
        for (var e = 0; e < pieces.Length; e++)
        {
            var metres = 0.0;
            for (int p = first[e], r = pieces[e].FirstRef; p < first[e + 1]; p++, r++)
            {
                (lon[p], lat[p]) = Position(pieces[e], r, nodes);
                if (p > first[e]) metres += Wgs84.Metres(lon[p - 1], lat[p - 1], lon[p], lat[p]);
                offset[p] = Math.Max((int)Math.Round(metres * 1000), p == first[e + 1] - 1 ? 1 : 0);
            }
        }

        return new PointArrays(first, lon, lat, offset);
    }

    /// <summary>Where a reference of a piece lies. Its ends are read where neighbours stand together, which the source's nodes needn't.</summary>
    private (int Lon, int Lat) Position(Piece piece, int r, NodeArrays nodes)
    {
        if (r == piece.FirstRef) return (nodes.Lon[piece.Tail], nodes.Lat[piece.Tail]);
        if (r == piece.LastRef) return (nodes.Lon[piece.Head], nodes.Lat[piece.Head]);
        return (source.NodeLon[source.Refs[r]], source.NodeLat[source.Refs[r]]);
    }

    /// <summary>A run of nodes that all lie on one spot is no street.</summary>
    private bool HasLength(int firstRef, int lastRef)
    {
        var start = source.Refs[firstRef];
        for (var r = firstRef + 1; r <= lastRef; r++)
        {
            var node = source.Refs[r];
            if (source.NodeLon[node] != source.NodeLon[start] || source.NodeLat[node] != source.NodeLat[start]) return true;
        }

        return false;
    }

    /// <summary>A stretch of a way between two references to nodes.</summary>
    private readonly record struct Piece(int Way, int FirstRef, int LastRef, int Tail, int Head)
    {
        public int LowerNode => Math.Min(Tail, Head);
    }
}
