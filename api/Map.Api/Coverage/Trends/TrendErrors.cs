using Map.Api.Editing;

namespace Map.Api.Coverage.Trends;

/// <summary>A snapshot is of the day on which it is taken, so its question names no date.</summary>
public sealed class DatedQuestionException() : EditException("A snapshot is of the day on which it is taken; ask without a date, by dayType.");
