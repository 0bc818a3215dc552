using System.Diagnostics.CodeAnalysis;

namespace Map.Geodata.Statistics;

/// <summary>
/// What a reported figure counts on the map: features of one kind that a few words narrow down, as text. <c>stations status=OPEN
/// tier=CORE,POLE</c> are the open stations of two tiers; <c>organizations industry=*</c> those of which an industry is known;
/// <c>grids level=COMMUNITY sum=full_time_staff</c> adds up a figure of theirs; <c>stations by=kind</c> counts
/// those of each kind by themselves.
/// </summary>
public sealed record Measure
{
    /// <summary>How a value says that any known one will do.</summary>
    public const string Any = "*";

    private const string SumWord = "sum", ByWord = "by";

    private Measure(MeasuredKind kind) => Kind = kind;

    internal MeasuredKind Kind { get; }

    /// <summary>By word the values of which a feature must have one.</summary>
    internal Dictionary<string, string[]> Filters { get; } = new(StringComparer.Ordinal);

    /// <summary>The figure that is added up; null: the features themselves are counted.</summary>
    internal string? Sum { get; private set; }

    /// <summary>The word by whose values the figure is told apart; null: one figure for all.</summary>
    internal string? By { get; private set; }

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

        var read = new Measure(kind);
        foreach (var word in words.Skip(1))
        {
            problem = read.Read(word);
            if (problem is not null) return false;
        }

        (measure, problem) = (read, null);
        return true;
    }

    /// <summary>The same without telling anything apart.</summary>
    internal Measure Together() => this with { By = null };

    private string? Read(string word)
    {
        var at = word.IndexOf('=', StringComparison.Ordinal);
        if (at < 1 || at == word.Length - 1) return $"\"{word}\" must be a word and its value, as in status=OPEN";
        var (name, value) = (word[..at], word[(at + 1)..]);
        return name switch
        {
            SumWord => ReadSum(value),
            ByWord => ReadBy(value),
            _ => ReadFilter(name, value),
        };
    }

    private string? ReadSum(string value)
    {
        if (!Kind.Sums.ContainsKey(value)) return $"{Kind.Name} have no \"{value}\" to add up{Offer(Kind.Sums.Keys)}";
        Sum = value;
        return null;
    }

    private string? ReadBy(string value)
    {
        if (By is not null) return "\"by\" is given twice; a figure is told apart by one word";
        if (!Kind.CanBeTold) return $"{Kind.Name} are not told apart by anything";
        if (!Kind.Filters.ContainsKey(value)) return $"{Kind.Name} have no \"{value}\" to be told apart by{Offer(Kind.Filters.Keys)}";
        By = value;
        return null;
    }

    private string? ReadFilter(string name, string value)
    {
        if (!Kind.Filters.ContainsKey(name)) return $"{Kind.Name} have no \"{name}\"{Offer(Kind.Filters.Keys)}";
        return Filters.TryAdd(name, value.Split(',', StringSplitOptions.RemoveEmptyEntries)) ? null : $"\"{name}\" is given twice; name its values in one, parted by commas";
    }

    private static string Offer(IEnumerable<string> names) => names.Any() ? $"; it must be one of {string.Join(", ", names)}" : "";
}
