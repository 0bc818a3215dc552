using System.Globalization;
using Map.Geodata.Import.Kinds;
using Map.Geodata.Import.Values;
using Map.Geodata.Reasons;
using NetTopologySuite.Geometries;

namespace Map.Geodata.Export;

/// <summary>A filter asks for something that a kind doesn't have; the message says what, and what there is.</summary>
public sealed class FilterException(string message) : Exception(message);

/// <summary>Which features of a kind are wanted; what isn't given doesn't narrow.</summary>
public sealed record FeatureFilter
{
    /// <summary>Code of a grid: features that lie in it, or belong to it or a grid below it.</summary>
    public string? Grid { get; init; }

    /// <summary>Features that touch one of these boxes in degrees, WGS-84; two where a box crosses the date line.</summary>
    public IReadOnlyList<Envelope> Boxes { get; init; } = [];

    /// <summary>Earliest and latest moment of the kind's own time, both included; null is open.</summary>
    public (DateTimeOffset? From, DateTimeOffset? To) Period { get; init; }

    /// <summary>Columns and the values that they must have.</summary>
    public IReadOnlyList<(Column Column, object Value)> Equal { get; init; } = [];

    /// <summary>Conditions written as <c>column=value</c>, as they stand in URLs and on the command line.</summary>
    /// <exception cref="FilterException">No such column, or no value of its type.</exception>
    public static IReadOnlyList<(Column Column, object Value)> ParseEqual(ImportKind kind, IEnumerable<KeyValuePair<string, string>> conditions) =>
        [.. conditions.Select(condition => Parse(kind, condition.Key, condition.Value))];

    /// <summary>The columns of a kind that conditions may name.</summary>
    public static IEnumerable<Column> ColumnsOf(ImportKind kind) => kind.Columns.Where(c => c.Type is
        ColumnType.Text or ColumnType.Choice or ColumnType.Reference or ColumnType.Whole or ColumnType.BigWhole or ColumnType.Number or ColumnType.Boolean or ColumnType.Date);

    /// <summary>The column that says when a feature was: of cases the opening, of activities the day; null for features without a time.</summary>
    public static Column? TimeOf(ImportKind kind) => kind.Columns.FirstOrDefault(c => c.Type is ColumnType.Moment || (c.Type == ColumnType.Date && c.IsRequired));

    private static (Column, object) Parse(ImportKind kind, string name, string text)
    {
        var column = ColumnsOf(kind).FirstOrDefault(c => c.Name.Equals(name, StringComparison.OrdinalIgnoreCase))
            ?? throw new FilterException($"{kind.Name} can't be filtered by \"{name}\"; there are {string.Join(", ", ColumnsOf(kind).Select(c => c.Name))}.");
        var value = CellParser.Parse(column, text, out var problems);
        return value is null ? throw new FilterException(string.Create(CultureInfo.InvariantCulture, $"{column.Name}={Reason.Join(problems)}.")) : (column, value);
    }
}
