namespace Map.Geodata.Coordinates;

/// <summary>A system whose longitudes and latitudes are those of WGS-84.</summary>
internal sealed class Geodetic(string name, bool isChinese) : CoordinateSystem(name, isGeographic: true, isChinese)
{
    public override GeoPosition ToWgs84(GeoPosition position) => position;

    public override GeoPosition FromWgs84(GeoPosition position) => position;
}
