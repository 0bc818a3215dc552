namespace Map.Geodata.Coordinates;

/// <summary>A coordinate system that Map doesn't know, or couldn't convert without guessing.</summary>
public sealed class UnknownCoordinateSystemException : Exception
{
    public UnknownCoordinateSystemException(string name, Exception? inner = null)
        : base($"\"{name}\" is no coordinate system that Map knows. Known are wgs84, cgcs2000, gcj02, bd09, EPSG:4491 to EPSG:4554 " +
               "(CGCS2000 / Gauss-Krüger), EPSG:3857, EPSG:3395, EPSG:326nn and EPSG:327nn (UTM), EPSG:2326 (Hong Kong), EPSG:3825 and " +
               "EPSG:3826 (Taiwan), and what a .prj file (WKT 1) defines.", inner) => SystemName = name;

    private UnknownCoordinateSystemException(string name, string message)
        : base(message) => SystemName = name;

    /// <summary>What was asked for: a name, a code or a WKT text.</summary>
    public string SystemName { get; }

    /// <summary>The system is understood, but its datum differs from WGS-84 by something that its definition doesn't tell.</summary>
    internal static UnknownCoordinateSystemException OfDatum(string system, string datum) => new(system,
        $"\"{system}\" stands on the datum {datum}, whose shift to WGS-84 its definition doesn't give (TOWGS84). Convert the data to " +
        "CGCS2000 or WGS-84 with the parameters of your surveying office, or add them to the definition.");
}
