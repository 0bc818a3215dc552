using System.Diagnostics.CodeAnalysis;
using Map.Geodata.Reasons;

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

    // Of a text that is no measure so much is repeated.
    private const int MostOfWord = 60;

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
        var problems = Read(text, out measure);
        problem = measure is null ? Reason.Join(problems) : null;
        return measure is not null;
    }

    /// <summary>What is wrong with the text; nothing of a measure.</summary>
    public static IReadOnlyList<Reason> ListProblems(string text) => Read(text, out _);

    private static IReadOnlyList<Reason> Read(string text, out Measure? measure)
    {
        measure = null;
        var words = text.Split(' ', StringSplitOptions.RemoveEmptyEntries);
        if (words.Length == 0 || MeasuredKinds.Find(words[0]) is not { } kind)
            return [MeasureReasons.MeasureOfNothing.With(Word(words.FirstOrDefault(""))), .. Offer(MeasuredKinds.Names)];
        var read = new Measure(kind);
        foreach (var word in words.Skip(1))
            if (read.Read(word) is { Count: > 0 } problems) return problems;
        measure = read;
        return [];
    }

    /// <summary>The same without telling anything apart.</summary>
    internal Measure Together() => this with { By = null };

    private IReadOnlyList<Reason> Read(string word)
    {
        var at = word.IndexOf('=', StringComparison.Ordinal);
        if (at < 1 || at == word.Length - 1) return [MeasureReasons.MeasureWordWithoutValue.With(Word(word))];
        var (name, value) = (word[..at], word[(at + 1)..]);
        return name switch
        {
            SumWord => ReadSum(value),
            ByWord => ReadBy(value),
            _ => ReadFilter(name, value),
        };
    }

    private IReadOnlyList<Reason> ReadSum(string value)
    {
        if (!Kind.Sums.ContainsKey(value)) return [MeasureReasons.MeasureSumUnknown.With(OfKind, Word(value)), .. Offer(Kind.Sums.Keys)];
        Sum = value;
        return [];
    }

    private IReadOnlyList<Reason> ReadBy(string value)
    {
        if (By is not null) return [MeasureReasons.MeasureByGivenTwice.With()];
        if (!Kind.CanBeTold) return [MeasureReasons.MeasureNotToldApart.With(OfKind)];
        if (!Kind.Filters.ContainsKey(value)) return [MeasureReasons.MeasureByUnknown.With(OfKind, Word(value)), .. Offer(Kind.Filters.Keys)];
        By = value;
        return [];
    }

    private IReadOnlyList<Reason> ReadFilter(string name, string value)
    {
        if (!Kind.Filters.ContainsKey(name)) return [MeasureReasons.MeasureFilterUnknown.With(OfKind, Word(name)), .. Offer(Kind.Filters.Keys)];
        return Filters.TryAdd(name, value.Split(',', StringSplitOptions.RemoveEmptyEntries)) ? [] : [MeasureReasons.MeasureFilterGivenTwice.With(Word(name))];
    }

    private (string, object) OfKind => ("kind", Kind.Name);

    private static (string, object) Word(string word) => ("word", Shortened.To(word, MostOfWord));

    private static IEnumerable<Reason> Offer(IEnumerable<string> names) => names.Any() ? [MeasureReasons.MeasureWords.With(("words", string.Join(", ", names)))] : [];
}
