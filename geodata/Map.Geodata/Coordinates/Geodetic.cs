namespace Map.Geodata.Coordinates;

/// <summary>A system whose longitudes and latitudes are those of WGS-84.</summary>
internal sealed class Geodetic(string name) : CoordinateSystem(name, isGeographic: true)
{
    public override Position ToWgs84(Position position) => position;

    public override Position FromWgs84(Position position) => position;
}
