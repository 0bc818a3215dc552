using System.Text;
using System.Text.Json;
using Map.Geodata.Coordinates;
using Map.Geodata.Reasons;

namespace Map.Geodata.Import.Formats.GeoJson;

/// <summary>
/// GeoJSON (RFC 7946): a FeatureCollection, one Feature, or many of either one after the other, as newline-delimited files
/// and text sequences (RFC 8142) have them. Positions are WGS-84 unless the older "crs" member names another system.
/// </summary>
internal sealed class GeoJsonFile : FeatureFile
{
    private readonly List<string> _headers = [];
    private readonly Dictionary<string, int> _columns = [];
    private readonly string _name;
    private readonly Utf8File _text;
    private readonly GeoJsonScanner _scanner;
    private CoordinateSystem? _named;

    public GeoJsonFile(string path)
    {
        _name = Path.GetFileName(path);
        _text = Utf8File.Open(path);
        _scanner = new GeoJsonScanner(_text.Stream);
    }

    public override IReadOnlyList<string> Headers => _headers;

    public override CoordinateSystem? NamedSystem => _named;

    public override CoordinateSystem? DeclaredSystem => _named ?? CoordinateSystem.Wgs84;

    public override bool HasGeometry => true;

    public override double Fraction => _text.Fraction;

    public override IEnumerable<RawRow> Rows()
    {
        for (var number = 1L; Next() is { } feature; number++)
            using (feature)
                yield return ToRow(number, feature.RootElement);
        if (_scanner.ObjectsRead == 0) throw new UnreadableFileException(_name, "it is empty.");
    }

    public override void Dispose()
    {
        _scanner.Dispose();
        _text.Dispose();
    }

    private JsonDocument? Next()
    {
        try
        {
            var feature = _scanner.ReadFeature();
            if (_scanner.Crs is { } crs) _named = SystemOf(crs);
            return feature;
        }
        catch (Exception e) when (e is JsonException or DecoderFallbackException)
        {
            throw new UnreadableFileException(_name, e.Message, e);
        }
    }

    private CoordinateSystem SystemOf(JsonElement crs)
    {
        if (_scanner.FeaturesRead > 1 && _named is null)
            throw new UnreadableFileException(_name, "its \"crs\" member stands behind the features; declare the coordinate system with the import.");
        var urn = crs.ValueKind == JsonValueKind.Object && crs.TryGetProperty("properties", out var p) && p.ValueKind == JsonValueKind.Object
            && p.TryGetProperty("name", out var n) && n.ValueKind == JsonValueKind.String ? n.GetString()! : crs.GetRawText();
        // urn:ogc:def:crs:EPSG::4490, urn:ogc:def:crs:OGC:1.3:CRS84, EPSG:4490
        var parts = urn.Split(':', StringSplitOptions.RemoveEmptyEntries);
        return CoordinateSystem.Find(parts.LastOrDefault(""))
            ?? throw new UnreadableFileException(_name, $"its \"crs\" member names \"{urn}\", which Map doesn't know; declare the coordinate system with the import.");
    }

    private RawRow ToRow(long number, JsonElement feature)
    {
        try
        {
            return ReadFeature(number, feature);
        }
        // System.Text.Json has no other name for a text with half of a surrogate pair.
        catch (InvalidOperationException e)
        {
            return new RawRow(number, [], Problem: FormatReasons.TextNotUnicode.With(("detail", e.Message)));
        }
    }

    private RawRow ReadFeature(long number, JsonElement feature)
    {
        if (feature.ValueKind != JsonValueKind.Object || Find(feature, "type") is not { ValueKind: JsonValueKind.String } type || type.GetString() != "Feature")
            return new RawRow(number, [], Problem: FormatReasons.NotAFeature.With());
        var cells = new List<string?>(_headers.Count);
        if (Find(feature, "id") is { } id) Put(cells, "id", id);
        if (Find(feature, "properties") is { ValueKind: JsonValueKind.Object } properties)
            foreach (var property in properties.EnumerateObject()) Put(cells, property.Name, property.Value);
        try
        {
            var geometry = GeoJsonGeometry.Read(Find(feature, "geometry"), out var repair);
            return new RawRow(number, cells, geometry) { Repair = repair };
        }
        catch (GeoJsonGeometryException e)
        {
            return new RawRow(number, cells, Problem: e.Reason);
        }
    }

    private void Put(List<string?> cells, string header, JsonElement value)
    {
        if (!_columns.TryGetValue(header, out var column))
        {
            _columns.Add(header, column = _headers.Count);
            _headers.Add(header);
        }
        while (cells.Count <= column) cells.Add(null);
        cells[column] = TextOf(value);
    }

    private static string? TextOf(JsonElement value) => value.ValueKind switch
    {
        JsonValueKind.Null => null,
        JsonValueKind.String => value.GetString()!.Trim() is { Length: > 0 } text ? text : null,
        _ => value.GetRawText(),
    };

    private static JsonElement? Find(JsonElement element, string name) => element.TryGetProperty(name, out var value) ? value : null;
}
