using NetTopologySuite.Geometries;

namespace Map.Analysis.Reach;

/// <summary>A run of a limit's outline through a cell, reached side on the left, and the source at its start; all by number.</summary>
internal readonly record struct OutlineRun(int Limit, int From, int To, int SourceAtStart);

/// <summary>A border between two sources through a cell, with the sources on both hands; vertices by number.</summary>
internal readonly record struct BorderRun(int From, int To, int Left, int Right);

/// <summary>
/// Parts the reached share of one cell among its sources, for all limits at once: a border ends where the outline of a limit
/// crosses it, and the outline changes hands there. Borders have a vertex where any limit's outline crosses them, so that the
/// areas of all limits meet in vertices.
/// </summary>
internal sealed class CellPartition
{
    private readonly List<int> _limits = [];
    private readonly List<Cut> _cuts = [];

    /// <summary>A vertex where a border meets an outline run.</summary>
    private readonly record struct Cut(int Run, int Limit, double AlongRun, double AlongBorder, int Vertex, int Before, int Beyond);

    /// <summary>For each limit none where it reaches the whole cell, and two in a saddle.</summary>
    public List<OutlineRun> Outline { get; } = [];

    public List<BorderRun> Borders { get; } = [];

    public void Clear()
    {
        _limits.Clear();
        _cuts.Clear();
        Outline.Clear();
        Borders.Clear();
    }

    /// <summary>Tells of a limit that reaches at least one corner of the cell.</summary>
    public void AddLimit(int limit) => _limits.Add(limit);

    /// <summary>Adds the edges of all sources and limits, and the vertices where borders meet outlines.</summary>
    public void Part(List<Coordinate> vertices, List<SourceEdge> edges)
    {
        foreach (var border in Borders) AddBorder(border, vertices, edges);
        for (var run = 0; run < Outline.Count; run++) AddOutline(run, edges);
    }

    private void AddBorder(BorderRun border, List<Coordinate> vertices, List<SourceEdge> edges)
    {
        var first = _cuts.Count;
        var startsInside = new HashSet<int>(_limits);
        startsInside.ExceptWith(Outline.Select(o => o.Limit));
        for (var run = 0; run < Outline.Count; run++)
        {
            if (CutBy(run, border, vertices)) startsInside.Add(Outline[run].Limit);
        }

        var cuts = _cuts[first..];
        cuts.Sort((a, b) => a.AlongBorder.CompareTo(b.AlongBorder));
        foreach (var limit in _limits) AddInside(border, limit, startsInside.Contains(limit), cuts, edges);
    }

    /// <summary>Adds what of a border lies inside a limit's outline, piece by piece and once for each hand.</summary>
    private static void AddInside(BorderRun border, int limit, bool isInside, List<Cut> cuts, List<SourceEdge> edges)
    {
        var from = border.From;
        foreach (var cut in cuts)
        {
            if (isInside) AddBothHands(border, limit, from, cut.Vertex, edges);
            from = cut.Vertex;
            if (cut.Limit == limit) isInside = !isInside;
        }

        if (isInside) AddBothHands(border, limit, from, border.To, edges);
    }

    /// <summary>Notes where a run crosses a border; tells whether the border starts on the run's reached side.</summary>
    private bool CutBy(int run, BorderRun border, List<Coordinate> vertices)
    {
        var (start, end) = (vertices[Outline[run].From], vertices[Outline[run].To]);
        var (from, to) = (vertices[border.From], vertices[border.To]);
        var (leftOfFrom, leftOfTo) = (Cross(start, end, from), Cross(start, end, to));
        if (leftOfFrom >= 0 == leftOfTo >= 0) return leftOfFrom >= 0;
        var along = leftOfFrom / (leftOfFrom - leftOfTo);
        var at = new Coordinate(from.X + (along * (to.X - from.X)), from.Y + (along * (to.Y - from.Y)));
        vertices.Add(at);
        // A border that comes from the reached side passes the run's end on its left hand.
        var (before, beyond) = leftOfFrom >= 0 ? (border.Right, border.Left) : (border.Left, border.Right);
        _cuts.Add(new Cut(run, Outline[run].Limit, at.Distance(start), along, vertices.Count - 1, before, beyond));
        return leftOfFrom >= 0;
    }

    private void AddOutline(int run, List<SourceEdge> edges)
    {
        var cuts = _cuts.FindAll(c => c.Run == run);
        cuts.Sort((a, b) => a.AlongRun.CompareTo(b.AlongRun));
        var (limit, from, source) = (Outline[run].Limit, Outline[run].From, cuts.Count > 0 ? cuts[0].Before : Outline[run].SourceAtStart);
        foreach (var cut in cuts)
        {
            edges.Add(new SourceEdge(limit, source, from, cut.Vertex));
            (from, source) = (cut.Vertex, cut.Beyond);
        }

        edges.Add(new SourceEdge(limit, source, from, Outline[run].To));
    }

    private static void AddBothHands(BorderRun border, int limit, int from, int to, List<SourceEdge> edges)
    {
        edges.Add(new SourceEdge(limit, border.Left, from, to));
        edges.Add(new SourceEdge(limit, border.Right, to, from));
    }

    /// <summary>Positive where a point lies to the left of the way from one to another.</summary>
    private static double Cross(Coordinate from, Coordinate to, Coordinate point) =>
        ((to.X - from.X) * (point.Y - from.Y)) - ((to.Y - from.Y) * (point.X - from.X));
}
