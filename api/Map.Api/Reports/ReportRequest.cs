using Map.Analysis.Network;
using Map.Geodata.Features;

namespace Map.Api.Reports;

/// <summary>What a report is to tell.</summary>
/// <param name="Kind">What it is about.</param>
/// <param name="Code">The code of that.</param>
public sealed record ReportRequest(SubjectKind Kind, string Code)
{
    /// <summary>Who reaches a station within so many minutes is covered, 1–60.</summary>
    public int Minutes { get; init; } = 15;

    /// <summary>How people move.</summary>
    public TravelMode Mode { get; init; } = TravelMode.Walk;

    /// <summary>The day by which things are due or valid, Asia/Shanghai; null for the last day of which the store tells.</summary>
    public DateOnly? AsOf { get; init; }
}
