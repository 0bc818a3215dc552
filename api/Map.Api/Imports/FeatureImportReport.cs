using Map.Api.Editing;
using Map.Geodata.Import;
using Map.Geodata.Import.Rejections;
using Map.GraphQL.Cost;

namespace Map.Api.Imports;

/// <summary>What an import did, or would have done. Every row has one outcome: read = inserted + updated + unchanged + rejected.</summary>
public sealed record FeatureImportReport
{
    private const int MostWarnings = 100;

    /// <summary>False after a dry run, and after a strict import that had to reject a row: the store is as it was.</summary>
    public required bool Applied { get; init; }

    /// <summary>Rows or features in the file.</summary>
    public required long Read { get; init; }

    public required long Inserted { get; init; }

    public required long Updated { get; init; }

    /// <summary>Rows that say what the store already said.</summary>
    public required long Unchanged { get; init; }

    /// <summary>Rows that were not written.</summary>
    public required long Rejected { get; init; }

    /// <summary>Rows whose geometry had to be mended.</summary>
    public required long Repaired { get; init; }

    /// <summary>How many remarks there are on what was written.</summary>
    public required long WarningCount { get; init; }

    /// <summary>The first hundred of them.</summary>
    [ListSize(AssumedSize = MostWarnings)]
    public required IReadOnlyList<ImportRemark> Warnings { get; init; }

    internal static FeatureImportReport Of(ImportReport report) => new()
    {
        Applied = report.Applied,
        Read = report.Read,
        Inserted = report.Inserted,
        Updated = report.Updated,
        Unchanged = report.Unchanged,
        Rejected = report.Rejected.Count,
        Repaired = report.Repaired.Count,
        WarningCount = report.Warnings.Count + report.Repaired.Count,
        Warnings = [.. report.Repaired.First.Concat(report.Warnings.First).Take(MostWarnings).Select(ImportRemark.Of)],
    };
}

/// <summary>A remark on a row of a file.</summary>
/// <param name="Row">Row as a spreadsheet numbers it (the header is row 1), or the feature counted from 1; null when it is about the whole file.</param>
/// <param name="Column">The header of the column, or of several; null when it is about the whole row.</param>
/// <param name="Value">What stands there; null for nothing, and for what is no text.</param>
/// <param name="Reason">What is wrong and what would be right, in English.</param>
public sealed record ImportRemark(long? Row, string? Column, string? Value, string Reason)
{
    private const int UsualReasons = 3;

    /// <summary>The same as codes and values, for other languages; empty for imports from before reasons had codes.</summary>
    [ListSize(AssumedSize = UsualReasons), Cost(0)]
    public IReadOnlyList<CodedReason> Reasons { get; init; } = [];

    internal static ImportRemark Of(ImportNote note) =>
        new(note.Row, note.Subject, note.Value, note.Reason) { Reasons = [.. note.Reasons.Select(reason => CodedReason.Of(reason))] };

    internal static ImportRemark Of(RejectedRow row) =>
        new(row.Row, row.Subject, row.Value, row.Text) { Reasons = [.. row.Reasons.Select(reason => CodedReason.Of(reason.Code, reason.Values))] };
}
