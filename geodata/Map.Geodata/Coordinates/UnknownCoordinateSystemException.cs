namespace Map.Geodata.Coordinates;

public sealed class UnknownCoordinateSystemException(string name, Exception? inner = null) : Exception(
    $"\"{name}\" is no coordinate system that Map knows. Known are wgs84, cgcs2000, gcj02, bd09, EPSG:4491 to EPSG:4554 " +
    "(CGCS2000 / Gauss-Krüger), EPSG:3857, EPSG:326nn and EPSG:327nn (UTM).", inner)
{
    /// <summary>What was asked for: a name, a code or a WKT text.</summary>
    public string SystemName { get; } = name;
}
