namespace Map.Geodata.Coordinates;

/// <summary>A system whose longitudes and latitudes are those of WGS-84.</summary>
internal sealed class Geodetic(string name, bool isChinese) : CoordinateSystem(name, isGeographic: true, isChinese)
{
    /// <summary>The system that a definition of this name means: WGS-84 or CGCS2000 itself, or one that agrees with them to two metres.</summary>
    public static Geodetic Named(string name) => name switch
    {
        _ when name.Contains("WGS", StringComparison.OrdinalIgnoreCase) && name.Contains("84", StringComparison.Ordinal) => (Geodetic)Wgs84,
        _ when name.Contains("China", StringComparison.OrdinalIgnoreCase) || name.Contains("CGCS", StringComparison.OrdinalIgnoreCase) => (Geodetic)Cgcs2000,
        _ => new Geodetic(name, isChinese: false),
    };

    public override GeoPosition ToWgs84(GeoPosition position) => position;

    public override GeoPosition FromWgs84(GeoPosition position) => position;
}
