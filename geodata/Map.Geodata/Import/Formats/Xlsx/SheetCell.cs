
using Map.Geodata.Reasons;

namespace Map.Geodata.Import.Formats.Xlsx;

/// <summary>A filled cell of a sheet.</summary>
/// <param name="Column">Its column, A = 0.</param>
/// <param name="Text">Its value as text; null when it can't be used.</param>
/// <param name="Problem">Why it can't be used; null when it can.</param>
internal readonly record struct SheetCell(int Column, string? Text, Reason? Problem);

/// <summary>A row of a sheet that has filled cells.</summary>
/// <param name="Number">Its number as the spreadsheet shows it.</param>
internal sealed record SheetRow(int Number, IReadOnlyList<SheetCell> Cells);
