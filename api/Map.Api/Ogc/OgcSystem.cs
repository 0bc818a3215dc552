using Map.Geodata.Coordinates;
using NetTopologySuite.Geometries;

namespace Map.Api.Ogc;

/// <summary>A coordinate system by the address that OGC gives it, with the order of axes that belongs to it.</summary>
/// <param name="Uri">Its address.</param>
/// <param name="System">The system.</param>
/// <param name="IsLatitudeFirst">Whether positions are written latitude first, as EPSG has it for degrees.</param>
internal sealed record OgcSystem(string Uri, CoordinateSystem System, bool IsLatitudeFirst)
{
    /// <summary>WGS-84 with longitude first: what is meant when nothing is said.</summary>
    public static OgcSystem Crs84 { get; } = new("http://www.opengis.net/def/crs/OGC/1.3/CRS84", CoordinateSystem.Wgs84, false);

    public static IReadOnlyList<OgcSystem> All { get; } =
    [
        Crs84,
        new("http://www.opengis.net/def/crs/EPSG/0/4326", CoordinateSystem.Wgs84, true),
        new("http://www.opengis.net/def/crs/EPSG/0/4490", CoordinateSystem.Cgcs2000, true),
        new("http://www.opengis.net/def/crs/EPSG/0/3857", CoordinateSystem.Get("EPSG:3857"), false),
    ];

    /// <exception cref="OgcException">There is no such system here.</exception>
    public static OgcSystem Get(string uri, string parameter) => All.FirstOrDefault(s => s.Uri == uri.Trim('[', ']'))
        ?? throw new OgcException($"{parameter}={uri} is no system of this service; there are {string.Join(", ", All.Select(s => s.Uri))}.");

    /// <summary>A box of this system's own numbers and order of axes, in degrees of WGS-84.</summary>
    /// <exception cref="OgcException">It lies outside what the system can express.</exception>
    public Envelope ToWgs84(double first1, double second1, double first2, double second2)
    {
        var (low, high) = (ToWgs84(first1, second1), ToWgs84(first2, second2));
        return double.IsFinite(low.X + low.Y + high.X + high.Y) ? new Envelope(low.X, high.X, low.Y, high.Y) : throw new OgcException("bbox lies outside the world.");
    }

    private GeoPosition ToWgs84(double first, double second) => System.ToWgs84(IsLatitudeFirst ? new GeoPosition(second, first) : new GeoPosition(first, second));
}

/// <summary>A request that makes no sense; the message says why.</summary>
internal sealed class OgcException(string message) : Exception(message);
