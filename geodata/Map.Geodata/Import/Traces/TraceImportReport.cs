using Map.Analysis.Routes.Traces;
using Map.Geodata.Rides;

namespace Map.Geodata.Import.Traces;

/// <summary>
/// What an import of traces found and wrote, or with a dry run would have written. Figures about couriers are as coarse as those in the
/// store, and null where too few for an answer.
/// </summary>
public sealed record TraceImportReport
{
    /// <summary>Names of the files, without their folders.</summary>
    public required IReadOnlyList<string> Sources { get; init; }

    /// <summary>k: nothing that fewer couriers share is told.</summary>
    public required int LeastCouriers { get; init; }

    /// <summary>What came in altogether, and what was left out why.</summary>
    public required ToldCounts Counts { get; init; }

    /// <summary>Rows and features that are no positions, each with its reason.</summary>
    public required ImportNotes Rejected { get; init; }

    public required ImportNotes Warnings { get; init; }

    /// <summary>Hours of couriers in squares of which nothing is told, because too few were there.</summary>
    public required long? UntoldPresence { get; init; }

    /// <summary>One for each city in which enough couriers ride; none where the store has no streets.</summary>
    public required IReadOnlyList<SurveyReport> Surveys { get; init; }

    /// <summary>Cells in which couriers wait in some hour.</summary>
    public required int WaitingPlaces { get; init; }

    /// <summary>The cells in which couriers are, as they were written.</summary>
    public required ImportReport Cells { get; init; }

    public required TimeSpan Elapsed { get; init; }
}
