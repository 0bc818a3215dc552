namespace Map.Geodata.Reasons;

/// <summary>Why a text doesn't say what a figure counts.</summary>
internal static class MeasureReasons
{
    public static ReasonKind NotAMeasure { get; } = ReasonKind.Of("\"{value}\" is not what the figure counts, such as stations status=OPEN");

    public static ReasonKind MeasureOfNothing { get; } = ReasonKind.Of("\"{word}\" is nothing that can be counted");

    public static ReasonKind MeasureWordWithoutValue { get; } = ReasonKind.Of("\"{word}\" must be a word and its value, as in status=OPEN");

    public static ReasonKind MeasureSumUnknown { get; } = ReasonKind.Of("{kind} have no \"{word}\" to add up");

    public static ReasonKind MeasureByGivenTwice { get; } = ReasonKind.Of("\"by\" is given twice; a figure is told apart by one word");

    public static ReasonKind MeasureNotToldApart { get; } = ReasonKind.Of("{kind} are not told apart by anything");

    public static ReasonKind MeasureByUnknown { get; } = ReasonKind.Of("{kind} have no \"{word}\" to be told apart by");

    public static ReasonKind MeasureFilterUnknown { get; } = ReasonKind.Of("{kind} have no \"{word}\"");

    public static ReasonKind MeasureFilterGivenTwice { get; } = ReasonKind.Of("\"{word}\" is given twice; name its values in one, parted by commas");

    /// <summary>Follows what is not known.</summary>
    public static ReasonKind MeasureWords { get; } = ReasonKind.Of("it must be one of {words}");
}
