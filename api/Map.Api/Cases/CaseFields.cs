using Map.Geodata.Features;
using Map.GraphQL.Building;

namespace Map.Api.Cases;

[ExtendObjectType<Case>]
public sealed class CaseFields
{
    /// <summary>The steps that it can take now; none when it is final.</summary>
    public static IReadOnlyList<CaseStep> GetNextSteps([Parent(nameof(Case.Status))] Case one) => CaseLoop.ListSteps(one.Status);

    /// <summary>
    /// Whether it is pending (OPEN, ACCEPTED or ASSIGNED) after its deadline; at the deadline it is in time. Null where no deadline
    /// is known. What was resolved too late is overdue no more, but <c>isResolvedLate</c>.
    /// </summary>
    public static bool? GetIsOverdue([Parent($"{nameof(Case.Status)} {nameof(Case.Deadline)}")] Case one, TimeProvider clock) =>
        one.Deadline is { } deadline ? CaseLoop.Pending.Contains(one.Status) && clock.GetUtcNow() > deadline : null;

    /// <summary>Whether it was resolved after its deadline; null unless it is RESOLVED or CONFIRMED and both moments are known.</summary>
    public static bool? GetIsResolvedLate([Parent($"{nameof(Case.Status)} {nameof(Case.ResolvedAt)} {nameof(Case.Deadline)}")] Case one) =>
        one is { Status: CaseStatus.Resolved or CaseStatus.Confirmed, ResolvedAt: { } resolved, Deadline: { } deadline } ? resolved > deadline : null;
}
