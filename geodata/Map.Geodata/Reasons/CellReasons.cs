namespace Map.Geodata.Reasons;

/// <summary>What is wrong with a cell.</summary>
public static class CellReasons
{
    public static ReasonKind NotAWholeNumber { get; } = ReasonKind.Of("\"{value}\" is not a whole number, or an empty cell if it is unknown");

    public static ReasonKind NotANumber { get; } = ReasonKind.Of("\"{value}\" is not a number, or an empty cell if it is unknown");

    public static ReasonKind NotYesOrNo { get; } = ReasonKind.Of("\"{value}\" is not true or false, yes or no, 是 or 否, or an empty cell if it is unknown");

    public static ReasonKind NotADate { get; } = ReasonKind.Of("\"{value}\" is not a date such as 2025-06-01 or 2025年6月1日");

    public static ReasonKind NotAMoment { get; } = ReasonKind.Of("\"{value}\" is not a moment such as 2025-06-01T08:30+08:00");

    /// <summary>The allowed words are the store's, each with the Chinese ones in brackets.</summary>
    public static ReasonKind NotAllowed { get; } = ReasonKind.Of("\"{value}\" is not one of {allowed}");

    public static ReasonKind NotHourlyCounts { get; } = ReasonKind.Of("\"{value}\" is not 24 counts separated by ; (one for each hour of the day, an unknown one empty)");

    public static ReasonKind NotAListOfTexts { get; } = ReasonKind.Of("\"{value}\" is not texts separated by ;");

    public static ReasonKind TextTooLong { get; } = ReasonKind.Of("\"{value}\" is not a text of up to {most} characters");

    public static ReasonKind TextHasNul { get; } = ReasonKind.Of("\"{value}\" is not a text without NUL characters");

    public static ReasonKind ValueMissing { get; } = ReasonKind.Of("it is empty, but needed");

    public static ReasonKind NewFeatureNeedsIt { get; } = ReasonKind.Of("a new feature needs it");

    public static ReasonKind CellHoldsBytes { get; } = ReasonKind.Of("it holds bytes, not text");

    public static ReasonKind FormulaWithoutResult { get; } = ReasonKind.Of("its formula was saved without a result; open the file in a spreadsheet program and save it");

    public static ReasonKind CellHoldsAnError { get; } = ReasonKind.Of("it holds the error {error}");

    public static ReasonKind CellTooLong { get; } = ReasonKind.Of("its text is longer than the {most} characters that a cell may have");

    public static ReasonKind NumberUnreadable { get; } = ReasonKind.Of("its number can't be read");

    public static ReasonKind NumberLostDigits { get; } = ReasonKind.Of("it holds a number of more than 15 digits, of which a spreadsheet keeps only 15; format the column as text and enter it again");

    public static ReasonKind NumberIsNoDate { get; } = ReasonKind.Of("its number is formatted as a date, but is none");

    /// <summary>Beside it stands what is wrong there.</summary>
    public static ReasonKind OpeningHoursUnreadable { get; } = ReasonKind.Of("opening hours \"{hours}\" can't be read at character {position}; they are kept as they are, and whether the place is open stays unknown");
}
