using System.Text.Json;
using Map.GraphQL.Types;
using NetTopologySuite.Geometries;

namespace Map.Api.GeoJson;

/// <summary>A GeoJSON position: longitude and latitude in degrees, in that order; a third number is accepted and dropped.</summary>
public sealed class PositionScalar : ScalarType<Coordinate>
{
    public PositionScalar()
        : base("Position")
    {
        SpecifiedBy = "https://www.rfc-editor.org/rfc/rfc7946#section-3.1.1";
        Description = "A position as GeoJSON writes it: [longitude, latitude] in degrees.";
    }

    /// <summary>Degrees as they are written. Seven decimals are a centimetre; more would only be noise of conversions.</summary>
    public static double Round(double degrees) => Math.Round(degrees, 7);

    protected override Coordinate ParseValue(in ScalarInput input)
    {
        if (input.ToObject() is not List<object?> { Count: 2 or 3 } numbers || Number(numbers[0]) is not { } lon || Number(numbers[1]) is not { } lat)
            throw Invalid(input);
        if (Math.Abs(lat) > 90 && Math.Abs(lat) <= 180 && Math.Abs(lon) <= 90)
            throw new CoercionException($"Position is [longitude, latitude]; {input} looks as if they were swapped.");
        if (Math.Abs(lon) > 180 || Math.Abs(lat) > 90)
            throw new CoercionException($"Position {input} lies outside the world: longitude is within ±180, latitude within ±90.");
        return new Coordinate(lon, lat);
    }

    protected override void WriteValue(Utf8JsonWriter writer, Coordinate value)
    {
        writer.WriteStartArray();
        writer.WriteNumberValue(Round(value.X));
        writer.WriteNumberValue(Round(value.Y));
        writer.WriteEndArray();
    }

    private static double? Number(object? value) => value switch
    {
        long whole => whole,
        double number when double.IsFinite(number) => number,
        _ => null,
    };
}
