using System.Text.Encodings.Web;
using System.Text.Json;
using Map.Geodata.Import.Kinds;
using NetTopologySuite.Geometries;
using NetTopologySuite.IO;

namespace Map.Geodata.Export.Formats;

/// <summary>
/// Writes a feature of a kind as GeoJSON (RFC 7946): its area where it has one, otherwise its line or point; a second geometry
/// is a property in WKT. Unknown properties are null.
/// </summary>
public sealed class GeoJsonFeature(ImportKind kind)
{
    public static JsonWriterOptions Json { get; } = new() { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping, SkipValidation = true };

    private readonly JsonEncodedText[] _names = [.. kind.Columns.Select(c => JsonEncodedText.Encode(c.Name, Json.Encoder))];
    private readonly int[] _geometries = [.. kind.Columns.Index().Where(c => c.Item.Type.IsGeometry()).OrderByDescending(c => c.Item.Type).Select(c => c.Index)];
    private readonly int _key = kind.Columns.Index().First(c => c.Item.IsKey).Index;

    /// <param name="writer">Where to.</param>
    /// <param name="row">The feature.</param>
    /// <param name="latitudeFirst">Whether positions are written latitude first, as EPSG has it for 4326 and 4490.</param>
    /// <param name="extra">Writes further members of the feature.</param>
    public void Write(Utf8JsonWriter writer, FeatureRow row, bool latitudeFirst = false, Action<Utf8JsonWriter>? extra = null)
    {
        var main = _geometries.FirstOrDefault(place => row.Values[place] is not null, -1);
        writer.WriteStartObject();
        writer.WriteString("type"u8, "Feature"u8);
        if (kind.HasId) writer.WriteString("id"u8, ValueText.Of(row.Values[_key]));
        writer.WritePropertyName("geometry"u8);
        if (main < 0) writer.WriteNullValue();
        else WriteGeometry(writer, (Geometry)row.Values[main]!, latitudeFirst);
        writer.WriteStartObject("properties"u8);
        for (var i = 0; i < row.Values.Length; i++)
        {
            if (i == main || (_geometries.Contains(i) && row.Values[i] is null)) continue;
            writer.WritePropertyName(_names[i]);
            WriteValue(writer, row.Values[i]);
        }

        writer.WriteEndObject();
        extra?.Invoke(writer);
        writer.WriteEndObject();
    }

    private static void WriteValue(Utf8JsonWriter writer, object? value)
    {
        switch (value)
        {
            case null: writer.WriteNullValue(); break;
            case string text: writer.WriteStringValue(text); break;
            case int number: writer.WriteNumberValue(number); break;
            case long number: writer.WriteNumberValue(number); break;
            case decimal number: writer.WriteNumberValue(number); break;
            case bool truth: writer.WriteBooleanValue(truth); break;
            case Geometry geometry: writer.WriteStringValue(new WKTWriter().Write(geometry)); break;
            case int?[] hours: WriteAll(writer, hours); break;
            case string[] texts: WriteAll(writer, texts); break;
            default: writer.WriteStringValue(ValueText.Of(value)); break;
        }
    }

    private static void WriteAll<T>(Utf8JsonWriter writer, T[] values)
    {
        writer.WriteStartArray();
        foreach (var value in values) WriteValue(writer, value);
        writer.WriteEndArray();
    }

    private static void WriteGeometry(Utf8JsonWriter writer, Geometry geometry, bool latitudeFirst)
    {
        writer.WriteStartObject();
        writer.WriteString("type"u8, geometry.GeometryType);
        writer.WritePropertyName("coordinates"u8);
        switch (geometry)
        {
            case Point point: WritePosition(writer, point.CoordinateSequence, 0, latitudeFirst); break;
            case LineString line: WriteLine(writer, line.CoordinateSequence, latitudeFirst); break;
            case MultiPolygon areas: WriteAreas(writer, areas, latitudeFirst); break;
            default: throw new NotSupportedException($"The store has no {geometry.GeometryType}.");
        }

        writer.WriteEndObject();
    }

    private static void WriteAreas(Utf8JsonWriter writer, MultiPolygon areas, bool latitudeFirst)
    {
        writer.WriteStartArray();
        foreach (var polygon in areas.Geometries.Cast<Polygon>())
        {
            writer.WriteStartArray();
            WriteLine(writer, polygon.Shell.CoordinateSequence, latitudeFirst);
            foreach (var hole in polygon.Holes) WriteLine(writer, hole.CoordinateSequence, latitudeFirst);
            writer.WriteEndArray();
        }

        writer.WriteEndArray();
    }

    private static void WriteLine(Utf8JsonWriter writer, CoordinateSequence line, bool latitudeFirst)
    {
        writer.WriteStartArray();
        for (var i = 0; i < line.Count; i++) WritePosition(writer, line, i, latitudeFirst);
        writer.WriteEndArray();
    }

    private static void WritePosition(Utf8JsonWriter writer, CoordinateSequence line, int place, bool latitudeFirst)
    {
        writer.WriteStartArray();
        writer.WriteNumberValue(latitudeFirst ? line.GetY(place) : line.GetX(place));
        writer.WriteNumberValue(latitudeFirst ? line.GetX(place) : line.GetY(place));
        writer.WriteEndArray();
    }
}
