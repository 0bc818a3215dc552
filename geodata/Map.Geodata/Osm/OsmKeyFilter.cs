using System.Collections.Frozen;

namespace Map.Geodata.Osm;

/// <summary>Which tag keys a reader keeps. The rest is dropped while decoding and never becomes a string.</summary>
public sealed class OsmKeyFilter
{
    private readonly FrozenSet<string>.AlternateLookup<ReadOnlySpan<char>>? _keys;

    private OsmKeyFilter(IEnumerable<string>? keys)
        => _keys = keys?.ToFrozenSet(StringComparer.Ordinal).GetAlternateLookup<ReadOnlySpan<char>>();

    /// <summary>Keeps every tag.</summary>
    public static OsmKeyFilter All { get; } = new(null);

    public static OsmKeyFilter Of(params IEnumerable<string> keys) => new(keys);

    public bool Keeps(ReadOnlySpan<char> key) => _keys is not { } keys || keys.Contains(key);
}
