using System.Diagnostics.CodeAnalysis;

namespace Map.Geodata.Statistics;

/// <summary>
/// What a reported figure counts on the map: features of one kind that a few words narrow down, as text. <c>stations status=OPEN
/// tier=CORE,POLE</c> are the open stations of two tiers; <c>organizations industry=*</c> those of which an industry is known;
/// <c>grids level=COMMUNITY sum=full_time_staff</c> adds up a figure of theirs.
/// </summary>
public sealed record Measure
{
    /// <summary>How a value says that any known one will do.</summary>
    public const string Any = "*";

    private const string SumWord = "sum";

    private Measure(MeasuredKind kind, IReadOnlyDictionary<string, string[]> filters, string? sum) => (Kind, Filters, Sum) = (kind, filters, sum);

    internal MeasuredKind Kind { get; }

    /// <summary>By word the values of which a feature must have one.</summary>
    internal IReadOnlyDictionary<string, string[]> Filters { get; }

    /// <summary>The figure that is added up; null: the features themselves are counted.</summary>
    internal string? Sum { get; }

    /// <summary>Reads a measure.</summary>
    /// <param name="text">The text.</param>
    /// <param name="measure">The measure; null when the text is none.</param>
    /// <param name="problem">What is wrong with the text, with what would be right; null when nothing is.</param>
    public static bool TryParse(string text, [NotNullWhen(true)] out Measure? measure, [NotNullWhen(false)] out string? problem)
    {
        measure = null;
        var words = text.Split(' ', StringSplitOptions.RemoveEmptyEntries);
        if (words.Length == 0 || MeasuredKinds.Find(words[0]) is not { } kind)
        {
            problem = $"\"{(words.Length == 0 ? "" : words[0])}\" is nothing that can be counted; it must be one of {string.Join(", ", MeasuredKinds.Names)}";
            return false;
        }

        var filters = new Dictionary<string, string[]>(StringComparer.Ordinal);
        string? sum = null;
        foreach (var word in words.Skip(1))
        {
            problem = Read(word, kind, filters, ref sum);
            if (problem is not null) return false;
        }

        (measure, problem) = (new Measure(kind, filters, sum), null);
        return true;
    }

    private static string? Read(string word, MeasuredKind kind, Dictionary<string, string[]> filters, ref string? sum)
    {
        var at = word.IndexOf('=', StringComparison.Ordinal);
        if (at < 1 || at == word.Length - 1) return $"\"{word}\" must be a word and its value, as in status=OPEN";
        var (name, value) = (word[..at], word[(at + 1)..]);
        if (name == SumWord)
        {
            if (!kind.Sums.ContainsKey(value)) return $"{kind.Name} have no \"{value}\" to add up{Offer(kind.Sums.Keys)}";
            sum = value;
            return null;
        }

        if (!kind.Filters.ContainsKey(name)) return $"{kind.Name} have no \"{name}\"{Offer(kind.Filters.Keys)}";
        return filters.TryAdd(name, value.Split(',', StringSplitOptions.RemoveEmptyEntries)) ? null : $"\"{name}\" is given twice; name its values in one, parted by commas";
    }

    private static string Offer(IEnumerable<string> names) => names.Any() ? $"; it must be one of {string.Join(", ", names)}" : "";
}
