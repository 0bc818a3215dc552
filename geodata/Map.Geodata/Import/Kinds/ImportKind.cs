namespace Map.Geodata.Import.Kinds;

/// <summary>A kind of feature that can be imported: what its files look like and where its rows go.</summary>
public sealed record ImportKind
{
    /// <summary>Name on the command line and in manifests: "stations".</summary>
    public required string Name { get; init; }

    public required string Table { get; init; }

    /// <summary>Chinese names of one such feature; a header may put one before "编码" or "名称".</summary>
    public required IReadOnlyList<string> Labels { get; init; }

    public required IReadOnlyList<Column> Columns { get; init; }

    /// <summary>Whether rows have an id of their own beside what identifies them in files.</summary>
    public bool HasId { get; init; } = true;

    /// <summary>How many levels the tree may have that a reference to the own table makes.</summary>
    public int MaxDepth { get; init; }

    /// <summary>What a file may not do to a feature that the store has; null where it may change everything.</summary>
    internal ChangeRule? Change { get; init; }

    internal IEnumerable<Column> Keys => Columns.Where(c => c.IsKey);

    internal IEnumerable<Column> References => Columns.Where(c => c.Type == ColumnType.Reference);

    internal IEnumerable<Column> Links => Columns.Where(c => c.Type == ColumnType.Links);

    internal IEnumerable<Column> Geometries => Columns.Where(c => c.IsGeometry);

    /// <summary>Where its features are, if that is a point.</summary>
    internal Column? Point => Geometries.FirstOrDefault(c => c.Type == ColumnType.Point);

    /// <summary>The reference to the parent in the same table, if the kind is a tree.</summary>
    internal Column? Parent => References.FirstOrDefault(c => c.Target!.Table == Table);

    /// <summary>The reference to the grid that a point lies in, if the kind has both.</summary>
    internal Column? GridOfPoint => Point is not null ? References.FirstOrDefault(c => c.Target!.Table == "grid") : null;

    public override string ToString() => Name;
}

/// <summary>How a column may change.</summary>
/// <param name="Column">The column.</param>
/// <param name="Holds">SQL: whether the row <c>t</c> of the store may become as the file's row <c>i</c> says.</param>
internal sealed record ChangeRule(string Column, string Holds);
