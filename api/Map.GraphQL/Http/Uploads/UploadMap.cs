using System.Globalization;
using System.Text.Json;
using Map.GraphQL.Uploads;

namespace Map.GraphQL.Http.Uploads;

/// <summary>Which file belongs where in the operations: a tree of path steps with keys of files at its ends.</summary>
internal sealed class UploadMap
{
    private readonly Dictionary<string, UploadMap> _below = new(StringComparer.Ordinal);
    private string? _file;

    public void Add(IEnumerable<string> path, string file)
    {
        var node = this;
        foreach (var step in path)
        {
            if (!node._below.TryGetValue(step, out var next))
                node._below[step] = next = new UploadMap();
            node = next;
        }

        node._file = file;
    }

    /// <summary>The operations with markers in place of the nulls that files belong to.</summary>
    public JsonDocument Apply(JsonElement operations)
    {
        using var stream = new MemoryStream();
        using (var writer = new Utf8JsonWriter(stream))
            Write(operations, this, writer);
        return JsonDocument.Parse(stream.ToArray());
    }

    private static void Write(JsonElement json, UploadMap? map, Utf8JsonWriter writer)
    {
        if (map is null)
            json.WriteTo(writer);
        else if (map._file is not null)
            WriteMarker(map._file, writer);
        else if (json.ValueKind == JsonValueKind.Object)
            WriteObject(json, map, writer);
        else if (json.ValueKind == JsonValueKind.Array)
            WriteArray(json, map, writer);
        else
            json.WriteTo(writer);
    }

    private static void WriteMarker(string file, Utf8JsonWriter writer)
    {
        writer.WriteStartObject();
        writer.WriteString(UploadedFiles.Marker, file);
        writer.WriteEndObject();
    }

    private static void WriteObject(JsonElement json, UploadMap map, Utf8JsonWriter writer)
    {
        writer.WriteStartObject();
        foreach (var property in json.EnumerateObject())
        {
            writer.WritePropertyName(property.Name);
            Write(property.Value, map._below.GetValueOrDefault(property.Name), writer);
        }

        writer.WriteEndObject();
    }

    private static void WriteArray(JsonElement json, UploadMap map, Utf8JsonWriter writer)
    {
        writer.WriteStartArray();
        var index = 0;
        foreach (var item in json.EnumerateArray())
            Write(item, map._below.GetValueOrDefault((index++).ToString(CultureInfo.InvariantCulture)), writer);
        writer.WriteEndArray();
    }
}
