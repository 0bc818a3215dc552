using Map.Analysis.Routes.Flows;

namespace Map.Analysis.Routes;

/// <summary>The dates of which traces may tell anything.</summary>
/// <param name="First">The first, in local time.</param>
/// <param name="Last">The last.</param>
/// <param name="HasWeekdays">Whether any was Monday to Friday; of holidays nothing is known.</param>
/// <param name="HasWeekends">Whether any was a Saturday or Sunday.</param>
public sealed record RidePeriod(DateOnly First, DateOnly Last, bool HasWeekdays, bool HasWeekends)
{
    internal static RidePeriod? Of(RecordedHours recorded) => recorded.Period is var (first, last)
        ? new RidePeriod(first, last, recorded.HasAny(isWeekend: false), recorded.HasAny(isWeekend: true))
        : null;
}
