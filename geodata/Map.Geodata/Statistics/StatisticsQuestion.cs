using System.Diagnostics.CodeAnalysis;
using Map.Geodata.Features;

namespace Map.Geodata.Statistics;

/// <summary>What is asked of statistics.</summary>
public sealed record StatisticsQuestion
{
    /// <summary>What is counted, or was reported.</summary>
    public required IReadOnlyList<StatisticsMeasure> Measures { get; init; }

    /// <summary>The level of the grids; the districts when neither level nor grids are given.</summary>
    public GridLevel? Level { get; init; }

    /// <summary>The code of a grid; only grids below it, or itself, are told.</summary>
    public string? Within { get; init; }

    /// <summary>The codes of the grids, in the order in which they are told; null for all of the level.</summary>
    public IReadOnlyList<string>? Grids { get; init; }

    /// <summary>Which days, told by what: for what happens on days and for what was reported. What is there all the time is counted now.</summary>
    public StatisticsSpan Span { get; init; } = new(null, null, null);
}

/// <summary>What is counted on the map, or was reported.</summary>
/// <param name="Text">As it was asked for.</param>
/// <param name="Counted">What is counted; null for what was reported.</param>
/// <param name="Reported">The key of what was reported; null for what is counted.</param>
public sealed record StatisticsMeasure(string Text, Measure? Counted, string? Reported)
{
    private const string ReportedWord = "reported ";

    /// <summary>Reads <c>reported KEY</c> or a <see cref="Measure"/>.</summary>
    /// <param name="text">The text.</param>
    /// <param name="measure">The measure; null when the text is none.</param>
    /// <param name="problem">What is wrong with the text, with what would be right; null when nothing is.</param>
    public static bool TryParse(string text, [NotNullWhen(true)] out StatisticsMeasure? measure, [NotNullWhen(false)] out string? problem)
    {
        (measure, problem) = (null, null);
        if (text.StartsWith(ReportedWord, StringComparison.Ordinal) && text[ReportedWord.Length..].Trim() is { Length: > 0 } key) measure = new StatisticsMeasure(text, null, key);
        else if (Measure.TryParse(text, out var counted, out problem)) measure = new StatisticsMeasure(text, counted, null);
        if (measure is not null) problem = null;
        else problem = $"{problem}, or \"reported\" and the key of a reported figure";
        return measure is not null;
    }

    /// <summary>Whether figures of grids beside each other may be added up.</summary>
    public bool IsAdditive => Counted?.Kind.IsAdditive ?? true;
}

/// <summary>The statistics can't be told; the message says why, and the way out.</summary>
public sealed class StatisticsException(string message) : Exception(message);
