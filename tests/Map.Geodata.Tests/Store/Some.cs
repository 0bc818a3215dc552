using System.Globalization;
using System.Text.Json;
using Map.Geodata.Features;
using NetTopologySuite.Geometries;

namespace Map.Geodata.Tests.Store;

/// <summary>Features with what they can't do without, each with a code of its own, around 117° E 36.6° N.</summary>
internal static class Some
{
    private static readonly GeometryFactory Wgs84 = new(new PrecisionModel(), 4326);
    private static int _count;

    public static string Code(string kind) => kind + Interlocked.Increment(ref _count).ToString(CultureInfo.InvariantCulture);

    public static Point Point(double x = 117, double y = 36.6) => Wgs84.CreatePoint(new Coordinate(x, y));

    public static MultiPolygon Square(double x = 117, double y = 36.6, double side = 0.01) =>
        Wgs84.CreateMultiPolygon([(Polygon)Wgs84.ToGeometry(new Envelope(x, x + side, y, y + side))]);

    public static LineString Line(params (double X, double Y)[] points) =>
        Wgs84.CreateLineString([.. points.Select(point => new Coordinate(point.X, point.Y))]);

    public static JsonElement Json(string text) => JsonDocument.Parse(text).RootElement;

    public static Grid Grid(GridLevel level = GridLevel.Grid, Grid? parent = null, double x = 117) =>
        new() { Code = Code("g"), Name = "网格", Level = level, Parent = parent, Boundary = Square(x) };

    public static Organization Organization(OrganizationKind kind = OrganizationKind.Branch, Organization? parent = null) =>
        new() { Code = Code("o"), Name = "支部", Kind = kind, Parent = parent };

    public static Station Station(double x = 117, double y = 36.6) =>
        new() { Code = Code("s"), Name = "暖蜂驿站", Kind = StationKind.RestStation, Status = StationStatus.Open, Location = Point(x, y) };

    public static Merchant Merchant() => new() { Code = Code("m"), Name = "面馆", Category = "餐饮", Location = Point() };
}
