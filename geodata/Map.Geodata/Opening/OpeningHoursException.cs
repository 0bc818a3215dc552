
using Map.Geodata.Reasons;

namespace Map.Geodata.Opening;

/// <summary>A text isn't opening hours in OpenStreetMap's syntax. The message says where, what was met and what was expected.</summary>
/// <param name="text">The whole text.</param>
/// <param name="position">The place of the offence, counted from 0.</param>
/// <param name="problem">What is wrong there.</param>
public sealed class OpeningHoursException(string text, int position, Reason problem)
    : FormatException($"Opening hours \"{Shortened.To(text, Shown)}\", character {position + 1}: {problem.Text}.")
{
    /// <summary>So much of a text is shown.</summary>
    internal const int Shown = 81;

    public string Text { get; } = text;

    public int Position { get; } = position;

    /// <summary>What is wrong there, without the text.</summary>
    public Reason Problem { get; } = problem;
}
