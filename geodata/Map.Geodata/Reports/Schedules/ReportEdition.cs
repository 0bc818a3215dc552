namespace Map.Geodata.Reports.Schedules;

/// <summary>An edition of a report that is made again and again.</summary>
/// <param name="PeriodStart">The first day of its period.</param>
/// <param name="PeriodEnd">The last day.</param>
/// <param name="MadeAt">When it was made: it tells what the store had then.</param>
/// <param name="Formats">The endings of its files.</param>
/// <param name="Figures">Its figures by name; null for what was unknown.</param>
public sealed record ReportEdition(DateOnly PeriodStart, DateOnly PeriodEnd, DateTimeOffset MadeAt, IReadOnlyList<string> Formats, IReadOnlyDictionary<string, decimal?> Figures);
