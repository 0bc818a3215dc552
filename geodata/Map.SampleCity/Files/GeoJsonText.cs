using System.Globalization;
using System.Text;
using System.Text.Encodings.Web;
using System.Text.Json;
using Map.SampleCity.Layout;

namespace Map.SampleCity.Files;

/// <summary>Writes features as GeoJSON, one a line.</summary>
internal static class GeoJsonText
{
    private static readonly JsonSerializerOptions Readable = new() { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    /// <param name="features">Properties and geometry (JSON text) of each feature.</param>
    public static string Write(IEnumerable<(Dictionary<string, object?> Properties, string Geometry)> features)
    {
        var lines = features.Select(f => $$"""{"type":"Feature","properties":{{JsonSerializer.Serialize(f.Properties, Readable)}},"geometry":{{f.Geometry}}}""");
        return new StringBuilder("{\"type\":\"FeatureCollection\",\"features\":[\n").AppendJoin(",\n", lines).Append("\n]}\n").ToString();
    }

    public static string Polygon(IEnumerable<LonLat> ring) => $$"""{"type":"Polygon","coordinates":[[{{Positions(ring)}}]]}""";

    public static string LineString(IEnumerable<LonLat> line) => $$"""{"type":"LineString","coordinates":[{{Positions(line)}}]}""";

    private static string Positions(IEnumerable<LonLat> positions) =>
        string.Join(',', positions.Select(p => string.Create(CultureInfo.InvariantCulture, $"[{p.Lon:0.0######},{p.Lat:0.0######}]")));
}
