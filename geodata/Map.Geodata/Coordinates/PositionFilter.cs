using NetTopologySuite.Geometries;

namespace Map.Geodata.Coordinates;

/// <summary>Replaces every position of a geometry by its conversion.</summary>
internal sealed class PositionFilter(Func<GeoPosition, GeoPosition> conversion) : ICoordinateSequenceFilter
{
    public bool Done => false;

    public bool GeometryChanged => true;

    public void Filter(CoordinateSequence seq, int i)
    {
        var to = conversion(new GeoPosition(seq.GetX(i), seq.GetY(i)));
        seq.SetX(i, to.X);
        seq.SetY(i, to.Y);
    }
}
