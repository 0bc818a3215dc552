using NetTopologySuite.Geometries;
using Side = Map.Analysis.Reach.LatticeBorder.Side;

namespace Map.Analysis.Reach;

/// <summary>
/// Parts what a <see cref="TravelTimeField"/> reaches within some limits among its nearest sources. The outline is that of
/// <see cref="ContourTracer"/>; inside it the border between two sources runs half-way between their lattice points,
/// straight through a cell where two meet and to its middle where more do (marching squares for many materials; Wu and
/// Sullivan, 2003). Which side of that border a spot lies on does not depend on the limit, so the areas of one source
/// nest. The areas of all limits are cut from one set of vertices: neighbours share their border to the last digit, nothing
/// lies between them, and no ring touches itself. Reusable; not for two threads at once.
/// </summary>
internal sealed class TerritoryTracer
{
    /// <summary>Vertices on sides: where a limit's outline crosses (by the limit's number), or the middle (-1).</summary>
    private readonly Dictionary<(int Side, int Limit), int> _vertexOfSpot = [];
    private readonly List<Coordinate> _vertices = [];
    private readonly List<SourceEdge> _edges = [];
    private readonly CellPartition _cell = new();

    /// <summary>The areas for each limit in milliseconds, in their order: by source, of those that have one.</summary>
    public Dictionary<int, MultiPolygon>[] Trace(TravelTimeField field, NearestSourceField nearest, int[] limitsMs)
    {
        _vertexOfSpot.Clear();
        _vertices.Clear();
        _edges.Clear();
        for (var row = 0; row < field.Rows - 1; row++)
        {
            for (var column = 0; column < field.Columns - 1; column++) AddCell(field, nearest, column, row, limitsMs);
        }

        var parts = _edges.ToLookup(e => e.Limit);
        return [.. limitsMs.Select((_, limit) => parts[limit].GroupBy(e => e.Source).ToDictionary(e => e.Key, e => RingAssembler.Assemble(Link(e))))];
    }

    private void AddCell(TravelTimeField field, NearestSourceField nearest, int column, int row, int[] limitsMs)
    {
        // Corners anticlockwise from the south-western one.
        var southWest = (row * field.Columns) + column;
        ReadOnlySpan<int> corners = [southWest, southWest + 1, southWest + field.Columns + 1, southWest + field.Columns];
        var (earliestMs, latestMs) = (int.MaxValue, int.MinValue);
        foreach (var corner in corners) (earliestMs, latestMs) = (Math.Min(earliestMs, field.TimesMs[corner]), Math.Max(latestMs, field.TimesMs[corner]));
        if (earliestMs > limitsMs[^1]) return;

        Span<int> sources = stackalloc int[4];
        ReadSources(field, nearest, corners, sources);
        var isShared = sources[0] != sources[1] || sources[1] != sources[2] || sources[2] != sources[3];
        if (!isShared && latestMs <= limitsMs[0]) return;

        _cell.Clear();
        for (var limit = 0; limit < limitsMs.Length; limit++)
        {
            var place = new LatticeCell(field, column, row, limitsMs[limit]);
            AddOutline(place, limit, corners, sources, isShared);
        }

        if (isShared) Part(new LatticeCell(field, column, row, limitsMs[^1]), sources);
    }

    private void AddOutline(LatticeCell place, int limit, ReadOnlySpan<int> corners, ReadOnlySpan<int> sources, bool isShared)
    {
        var reached = 0;
        for (var c = 0; c < 4; c++) reached |= place.Field.TimesMs[corners[c]] <= place.LimitMs ? 1 << c : 0;
        if (reached == 0) return;
        _cell.AddLimit(limit);
        foreach (var (from, to) in LatticeBorder.Runs[reached])
        {
            var (start, end) = (Crossing(place, limit, from), Crossing(place, limit, to));
            if (isShared) _cell.Outline.Add(new OutlineRun(limit, start, end, sources[place.CornerNear(from)]));
            else _edges.Add(new SourceEdge(limit, sources[0], start, end));
        }
    }

    /// <summary>A corner that nothing reaches goes to the source of the cell's earliest corner.</summary>
    private static void ReadSources(TravelTimeField field, NearestSourceField nearest, ReadOnlySpan<int> corners, Span<int> sources)
    {
        var earliest = (Ms: TravelTimeSearch.Unreached, Source: int.MaxValue);
        for (var c = 0; c < 4; c++)
        {
            sources[c] = nearest.Sources[corners[c]];
            var candidate = (field.TimesMs[corners[c]], sources[c]);
            if (sources[c] >= 0 && candidate.CompareTo(earliest) < 0) earliest = candidate;
        }

        for (var c = 0; c < 4; c++)
        {
            if (sources[c] < 0) sources[c] = earliest.Source;
        }
    }

    private void Part(LatticeCell place, ReadOnlySpan<int> sources)
    {
        var centre = -1;
        foreach (var (from, to, left, right) in CellBorders.Between(sources))
        {
            if (to is null && centre < 0) centre = AddVertex(place.Centre);
            _cell.Borders.Add(new BorderRun(Middle(place, from), to is { } side ? Middle(place, side) : centre, left, right));
        }

        _cell.Part(_vertices, _edges);
    }

    private int Crossing(LatticeCell place, int limit, Side side) => Vertex((place.Number(side), limit), () => place.Crossing(side));

    private int Middle(LatticeCell place, Side side) => Vertex((place.Number(side), -1), () => place.Middle(side));

    /// <summary>Spots on sides are shared by two cells.</summary>
    private int Vertex((int, int) spot, Func<Coordinate> locate)
    {
        if (!_vertexOfSpot.TryGetValue(spot, out var vertex)) _vertexOfSpot.Add(spot, vertex = AddVertex(locate()));
        return vertex;
    }

    private int AddVertex(Coordinate at)
    {
        _vertices.Add(at);
        return _vertices.Count - 1;
    }

    private List<Coordinate[]> Link(IEnumerable<SourceEdge> edges)
    {
        var next = edges.ToDictionary(e => e.From, e => e.To);
        var rings = new List<Coordinate[]>();
        foreach (var start in next.Keys.ToList())
        {
            var ring = new List<Coordinate>();
            for (var at = start; next.Remove(at, out var to); at = to)
            {
                if (ring.Count == 0 || !ring[^1].Equals2D(_vertices[at])) ring.Add(_vertices[at].Copy());
            }

            if (ring.Count < 3) continue;
            if (!ring[^1].Equals2D(ring[0])) ring.Add(ring[0].Copy());
            rings.Add([.. ring]);
        }

        return rings;
    }
}

/// <summary>A piece of the border of a source's area for a limit, with the area on the left; all by number.</summary>
internal readonly record struct SourceEdge(int Limit, int Source, int From, int To);
