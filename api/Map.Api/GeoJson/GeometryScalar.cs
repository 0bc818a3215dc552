using System.Text.Json;
using Map.GraphQL.Types;
using NetTopologySuite.Geometries;

namespace Map.Api.GeoJson;

/// <summary>A GeoJSON geometry (RFC 7946) as input. What it may be is for the field to say; here it has only to be one.</summary>
public sealed class GeometryScalar : ScalarType<Geometry>
{
    /// <summary>Positions in one geometry; a finely drawn district has some ten thousand.</summary>
    private const int MostPositions = 1_000_000;

    private static readonly GeometryFactory Factory = new(new PrecisionModel(), 4326);

    public GeometryScalar()
        : base("Geometry")
    {
        SpecifiedBy = "https://www.rfc-editor.org/rfc/rfc7946#section-3.1";
        Description = "A geometry as GeoJSON writes it: {type: Point, coordinates: [longitude, latitude]}.";
    }

    protected override Geometry ParseValue(in ScalarInput input)
    {
        try
        {
            return Parse(input.ToObject());
        }
        catch (FormatException e)
        {
            throw new CoercionException($"Geometry cannot represent the value: {e.Message}.");
        }
    }

    protected override void WriteValue(Utf8JsonWriter writer, Geometry value) => throw new NotSupportedException("Geometry is an input; outputs have their own types.");

    private static Geometry Parse(object? value)
    {
        if (value is not Dictionary<string, object?> json || json.GetValueOrDefault("type") is not string type)
            throw new FormatException("it is no object with a type");
        if (type == "GeometryCollection")
            return Factory.CreateGeometryCollection([.. List(json.GetValueOrDefault("geometries"), "geometries").Select(Parse)]);
        var coordinates = json.GetValueOrDefault("coordinates");
        return type switch
        {
            "Point" => Factory.CreatePoint(Position(coordinates)),
            "MultiPoint" => Factory.CreateMultiPointFromCoords(Positions(coordinates)),
            "LineString" => Line(coordinates),
            "MultiLineString" => Factory.CreateMultiLineString([.. List(coordinates).Select(Line)]),
            "Polygon" => Polygon(coordinates),
            "MultiPolygon" => Factory.CreateMultiPolygon([.. List(coordinates).Select(Polygon)]),
            _ => throw new FormatException($"\"{(type.Length > 40 ? type[..40] : type)}\" is no type of geometry"),
        };
    }

    private static Coordinate Position(object? value) =>
        value is List<object?> { Count: 2 or 3 } numbers && Number(numbers[0]) is { } x && Number(numbers[1]) is { } y
            ? new Coordinate(x, y)
            : throw new FormatException("a position is [longitude, latitude]");

    private static Coordinate[] Positions(object? value)
    {
        var items = List(value);
        if (items.Count > MostPositions) throw new FormatException($"it has more than {MostPositions} positions");
        return [.. items.Select(Position)];
    }

    private static LineString Line(object? value) => Positions(value) is { Length: not 1 } line
        ? Factory.CreateLineString(line)
        : throw new FormatException("a line has two positions or more");

    private static Polygon Polygon(object? value)
    {
        var rings = List(value).Select(Ring).ToList();
        return rings.Count == 0 ? Factory.CreatePolygon() : Factory.CreatePolygon(rings[0], [.. rings.Skip(1)]);
    }

    private static LinearRing Ring(object? value) => Positions(value) is var ring && (ring.Length == 0 || (ring.Length >= 4 && ring[0].Equals2D(ring[^1])))
        ? Factory.CreateLinearRing(ring)
        : throw new FormatException("a ring has four positions or more, and its last is its first");

    private static List<object?> List(object? value, string what = "coordinates") =>
        value as List<object?> ?? throw new FormatException($"{what} are no list of the depth that the type needs");

    private static double? Number(object? value) => value switch
    {
        long whole => whole,
        double number when double.IsFinite(number) => number,
        _ => null,
    };
}
