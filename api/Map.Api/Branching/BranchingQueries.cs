using Map.GraphQL.Building;
using Map.GraphQL.Cost;
using Map.GraphQL.Execution;

namespace Map.Api.Branching;

[QueryType]
public sealed class BranchingQueries
{
    private const int LeastPlans = 2, MostPlans = 6;

    /// <summary>A plan of branches that a search has found; null where there is none with the code.</summary>
    /// <param name="code">The plan's code.</param>
    public static async Task<BranchPlanView?> GetBranchPlanAsync(string code, BranchPlanReader plans, CancellationToken cancel) =>
        (await plans.ListAsync([code], cancel)).SingleOrDefault();

    /// <summary>Plans of branches side by side, in the order of the codes: which route is where, and how far they agree.</summary>
    /// <param name="codes">The codes of two to six plans that searches have found.</param>
    [ListSize(AssumedSize = MostPlans, SizedFields = ["plans"])]
    public static async Task<BranchPlanComparison> GetCompareBranchPlansAsync(IReadOnlyList<string> codes, BranchPlanReader plans, CancellationToken cancel)
    {
        if (codes.Count is < LeastPlans or > MostPlans)
            throw new GraphQLException($"codes names {codes.Count} plans; it must name from {LeastPlans} to {MostPlans}.", "INVALID_PLAN_COUNT");
        var found = await plans.ListAsync(codes, cancel);
        if (codes.FirstOrDefault(c => found.All(p => p.Code != c)) is { } unknown)
            throw new GraphQLException($"There is no plan of branches with the code \"{unknown}\" that a search has found.", "UNKNOWN_PLAN");
        return BranchPlanComparison.Create([.. codes.Distinct().Select(c => found.First(p => p.Code == c))]);
    }
}
