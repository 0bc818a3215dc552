namespace Map.Geodata.Import.Kinds;

/// <summary>The words that a column allows, each with the Chinese ones that mean it.</summary>
public sealed class Vocabulary
{
    private readonly Dictionary<string, string> _words = new(StringComparer.OrdinalIgnoreCase);
    private readonly List<string> _allowed = [];

    /// <param name="entries">"WORD 中文 中文", blank-separated: the store's word and its Chinese names.</param>
    public Vocabulary(params IEnumerable<string> entries)
    {
        foreach (var entry in entries)
        {
            var names = entry.Split(' ');
            foreach (var name in names) _words.Add(name, names[0]);
            _allowed.Add(names.Length == 1 ? names[0] : $"{names[0]} ({string.Join(", ", names[1..])})");
        }
    }

    /// <summary>The allowed words for a message.</summary>
    public string Allowed => string.Join(", ", _allowed);

    /// <summary>The store's word for what a cell says; null when it isn't allowed.</summary>
    public string? Find(string written) => _words.GetValueOrDefault(written.Replace(' ', '_').Replace('-', '_'));
}
