using NetTopologySuite.Geometries;
using Side = Map.Analysis.Reach.LatticeBorder.Side;

namespace Map.Analysis.Reach;

/// <summary>One cell of a field at a limit: where the border at the limit and the middles of its sides are.</summary>
internal readonly record struct LatticeCell(TravelTimeField Field, int Column, int Row, int LimitMs)
{
    // A little off the middle, by shares that no sum of whole centimetres meets: so no outline runs exactly through it.
    private const double CentreX = 0.5 + 0.00318309886;
    private const double CentreY = 0.5 + 0.00141421356;

    /// <summary>A spot in the middle where borders of three or four sources meet.</summary>
    public Coordinate Centre
    {
        get
        {
            var (southWest, northEast) = (Locate(Side.South, 0), LatticeBorder.Locate(Field, LatticeBorder.Number(Field, Column, Row, Side.North), 1));
            return new Coordinate(
                southWest.X + (CentreX * (northEast.X - southWest.X)), southWest.Y + (CentreY * (northEast.Y - southWest.Y)));
        }
    }

    public int Number(Side side) => LatticeBorder.Number(Field, Column, Row, side);

    public Coordinate Crossing(Side side) => Locate(side, LatticeBorder.Share(Field, Number(side), LimitMs));

    public Coordinate Middle(Side side) => Locate(side, 0.5);

    /// <summary>Which corner, anticlockwise from the south-western one, is nearer to the crossing of a side.</summary>
    public int CornerNear(Side side)
    {
        var isFirst = LatticeBorder.Share(Field, Number(side), LimitMs) < 0.5;
        return side switch
        {
            Side.South => isFirst ? 0 : 1,
            Side.East => isFirst ? 1 : 2,
            Side.North => isFirst ? 3 : 2,
            _ => isFirst ? 0 : 3,
        };
    }

    private Coordinate Locate(Side side, double share) => LatticeBorder.Locate(Field, Number(side), share);
}
