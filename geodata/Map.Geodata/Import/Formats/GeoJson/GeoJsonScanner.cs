using System.Text.Json;

namespace Map.Geodata.Import.Formats.GeoJson;

/// <summary>
/// Cuts a stream of GeoJSON into its features, in memory bounded by the largest one. Members may come in any order.
/// </summary>
internal sealed class GeoJsonScanner(Stream stream) : IDisposable
{
    private const byte RecordSeparator = 0x1E;

    // A border of a million corners is shorter; a text that never closes is not, and would be held in memory.
    private const int MaxFeatureBytes = 1 << 27;

    private enum Place { BetweenObjects, InObject, InFeatures }

    private readonly Dictionary<string, JsonDocument> _members = [];
    private byte[] _buffer = new byte[1 << 16];
    private int _start, _end;
    private bool _isComplete;
    private bool _isCollection;
    private Place _place;
    private JsonReaderState _state = new(new JsonReaderOptions { AllowMultipleValues = true });

    /// <summary>The "crs" member of the object at hand, as soon as it has been read.</summary>
    public JsonElement? Crs { get; private set; }

    public long FeaturesRead { get; private set; }

    /// <summary>Top-level objects read.</summary>
    public long ObjectsRead { get; private set; }

    /// <summary>The next feature, which the caller disposes; null at the end.</summary>
    /// <exception cref="JsonException">The text is no JSON, is cut off, or is no GeoJSON.</exception>
    public JsonDocument? ReadFeature()
    {
        while (true)
        {
            var reader = new Utf8JsonReader(_buffer.AsSpan(_start, _end - _start), _isComplete, _state);
            if (TryStep(ref reader, out var feature))
            {
                _start += (int)reader.BytesConsumed;
                _state = reader.CurrentState;
                if (feature is null) continue;
                FeaturesRead++;
                return feature;
            }
            if (_isComplete) return null;
            Fill();
        }
    }

    public void Dispose() => ClearMembers();

    // One step: into an object, over one member, over one feature, or out again. False when more bytes are needed, or at the end.
    private bool TryStep(ref Utf8JsonReader reader, out JsonDocument? feature)
    {
        feature = null;
        return _place switch
        {
            Place.BetweenObjects => TryEnterObject(ref reader),
            Place.InObject => TryReadMember(ref reader, ref feature),
            _ => TryReadElement(ref reader, ref feature),
        };
    }

    private bool TryEnterObject(ref Utf8JsonReader reader)
    {
        if (!reader.Read()) return false;
        if (reader.TokenType != JsonTokenType.StartObject) throw new JsonException("it should consist of objects: a FeatureCollection or Features.");
        _place = Place.InObject;
        ObjectsRead++;
        return true;
    }

    private bool TryReadMember(ref Utf8JsonReader reader, ref JsonDocument? feature)
    {
        if (!reader.Read()) return false;
        if (reader.TokenType == JsonTokenType.EndObject)
        {
            feature = LeaveObject();
            return true;
        }
        var name = reader.GetString()!;
        if (name != "features") return TryKeepMember(ref reader, name);
        if (!reader.Read()) return false;
        if (reader.TokenType != JsonTokenType.StartArray) throw new JsonException("its \"features\" should be an array.");
        (_place, _isCollection) = (Place.InFeatures, true);
        return true;
    }

    private bool TryKeepMember(ref Utf8JsonReader reader, string name)
    {
        if (!JsonDocument.TryParseValue(ref reader, out var value)) return false;
        if (_members.Remove(name, out var earlier)) earlier.Dispose();
        _members.Add(name, value);
        if (name == "crs" && value.RootElement.ValueKind != JsonValueKind.Null) Crs = value.RootElement.Clone();
        return true;
    }

    private bool TryReadElement(ref Utf8JsonReader reader, ref JsonDocument? feature)
    {
        if (!reader.Read()) return false;
        if (reader.TokenType != JsonTokenType.EndArray) return JsonDocument.TryParseValue(ref reader, out feature);
        _place = Place.InObject;
        return true;
    }

    // At an object's end: a lone Feature is put together from its members; anything else must have had features.
    private JsonDocument? LeaveObject()
    {
        var feature = _isCollection ? null : Assemble();
        ClearMembers();
        (_place, _isCollection, Crs) = (Place.BetweenObjects, false, null);
        return feature;
    }

    private JsonDocument Assemble()
    {
        if (!_members.TryGetValue("type", out var type) || type.RootElement.ValueKind != JsonValueKind.String || type.RootElement.GetString() != "Feature")
            throw new JsonException("it is JSON, but neither a FeatureCollection nor a Feature.");
        return JsonSerializer.SerializeToDocument(_members.ToDictionary(m => m.Key, m => m.Value.RootElement));
    }

    private void ClearMembers()
    {
        foreach (var member in _members.Values) member.Dispose();
        _members.Clear();
    }

    private void Fill()
    {
        if (_start > 0)
        {
            Buffer.BlockCopy(_buffer, _start, _buffer, 0, _end - _start);
            (_start, _end) = (0, _end - _start);
        }
        if (_end == MaxFeatureBytes) throw new JsonException($"feature {FeaturesRead + 1} is longer than {MaxFeatureBytes >> 20} MB, or a text in it is never closed.");
        if (_end == _buffer.Length) Array.Resize(ref _buffer, _buffer.Length * 2);
        var read = stream.ReadAtLeast(_buffer.AsSpan(_end), _buffer.Length - _end, throwOnEndOfStream: false);
        _isComplete = read < _buffer.Length - _end;
        _buffer.AsSpan(_end, read).Replace(RecordSeparator, (byte)' ');
        _end += read;
    }
}
