using NetTopologySuite.Geometries;

namespace Map.Analysis.Reach;

/// <summary>A corner of any area, with its neighbours along borders.</summary>
internal sealed class BorderCorner(Coordinate at, double x, double y)
{
    private int _neighbours;

    public Coordinate At => at;

    /// <summary>Metres east and north of an arbitrary spot.</summary>
    public double X => x;

    /// <inheritdoc cref="X"/>
    public double Y => y;

    public int First { get; private set; } = -1;

    public int Second { get; private set; } = -1;

    public bool IsGone { get; set; }

    /// <summary>Grows whenever the neighbours change.</summary>
    public int Version { get; set; }

    /// <summary>Where more than two borders meet, the corner stays.</summary>
    public bool HasTwoNeighbours => _neighbours == 2;

    public void Join(int neighbour)
    {
        _neighbours++;
        if (First < 0) First = neighbour;
        else Second = neighbour;
    }

    public void Replace(int neighbour, int other)
    {
        if (First == neighbour) First = other;
        else if (Second == neighbour) Second = other;
    }

    /// <summary>Metres from the line between two others.</summary>
    public double DistanceTo(BorderCorner a, BorderCorner b)
    {
        var (dx, dy) = (b.X - a.X, b.Y - a.Y);
        var square = (dx * dx) + (dy * dy);
        var t = square > 0 ? Math.Clamp((((x - a.X) * dx) + ((y - a.Y) * dy)) / square, 0, 1) : 0;
        var (offX, offY) = (x - a.X - (t * dx), y - a.Y - (t * dy));
        return Math.Sqrt((offX * offX) + (offY * offY));
    }
}
