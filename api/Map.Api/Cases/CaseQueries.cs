using Map.Api.Querying;
using Map.Geodata.Features;
using Map.GraphQL.Building;
using Map.GraphQL.Data;
using Map.GraphQL.Execution;
using Map.GraphQL.Filtering;
using Map.GraphQL.Relay;

namespace Map.Api.Cases;

[QueryType]
public sealed class CaseQueries
{
    /// <summary>Reports, wishes and needs, in the order of their codes unless another is asked for.</summary>
    /// <param name="overdue">Only those that are overdue now, as <c>isOverdue</c> says it; with false, only the others.</param>
    public static Task<Connection<Case>> GetCasesAsync(
        PageArguments page, QueryContext<Case> query, FeatureReader features, TimeProvider clock, CancellationToken cancel, bool? overdue = null) =>
        features.ReadPageAsync(page, query.Where(overdue is { } wanted ? Overdue(wanted, clock.GetUtcNow()) : null), cancel);

    /// <summary>The case with a code.</summary>
    public static Task<Case?> GetCaseAsync(string code, FieldSelection selection, FeatureReader features, CancellationToken cancel) =>
        features.FindByCodeAsync<Case>(code, selection, cancel);

    private static FilterNode Overdue(bool wanted, DateTimeOffset now)
    {
        var overdue = new AllFilter(
        [
            FilterNode.Of<Case>(nameof(Case.Status), FilterOperation.In, CaseLoop.Pending.Cast<object?>().ToArray()),
            FilterNode.Of<Case>(nameof(Case.Deadline), FilterOperation.Lower, now),
        ]);
        return wanted ? overdue : new NotFilter(overdue);
    }
}
