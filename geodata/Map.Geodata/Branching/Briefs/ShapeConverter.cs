using System.Text.Json;
using System.Text.Json.Serialization;
using Map.Geodata.Import.Formats.GeoJson;
using NetTopologySuite.Geometries;

namespace Map.Geodata.Branching.Briefs;

/// <summary>Lines and areas as GeoJSON geometries, with positions to the centimetre.</summary>
internal sealed class ShapeConverter : JsonConverterFactory
{
    private const int Decimals = 7;

    public override bool CanConvert(Type typeToConvert) => typeToConvert == typeof(LineString) || typeToConvert == typeof(MultiPolygon);

    public override JsonConverter CreateConverter(Type typeToConvert, JsonSerializerOptions options) =>
        typeToConvert == typeof(LineString) ? new Shape<LineString>() : new Shape<MultiPolygon>();

    private sealed class Shape<T> : JsonConverter<T>
        where T : Geometry
    {
        public override T? Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options)
        {
            using var json = JsonDocument.ParseValue(ref reader);
            try
            {
                var shape = GeoJsonGeometry.Read(json.RootElement, out _) as T;
                shape?.SRID = 4326;
                return shape;
            }
            catch (GeoJsonGeometryException e)
            {
                throw new JsonException(e.Message, e);
            }
        }

        public override void Write(Utf8JsonWriter writer, T value, JsonSerializerOptions options)
        {
            writer.WriteStartObject();
            writer.WriteString("type"u8, value.GeometryType);
            writer.WritePropertyName("coordinates"u8);
            if (value is MultiPolygon areas) WriteAreas(writer, areas);
            else WriteLine(writer, value.Coordinates);
            writer.WriteEndObject();
        }

        private static void WriteAreas(Utf8JsonWriter writer, MultiPolygon areas)
        {
            writer.WriteStartArray();
            foreach (var polygon in areas.Geometries.Cast<Polygon>())
            {
                writer.WriteStartArray();
                foreach (var ring in polygon.InteriorRings.Prepend(polygon.ExteriorRing)) WriteLine(writer, ring.Coordinates);
                writer.WriteEndArray();
            }

            writer.WriteEndArray();
        }

        private static void WriteLine(Utf8JsonWriter writer, Coordinate[] line)
        {
            writer.WriteStartArray();
            foreach (var position in line)
            {
                writer.WriteStartArray();
                writer.WriteNumberValue(Math.Round(position.X, Decimals));
                writer.WriteNumberValue(Math.Round(position.Y, Decimals));
                writer.WriteEndArray();
            }

            writer.WriteEndArray();
        }
    }
}
