namespace Map.Geodata.Osm;

/// <summary>What was read, and what was odd about it. An oddity is counted and worked around; damage is an <see cref="OsmFormatException"/>.</summary>
/// <remarks>
/// A PBF file has no end mark: one that was cut exactly between two blocks can't be told from a whole one,
/// except by the missing nodes and members that are counted here.
/// </remarks>
public sealed record OsmReadReport
{
    /// <summary>Elements in the extract, each id once.</summary>
    public required int Nodes { get; init; }
    public required int Ways { get; init; }
    public required int Relations { get; init; }

    /// <summary>Elements whose id came again; the last one in the file counts.</summary>
    public required int DuplicateNodes { get; init; }
    public required int DuplicateWays { get; init; }
    public required int DuplicateRelations { get; init; }

    /// <summary>Nodes without a position on Earth; they are left out, so ways that use them have missing nodes.</summary>
    public required int NodesOutOfRange { get; init; }

    /// <summary>Elements marked as deleted (XML only); they are left out.</summary>
    public required int DeletedElements { get; init; }

    /// <summary>Ways that name at least one node that the file does not hold, as at the edge of a cut-out.</summary>
    public required int WaysWithMissingNodes { get; init; }

    /// <summary>Relations that name at least one member that the file does not hold.</summary>
    public required int RelationsWithMissingMembers { get; init; }
}

/// <summary>How far a reader has come, in bytes of the file as it lies on disk.</summary>
public readonly record struct OsmReadProgress(long BytesRead, long BytesTotal);
