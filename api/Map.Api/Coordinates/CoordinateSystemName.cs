using Map.Geodata.Coordinates;
using Map.GraphQL.Building;
using NetTopologySuite.Geometries;

namespace Map.Api.Coordinates;

/// <summary>The systems in which positions may be given and asked for.</summary>
[GraphQLName("CoordinateSystem")]
public enum CoordinateSystemName
{
    /// <summary>GPS and OpenStreetMap (EPSG:4326).</summary>
    [GraphQLName("WGS84")]
    Wgs84,

    /// <summary>China Geodetic Coordinate System 2000 (EPSG:4490); WGS-84 to well under a metre.</summary>
    [GraphQLName("CGCS2000")]
    Cgcs2000,

    /// <summary>The system of Amap, Tencent and most mini-programs.</summary>
    [GraphQLName("GCJ02")]
    Gcj02,

    /// <summary>The system of Baidu.</summary>
    [GraphQLName("BD09")]
    Bd09,
}

/// <summary>Converts what comes in and goes out.</summary>
internal static class CoordinateConversion
{
    /// <summary>A position given in a system, in WGS-84.</summary>
    public static Coordinate ToWgs84(this CoordinateSystemName name, Coordinate position)
    {
        var converted = SystemOf(name).ToWgs84(new GeoPosition(position.X, position.Y));
        return new Coordinate(converted.X, converted.Y);
    }

    /// <summary>A geometry given in a system, in WGS-84.</summary>
    public static Geometry ToWgs84(this CoordinateSystemName name, Geometry geometry) => SystemOf(name).ToWgs84(geometry);

    /// <summary>A geometry of the store in a system.</summary>
    public static T FromWgs84<T>(this CoordinateSystemName name, T geometry)
        where T : Geometry => name == CoordinateSystemName.Wgs84 ? geometry : (T)SystemOf(name).FromWgs84(geometry);

    /// <summary>A position of the store in a system.</summary>
    public static Coordinate FromWgs84(this CoordinateSystemName name, Coordinate position)
    {
        var converted = SystemOf(name).FromWgs84(new GeoPosition(position.X, position.Y));
        return new Coordinate(converted.X, converted.Y);
    }

    private static CoordinateSystem SystemOf(CoordinateSystemName name) => name switch
    {
        CoordinateSystemName.Gcj02 => CoordinateSystem.Gcj02,
        CoordinateSystemName.Bd09 => CoordinateSystem.Bd09,
        CoordinateSystemName.Cgcs2000 => CoordinateSystem.Cgcs2000,
        _ => CoordinateSystem.Wgs84,
    };
}
