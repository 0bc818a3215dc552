using Map.Geodata.Import.Kinds;

namespace Map.Geodata.Import.Values;

/// <summary>What each header of a file means. Headers may be added while the file is read.</summary>
internal sealed class HeaderBinding
{
    private readonly ImportKind _kind;
    private readonly string _file;
    private readonly Dictionary<string, string> _meanings;
    private readonly Dictionary<string, string> _mapping;
    private readonly Dictionary<string, string> _headerByName = [];
    private readonly List<string?> _names = [];

    /// <param name="kind">What the file brings.</param>
    /// <param name="file">The file's name, for messages.</param>
    /// <param name="mapping">Column name by header; wins over the built-in names. An empty name leaves the header out.</param>
    /// <exception cref="UnknownMappedColumnException">The kind doesn't have a column of the mapping.</exception>
    public HeaderBinding(ImportKind kind, string file, IReadOnlyDictionary<string, string> mapping)
    {
        (_kind, _file) = (kind, file);
        _meanings = HeaderNames.For(kind);
        var known = _meanings.Values.ToHashSet();
        foreach (var (header, column) in mapping)
            if (column.Length > 0 && !known.Contains(column)) throw new UnknownMappedColumnException(header, column, kind.Name, known.Order());
        _mapping = mapping.GroupBy(m => HeaderNames.Normalize(m.Key)).ToDictionary(g => g.Key, g => g.First().Value);
    }

    /// <summary>Headers that mean nothing here.</summary>
    public List<string> Ignored { get; } = [];

    /// <summary>Names (of columns, or lon, lat, wkt) that the file has.</summary>
    public IReadOnlyCollection<string> Given => _headerByName.Keys;

    public bool Has(string name) => _headerByName.ContainsKey(name);

    /// <summary>The header as the file writes it, for messages; the column's own name when the file has none.</summary>
    public string HeaderOf(string name) => _headerByName.GetValueOrDefault(name, name);

    /// <summary>The column name that the header at this place means; null when it means nothing.</summary>
    public string? NameAt(int index) => _names[index];

    /// <summary>Understands the headers that are new since the last call.</summary>
    /// <exception cref="AmbiguousColumnException">Two headers mean the same column.</exception>
    public void Extend(IReadOnlyList<string> headers)
    {
        var first = _names.Count;
        if (first == headers.Count) return;
        for (var i = first; i < headers.Count; i++) _names.Add(null);
        // A header that is a column's own name wins over others that mean it: "code" over "id".
        foreach (var i in Enumerable.Range(first, headers.Count - first).OrderBy(i => IsOwnName(headers[i]) ? 0 : 1)) Bind(i, headers[i]);
    }

    private void Bind(int index, string header)
    {
        if (FindMeaning(header) is not { } name)
        {
            if (header.Length > 0 && !_mapping.ContainsKey(HeaderNames.Normalize(header))) Ignored.Add(header);
        }
        else if (!_headerByName.TryGetValue(name, out var other))
        {
            _names[index] = name;
            _headerByName.Add(name, header);
        }
        else if (IsOwnName(other) && !IsOwnName(header)) Ignored.Add(header);
        else throw new AmbiguousColumnException(_file, name, other, header);
    }

    private string? FindMeaning(string header)
    {
        var key = HeaderNames.Normalize(header);
        if (!_mapping.TryGetValue(key, out var mapped)) return _meanings.GetValueOrDefault(key);
        return mapped.Length > 0 ? mapped : null;
    }

    private bool IsOwnName(string header) =>
        _mapping.ContainsKey(HeaderNames.Normalize(header)) || _kind.Columns.Any(c => c.Name.Equals(header, StringComparison.OrdinalIgnoreCase));
}
