using Map.Geodata.Import.Kinds;

namespace Map.Geodata.Import.Preview;

/// <summary>What a column of a file may mean.</summary>
/// <param name="Name">The name that a mapping uses.</param>
/// <param name="Label">Its first Chinese name; null where it has none.</param>
/// <param name="IsKey">Part of what identifies a row.</param>
/// <param name="IsRequired">A new feature can't do without it.</param>
/// <param name="IsGeometry">Whether a feature's own geometry, a position or a WKT text can stand for it.</param>
public sealed record TargetColumn(string Name, string? Label, bool IsKey, bool IsRequired, bool IsGeometry)
{
    /// <summary>Everything that columns of files of a kind may mean, positions and WKT included.</summary>
    public static IReadOnlyList<TargetColumn> List(ImportKind kind)
    {
        var columns = kind.Columns.ToDictionary(column => column.Name);
        return [.. HeaderNames.NamesOf(kind).Select(name => columns.GetValueOrDefault(name) is { } column
            ? new TargetColumn(name, HeaderNames.FindLabel(name), column.IsKey && column.IsRequired, column.IsRequired, column.IsGeometry)
            : new TargetColumn(name, HeaderNames.FindLabel(name), false, false, false))];
    }
}
