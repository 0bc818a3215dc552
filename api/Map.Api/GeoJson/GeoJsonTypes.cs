using Map.GraphQL.Building;
using NetTopologySuite.Geometries;

namespace Map.Api.GeoJson;

/// <summary>The kinds of GeoJSON geometry, spelt as RFC 7946 does.</summary>
[GraphQLName("GeoJSONGeometryType")]
public enum GeoJsonGeometryType
{
    [GraphQLName("Point")]
    Point,
    [GraphQLName("MultiPoint")]
    MultiPoint,
    [GraphQLName("LineString")]
    LineString,
    [GraphQLName("MultiLineString")]
    MultiLineString,
    [GraphQLName("Polygon")]
    Polygon,
    [GraphQLName("MultiPolygon")]
    MultiPolygon,
    [GraphQLName("GeometryCollection")]
    GeometryCollection,
}

/// <summary>What all GeoJSON geometries have.</summary>
[InterfaceType]
[GraphQLName("GeoJSONInterface")]
public abstract class GeoJsonGeometry(GeoJsonGeometryType type, Geometry geometry)
{
    /// <summary>The kind of geometry.</summary>
    public GeoJsonGeometryType Type { get; } = type;

    /// <summary>West, south, east and north; null for an empty geometry.</summary>
    public IReadOnlyList<double>? Bbox => geometry.IsEmpty ? null : Corners(geometry.EnvelopeInternal);

    /// <summary>The EPSG number of the coordinates' system; null where it has none (GCJ-02 and BD-09).</summary>
    public int? Crs => geometry.SRID > 0 ? geometry.SRID : null;

    private static double[] Corners(Envelope box) =>
        [PositionScalar.Round(box.MinX), PositionScalar.Round(box.MinY), PositionScalar.Round(box.MaxX), PositionScalar.Round(box.MaxY)];
}

/// <summary>A point.</summary>
[GraphQLName("GeoJSONPointType")]
public sealed class GeoJsonPoint(Point point) : GeoJsonGeometry(GeoJsonGeometryType.Point, point)
{
    /// <summary>The point's position.</summary>
    public Coordinate Coordinates => point.Coordinate;
}

/// <summary>Several points.</summary>
[GraphQLName("GeoJSONMultiPointType")]
public sealed class GeoJsonMultiPoint(MultiPoint points) : GeoJsonGeometry(GeoJsonGeometryType.MultiPoint, points)
{
    /// <summary>The points' positions.</summary>
    public IReadOnlyList<Coordinate> Coordinates => points.Coordinates;
}

/// <summary>A line.</summary>
[GraphQLName("GeoJSONLineStringType")]
public sealed class GeoJsonLineString(LineString line) : GeoJsonGeometry(GeoJsonGeometryType.LineString, line)
{
    /// <summary>The line's positions in order.</summary>
    public IReadOnlyList<Coordinate> Coordinates => line.Coordinates;
}

/// <summary>Several lines.</summary>
[GraphQLName("GeoJSONMultiLineStringType")]
public sealed class GeoJsonMultiLineString(MultiLineString lines) : GeoJsonGeometry(GeoJsonGeometryType.MultiLineString, lines)
{
    /// <summary>The positions of each line, in order.</summary>
    public IReadOnlyList<IReadOnlyList<Coordinate>> Coordinates => [.. lines.Geometries.Select(l => l.Coordinates)];
}

/// <summary>An area with its holes.</summary>
[GraphQLName("GeoJSONPolygonType")]
public sealed class GeoJsonPolygon(Polygon area) : GeoJsonGeometry(GeoJsonGeometryType.Polygon, area)
{
    /// <summary>Its rings, the outer one first, each closed.</summary>
    public IReadOnlyList<IReadOnlyList<Coordinate>> Coordinates => GeoJsonMultiPolygon.RingsOf(area);
}

/// <summary>Areas, each with its holes.</summary>
[GraphQLName("GeoJSONMultiPolygonType")]
public sealed class GeoJsonMultiPolygon(MultiPolygon areas) : GeoJsonGeometry(GeoJsonGeometryType.MultiPolygon, areas)
{
    /// <summary>For each polygon its rings, the outer one first, each closed.</summary>
    public IReadOnlyList<IReadOnlyList<IReadOnlyList<Coordinate>>> Coordinates => [.. areas.Geometries.Cast<Polygon>().Select(RingsOf)];

    internal static IReadOnlyList<IReadOnlyList<Coordinate>> RingsOf(Polygon polygon) =>
        [polygon.Shell.Coordinates, .. polygon.Holes.Select(h => h.Coordinates)];
}
