
using Map.Geodata.Reasons;

namespace Map.Geodata.Import.Rejections;

/// <summary>A row that an import has rejected, as it was kept.</summary>
/// <param name="Row">Row as a spreadsheet numbers it (the header is row 1), or the feature counted from 1.</param>
/// <param name="Subject">The header of the column, or of several; null when it is about the whole row.</param>
/// <param name="Value">What stood there; null for nothing, and for what is no text.</param>
/// <param name="Text">All reasons as one English sentence.</param>
/// <param name="Reasons">The same by code; none of rows that were kept before reasons had codes.</param>
public sealed record RejectedRow(long Row, string? Subject, string? Value, string Text, IReadOnlyList<StoredReason> Reasons);
