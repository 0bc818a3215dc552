namespace Map.Geodata.Import;

/// <summary>What an import of any kind did, or with a dry run would have done.</summary>
/// <remarks>Every row that was read has exactly one outcome: <c>Read = Inserted + Updated + Unchanged + Rejected</c>.</remarks>
public sealed record ImportReport
{
    /// <summary>What was imported: <c>stations</c>, <c>grids</c>, <c>osm</c>, …</summary>
    public required string Kind { get; init; }

    /// <summary>Name of the file, without its folder.</summary>
    public required string Source { get; init; }

    /// <summary>Rows, features or OSM elements in the file.</summary>
    public required long Read { get; init; }

    public required long Inserted { get; init; }

    public required long Updated { get; init; }

    /// <summary>Rows that say what the store already said.</summary>
    public long Unchanged { get; init; }

    /// <summary>Inserted and updated rows.</summary>
    public long Written => Inserted + Updated;

    /// <summary>Rows whose geometry had to be mended before it was written; they count as written too.</summary>
    public ImportNotes Repaired { get; init; } = new();

    /// <summary>Rows that were not written, each with its reason.</summary>
    public ImportNotes Rejected { get; init; } = new();

    /// <summary>What the user should look at although it was written: ignored columns, points outside their grid, …</summary>
    public ImportNotes Warnings { get; init; } = new();

    /// <summary>False after a dry run, and after a strict import that had to reject a row: the store is as it was.</summary>
    public bool Applied { get; init; } = true;

    public TimeSpan Elapsed { get; init; }
}
