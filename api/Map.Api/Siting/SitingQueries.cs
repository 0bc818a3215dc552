using Map.GraphQL.Building;
using Map.GraphQL.Cost;
using Map.GraphQL.Execution;

namespace Map.Api.Siting;

[QueryType]
public sealed class SitingQueries
{
    private const int LeastPlans = 2, MostPlans = 6;

    /// <summary>A plan that a search has found, with its sites, its reasons and its certificate; null where there is none with the code.</summary>
    /// <param name="code">The plan's code.</param>
    public static async Task<SitingPlanView?> GetSitingPlanAsync(string code, SitingPlanReader plans, CancellationToken cancel) =>
        (await plans.ListAsync([code], cancel)).SingleOrDefault();

    /// <summary>Plans side by side, in the order of the codes: what they cost and cover, the sites that they share, and every grid.</summary>
    /// <param name="codes">The codes of two to six plans that searches have found.</param>
    [ListSize(AssumedSize = MostPlans, SizedFields = ["plans"])]
    public static async Task<PlanComparison> GetComparePlansAsync(IReadOnlyList<string> codes, SitingPlanReader plans, CancellationToken cancel)
    {
        if (codes.Count is < LeastPlans or > MostPlans)
            throw new GraphQLException($"codes names {codes.Count} plans; it must name from {LeastPlans} to {MostPlans}.", "INVALID_PLAN_COUNT");
        var found = await plans.ListAsync(codes, cancel);
        if (codes.FirstOrDefault(c => found.All(p => p.Code != c)) is { } unknown)
            throw new GraphQLException($"There is no plan with the code \"{unknown}\" that a search has found.", "UNKNOWN_PLAN");
        return PlanComparison.Create([.. codes.Distinct().Select(c => found.First(p => p.Code == c))]);
    }
}
