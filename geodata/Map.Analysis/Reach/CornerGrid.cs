using NetTopologySuite.Algorithm;
using NetTopologySuite.Geometries;

namespace Map.Analysis.Reach;

/// <summary>The corners in a grid of squares, for asking whether one lies in a triangle.</summary>
internal sealed class CornerGrid
{
    /// <summary>A few lattice cells: triangles are mostly that large.</summary>
    private const double SquareMetres = 60;

    private readonly List<BorderCorner> _corners;
    private readonly Dictionary<(int, int), List<int>> _squares = [];

    public CornerGrid(List<BorderCorner> corners)
    {
        _corners = corners;
        for (var c = 0; c < corners.Count; c++)
        {
            var square = (Square(corners[c].X), Square(corners[c].Y));
            if (!_squares.TryGetValue(square, out var inside)) _squares.Add(square, inside = []);
            inside.Add(c);
        }
    }

    /// <summary>Whether a corner other than these three lies in or on their triangle.</summary>
    public bool HasCornerIn(int a, int b, int c)
    {
        var box = new Envelope(_corners[a].At, _corners[b].At);
        box.ExpandToInclude(_corners[c].At);
        var (column0, column1) = Range(_corners[a].X, _corners[b].X, _corners[c].X);
        var (row0, row1) = Range(_corners[a].Y, _corners[b].Y, _corners[c].Y);
        for (var column = column0; column <= column1; column++)
        {
            for (var row = row0; row <= row1; row++)
            {
                if (!_squares.TryGetValue((column, row), out var inside)) continue;
                foreach (var other in inside)
                {
                    if (other != a && other != b && other != c && !_corners[other].IsGone && box.Contains(_corners[other].At) && IsIn(other, a, b, c)) return true;
                }
            }
        }

        return false;
    }

    private bool IsIn(int other, int a, int b, int c)
    {
        var (p, pa, pb, pc) = (_corners[other].At, _corners[a].At, _corners[b].At, _corners[c].At);
        var (ab, bc, ca) = (Orientation.Index(pa, pb, p), Orientation.Index(pb, pc, p), Orientation.Index(pc, pa, p));
        var (isLeft, isRight) = ((int)ab > 0 || (int)bc > 0 || (int)ca > 0, (int)ab < 0 || (int)bc < 0 || (int)ca < 0);
        return !(isLeft && isRight);
    }

    private static (int Low, int High) Range(double a, double b, double c) =>
        (Square(Math.Min(a, Math.Min(b, c))), Square(Math.Max(a, Math.Max(b, c))));

    private static int Square(double metres) => (int)Math.Floor(metres / SquareMetres);
}
