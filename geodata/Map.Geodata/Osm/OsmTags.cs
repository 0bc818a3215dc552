namespace Map.Geodata.Osm;

/// <summary>The tags of one element: a view of key and value numbers, made into text only when asked.</summary>
public readonly struct OsmTags
{
    private readonly OsmStrings? _strings;
    private readonly int[] _pairs;
    private readonly int _start;

    internal OsmTags(OsmStrings strings, int[] pairs, int start, int end)
    {
        _strings = strings;
        _pairs = pairs;
        _start = start;
        Count = (end - start) / 2;
    }

    public int Count { get; }

    /// <summary>The value of <paramref name="key"/>, or null when the element has no such tag.</summary>
    public string? this[string key]
    {
        get
        {
            for (int i = 0; i < Count; i++)
            {
                if (Key(i) == key)
                    return Value(i);
            }

            return null;
        }
    }

    public string Key(int i) => _strings![_pairs[_start + (2 * i)]];

    public string Value(int i) => _strings![_pairs[_start + (2 * i) + 1]];

    public bool Has(string key) => this[key] is not null;

    public bool Is(string key, string value) => this[key] == value;

    /// <summary>Tags outside any file, e.g. to ask what a combination of tags means.</summary>
    public static OsmTags Of(params ReadOnlySpan<(string Key, string Value)> tags)
    {
        var strings = new OsmStrings();
        var pairs = new int[tags.Length * 2];
        for (int i = 0; i < tags.Length; i++)
        {
            pairs[2 * i] = strings.Add(tags[i].Key);
            pairs[(2 * i) + 1] = strings.Add(tags[i].Value);
        }

        return new OsmTags(strings, pairs, 0, pairs.Length);
    }

    public override string ToString()
        => string.Join(' ', Enumerable.Range(0, Count).Select(KeyAndValue));

    private string KeyAndValue(int i) => $"{Key(i)}={Value(i)}";
}
