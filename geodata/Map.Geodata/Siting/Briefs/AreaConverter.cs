using System.Text.Json;
using System.Text.Json.Serialization;
using Map.Geodata.Import.Formats.GeoJson;
using NetTopologySuite.Geometries;

namespace Map.Geodata.Siting.Briefs;

/// <summary>Areas as GeoJSON geometries.</summary>
internal sealed class AreaConverter : JsonConverter<Geometry>
{
    public override Geometry? Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options)
    {
        using var json = JsonDocument.ParseValue(ref reader);
        return GeoJsonGeometry.Read(json.RootElement, out _);
    }

    public override void Write(Utf8JsonWriter writer, Geometry value, JsonSerializerOptions options)
    {
        writer.WriteStartObject();
        writer.WriteString("type"u8, "MultiPolygon"u8);
        writer.WriteStartArray("coordinates"u8);
        for (var part = 0; part < value.NumGeometries; part++) WritePolygon(writer, (Polygon)value.GetGeometryN(part));
        writer.WriteEndArray();
        writer.WriteEndObject();
    }

    private static void WritePolygon(Utf8JsonWriter writer, Polygon polygon)
    {
        writer.WriteStartArray();
        foreach (var ring in polygon.InteriorRings.Prepend(polygon.ExteriorRing))
        {
            writer.WriteStartArray();
            foreach (var position in ring.Coordinates)
            {
                writer.WriteStartArray();
                writer.WriteNumberValue(position.X);
                writer.WriteNumberValue(position.Y);
                writer.WriteEndArray();
            }

            writer.WriteEndArray();
        }

        writer.WriteEndArray();
    }
}
