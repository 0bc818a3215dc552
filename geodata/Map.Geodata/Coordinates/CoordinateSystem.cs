using System.Globalization;
using NetTopologySuite.Geometries;

namespace Map.Geodata.Coordinates;

/// <summary>
/// A system that positions may be given in, and its conversion from and to WGS-84, which is what the store holds.
/// Round trips stay under one centimetre.
/// </summary>
public abstract class CoordinateSystem
{
    private protected CoordinateSystem(string name, bool isGeographic, bool isChinese) =>
        (Name, IsGeographic, IsChinese) = (name, isGeographic, isChinese);

    /// <summary>GPS and OpenStreetMap (EPSG:4326).</summary>
    public static CoordinateSystem Wgs84 { get; } = new Geodetic("WGS84", isChinese: false);

    /// <summary>China Geodetic Coordinate System 2000 (EPSG:4490). Equals WGS-84 to well under a metre, so it passes unchanged.</summary>
    public static CoordinateSystem Cgcs2000 { get; } = new Geodetic("CGCS2000", isChinese: true);

    /// <summary>The system of Amap and Tencent: WGS-84 with an offset of up to 700 m inside mainland China.</summary>
    public static CoordinateSystem Gcj02 { get; } = new Gcj02();

    /// <summary>The system of Baidu: GCJ-02 with a further offset.</summary>
    public static CoordinateSystem Bd09 { get; } = new Bd09();

    /// <summary><c>WGS84</c>, <c>CGCS2000</c>, <c>GCJ02</c>, <c>BD09</c> or <c>EPSG:n</c>.</summary>
    public string Name { get; }

    /// <summary>Its number in EPSG's list; null for systems that aren't in it.</summary>
    public int? Epsg => Name switch
    {
        "WGS84" => 4326,
        "CGCS2000" => 4490,
        _ when Name.StartsWith("EPSG:", StringComparison.Ordinal) => int.Parse(Name.AsSpan(5), CultureInfo.InvariantCulture),
        _ => null,
    };

    /// <summary>Whether X and Y are longitude and latitude in degrees; otherwise they are metres (or the unit of the projection).</summary>
    public bool IsGeographic { get; }

    /// <summary>Whether it is defined for China only, so that a position far outside China must be a mistake.</summary>
    public bool IsChinese { get; }

    /// <param name="name">wgs84, cgcs2000, gcj02, bd09 or EPSG:n, in upper or lower case, with or without hyphen.</param>
    /// <exception cref="UnknownCoordinateSystemException">No such system.</exception>
    public static CoordinateSystem Get(string name) => Find(name) ?? throw new UnknownCoordinateSystemException(name);

    public static CoordinateSystem? Find(string name) => name.Trim().Replace("-", "", StringComparison.Ordinal).ToUpperInvariant() switch
    {
        "WGS84" or "EPSG:4326" or "CRS84" or "4326" => Wgs84,
        "CGCS2000" or "EPSG:4490" or "4490" => Cgcs2000,
        "GCJ02" => Gcj02,
        "BD09" => Bd09,
        var epsg when int.TryParse(epsg.Replace("EPSG:", "", StringComparison.Ordinal), out var code) => Projected.Find(code),
        _ => null,
    };

    /// <summary>The system that a WKT 1 definition describes, as in a .prj file.</summary>
    /// <exception cref="UnknownCoordinateSystemException">The text is no WKT, or its projection or datum isn't supported.</exception>
    public static CoordinateSystem FromWkt(string wkt) => Projected.FromWkt(wkt);

    /// <summary>NaN where the position lies outside what the system can express.</summary>
    public abstract GeoPosition ToWgs84(GeoPosition position);

    /// <summary>NaN where the position lies outside what the system can express.</summary>
    public abstract GeoPosition FromWgs84(GeoPosition position);

    /// <summary>
    /// A converted copy with SRID 4326. Converted degrees are rounded to nine decimals, a tenth of a millimetre: what lies below
    /// is noise of the conversion, and no spreadsheet would keep it.
    /// </summary>
    public Geometry ToWgs84(Geometry geometry) => this is Geodetic ? Convert(geometry, ToWgs84, 4326) : Convert(geometry, position => Rounded(ToWgs84(position)), 4326);

    /// <summary>A converted copy without SRID.</summary>
    public Geometry FromWgs84(Geometry geometry) => Convert(geometry, FromWgs84, 0);

    public override string ToString() => Name;

    private static GeoPosition Rounded(GeoPosition position) => new(Math.Round(position.X, 9), Math.Round(position.Y, 9));

    private static Geometry Convert(Geometry geometry, Func<GeoPosition, GeoPosition> conversion, int srid)
    {
        var copy = geometry.Copy();
        copy.Apply(new PositionFilter(conversion));
        copy.GeometryChanged();
        copy.SRID = srid;
        return copy;
    }
}
