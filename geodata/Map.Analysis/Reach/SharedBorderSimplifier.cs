using Map.Analysis.Network;
using NetTopologySuite.Geometries;

namespace Map.Analysis.Reach;

/// <summary>
/// Leaves corners out of areas that share borders or lie inside one another, all at once, so that what was shared stays
/// shared, what nested nests and what was valid stays valid. A corner goes only if it has two neighbours, all corners left
/// out so far stay within the tolerance of what replaces them, and no other corner lies in the triangle that it forms with
/// its neighbours: then nothing else can cross it (after Visvalingam and Whyatt, 1993, with the triangle test of topology-
/// preserving generalization). Corners that stray least go first.
/// </summary>
public sealed class SharedBorderSimplifier
{
    private readonly double _toleranceMetres;
    private readonly Dictionary<Coordinate, int> _numbers = [];
    private readonly List<BorderCorner> _corners = [];
    private readonly Dictionary<(int Low, int High), int[]> _edges = [];
    private readonly PriorityQueue<(int Corner, int Version), double> _queue = new();
    private readonly LocalScale _scale;
    private CornerGrid _grid = null!;

    private SharedBorderSimplifier(IReadOnlyList<MultiPolygon> areas, double toleranceMetres)
    {
        _toleranceMetres = toleranceMetres;
        var box = new Envelope();
        foreach (var area in areas) box.ExpandToInclude(area.EnvelopeInternal);
        _scale = LocalScale.At(Wgs84.ToUnits(box.Centre.Y));
    }

    /// <summary>The same areas with fewer corners, in the same order.</summary>
    /// <param name="areas">Valid areas in degrees whose borders meet only in corners of both, or not at all.</param>
    /// <param name="toleranceMetres">How far a corner that is left out may lie from what replaces it, above 0.</param>
    public static MultiPolygon[] Simplify(IReadOnlyList<MultiPolygon> areas, double toleranceMetres)
    {
        var isEmpty = areas.All(a => a.IsEmpty);
        return isEmpty ? [.. areas] : new SharedBorderSimplifier(areas, toleranceMetres).Run(areas);
    }

    private MultiPolygon[] Run(IReadOnlyList<MultiPolygon> areas)
    {
        foreach (var ring in areas.SelectMany(Rings)) AddRing(ring.Coordinates);
        _grid = new CornerGrid(_corners);
        for (var c = 0; c < _corners.Count; c++) Consider(c);
        while (_queue.TryDequeue(out var next, out _))
        {
            if (_corners[next.Corner].Version == next.Version && MayGo(next.Corner)) Remove(next.Corner);
        }

        return [.. areas.Select(Rebuild)];
    }

    private static IEnumerable<LinearRing> Rings(MultiPolygon area) =>
        area.Geometries.Cast<Polygon>().SelectMany(p => p.Holes.Prepend(p.Shell)).Cast<LinearRing>();

    private void AddRing(Coordinate[] ring)
    {
        for (var i = 1; i < ring.Length; i++)
        {
            var (a, b) = (Number(ring[i - 1]), Number(ring[i]));
            if (!_edges.TryAdd(Key(a, b), [])) continue;
            _corners[a].Join(b);
            _corners[b].Join(a);
        }
    }

    private int Number(Coordinate at)
    {
        if (_numbers.TryGetValue(at, out var number)) return number;
        _numbers.Add(at, _corners.Count);
        _corners.Add(new BorderCorner(at, at.X * Wgs84.UnitsPerDegree * _scale.MetresPerLonUnit, at.Y * Wgs84.UnitsPerDegree * _scale.MetresPerLatUnit));
        return _corners.Count - 1;
    }

    /// <summary>Queues a corner that may be left out within the tolerance.</summary>
    private void Consider(int corner)
    {
        var c = _corners[corner];
        c.Version++;
        if (!c.HasTwoNeighbours || c.IsGone) return;
        var strays = Math.Max(
            _corners[corner].DistanceTo(_corners[c.First], _corners[c.Second]),
            Math.Max(Strays(Key(corner, c.First), c), Strays(Key(corner, c.Second), c)));
        if (strays <= _toleranceMetres) _queue.Enqueue((corner, c.Version), strays);
    }

    /// <summary>How far the corners that an edge has replaced lie from the line between the neighbours of one of its ends.</summary>
    private double Strays((int, int) edge, BorderCorner end)
    {
        var furthest = 0.0;
        foreach (var hidden in _edges[edge]) furthest = Math.Max(furthest, _corners[hidden].DistanceTo(_corners[end.First], _corners[end.Second]));
        return furthest;
    }

    private bool MayGo(int corner)
    {
        var c = _corners[corner];
        return !_edges.ContainsKey(Key(c.First, c.Second)) && !_grid.HasCornerIn(corner, c.First, c.Second);
    }

    private void Remove(int corner)
    {
        var c = _corners[corner];
        _edges.Remove(Key(corner, c.First), out var toFirst);
        _edges.Remove(Key(corner, c.Second), out var toSecond);
        _edges.Add(Key(c.First, c.Second), [.. toFirst!, corner, .. toSecond!]);
        c.IsGone = true;
        _corners[c.First].Replace(corner, c.Second);
        _corners[c.Second].Replace(corner, c.First);
        Consider(c.First);
        Consider(c.Second);
    }

    private MultiPolygon Rebuild(MultiPolygon area)
    {
        var factory = area.Factory;
        return factory.CreateMultiPolygon([.. area.Geometries.Cast<Polygon>().Select(p => factory.CreatePolygon(
            Rebuild(factory, p.Shell), [.. p.Holes.Select(h => Rebuild(factory, h))]))]);
    }

    private LinearRing Rebuild(GeometryFactory factory, LineString ring)
    {
        var left = ring.Coordinates.Skip(1).Where(c => !_corners[_numbers[c]].IsGone).Select(c => c.Copy()).ToList();
        left.Insert(0, left[^1].Copy());
        return factory.CreateLinearRing([.. left]);
    }

    private static (int, int) Key(int a, int b) => a < b ? (a, b) : (b, a);
}
