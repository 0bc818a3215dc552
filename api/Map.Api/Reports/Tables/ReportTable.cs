using Map.Api.Coverage.Trends;

namespace Map.Api.Reports.Tables;

/// <summary>How the cells of a column are written.</summary>
public enum CellKind
{
    /// <summary>Text; null is unknown.</summary>
    Text,

    /// <summary>A number; null is unknown.</summary>
    Number,

    /// <summary>A share, 0–1 (or a difference of two); null is unknown.</summary>
    Percent,

    /// <summary>A date; null is unknown.</summary>
    Day,

    /// <summary>Shares day by day: a <see cref="CoverageShare"/> list. Drawn on paper, left out of files of numbers.</summary>
    Trend,
}

/// <summary>A column of a table.</summary>
/// <param name="Key">Its header's key among the words: <c>column.KEY</c>.</param>
/// <param name="Kind">What its cells hold.</param>
/// <param name="Formula">How it is worked out from other columns of the row; null for figures of their own.</param>
/// <param name="IsSummed">Whether its figures may be added up: none of them is a part of another.</param>
public sealed record ReportColumn(string Key, CellKind Kind = CellKind.Text, ColumnFormula? Formula = null, bool IsSummed = false)
{
    public static implicit operator ReportColumn(string key) => new(key);

    public static ReportColumn Number(string key, ColumnFormula? formula = null) => new(key, CellKind.Number, formula);

    /// <summary>A number that may be added up.</summary>
    public static ReportColumn Summed(string key) => new(key, CellKind.Number, IsSummed: true);

    public static ReportColumn Percent(string key, ColumnFormula? formula = null) => new(key, CellKind.Percent, formula);
}

/// <summary>A text that stands further in, as a grid under the one above it.</summary>
public sealed record Indented(string Text, int Depth);

/// <summary>
/// A table of a report. All formats are written from the same tables, so that they can't tell different figures. A null cell is unknown, an empty
/// text is one that does not apply.
/// </summary>
/// <param name="Key">Its heading's key among the words: <c>table.KEY</c>, with a note under <c>note.KEY</c> where there is one.</param>
/// <param name="Columns">Its columns.</param>
/// <param name="Rows">Its rows, a cell for each column.</param>
public sealed record ReportTable(string Key, IReadOnlyList<ReportColumn> Columns, IReadOnlyList<IReadOnlyList<object?>> Rows)
{
    /// <summary>What is said under the table, in the report's language.</summary>
    public string? Note { get; init; }

    /// <summary>
    /// The sums of what is known, a cell for each column: of columns that may be added up, and what formulas make of these. Text cells are empty. Null
    /// for a table that has nothing to add up.
    /// </summary>
    public IReadOnlyList<object?>? ListTotals() => Rows.Count > 1 && Columns.Any(c => c.IsSummed) ? ReportTotals.Of(this) : null;
}
