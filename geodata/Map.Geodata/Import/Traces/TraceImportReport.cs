namespace Map.Geodata.Import.Traces;

/// <summary>What an import of traces counted and wrote, or with a dry run would have written.</summary>
public sealed record TraceImportReport
{
    /// <summary>Names of the files, without their folders.</summary>
    public required IReadOnlyList<string> Sources { get; init; }

    /// <summary>Couriers with a usable position: different ones as far as the files tell them apart.</summary>
    public required int Couriers { get; init; }

    /// <summary>Of these, those who have no position with a time.</summary>
    public required int CouriersWithoutTime { get; init; }

    /// <summary>Positions that were read and are ones.</summary>
    public required long Points { get; init; }

    /// <summary>Of these, those without a time; they aren't counted anywhere.</summary>
    public required long PointsWithoutTime { get; init; }

    /// <summary>Positions that were left out, each with its reason.</summary>
    public required ImportNotes Rejected { get; init; }

    public required ImportNotes Warnings { get; init; }

    /// <summary>Cells where couriers were seen, but in no hour enough of them; they weren't written.</summary>
    public required int SuppressedCells { get; init; }

    /// <summary>Hours of cells in which couriers were seen, but too few; they are unknown in the store.</summary>
    public required long SuppressedHours { get; init; }

    /// <summary>The cells that were left, as they were written.</summary>
    public required ImportReport Cells { get; init; }

    public required TimeSpan Elapsed { get; init; }
}
