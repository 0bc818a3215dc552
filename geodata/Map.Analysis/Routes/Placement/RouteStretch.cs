using System.Runtime.InteropServices;

namespace Map.Analysis.Routes.Placement;

/// <summary>A stretch of an edge as a route rides it.</summary>
/// <param name="Edge">The edge.</param>
/// <param name="FromMm">Where the route enters it, in millimetres from its tail.</param>
/// <param name="ToMm">Where it leaves it; below <paramref name="FromMm"/> when it runs against the edge's direction.</param>
/// <param name="GapMetres">Metres of the line before it that lie on no street; 0 nearly always.</param>
[StructLayout(LayoutKind.Sequential)]
public readonly record struct RouteStretch(int Edge, int FromMm, int ToMm, double GapMetres = 0)
{
    public int LengthMm => Math.Abs(ToMm - FromMm);

    /// <summary>Twice the edge, plus 1 when it is ridden against its direction.</summary>
    public int EdgeSide => (2 * Edge) + (ToMm >= FromMm ? 0 : 1);
}

/// <summary>A place at which a courier may leave a route or return to it: a node, or an end of the route between two nodes.</summary>
/// <param name="Node">The node; -1 between two.</param>
/// <param name="Edge">An edge on which it lies.</param>
/// <param name="OffsetMs">Milliseconds along that edge from its tail.</param>
/// <param name="RideMs">Milliseconds of riding along the route from its beginning.</param>
[StructLayout(LayoutKind.Sequential)]
public readonly record struct RouteStop(int Node, int Edge, int OffsetMs, int RideMs);
