using Map.Api.Editing;
using Map.Api.Jobs;
using Map.Geodata.Branching.Briefs;
using Map.Geodata.Siting.Briefs;
using Map.GraphQL.Building;
using Npgsql;

namespace Map.Api.Branching;

[MutationType]
public sealed class BranchingMutations
{
    /// <summary>
    /// Parts couriers' routes into branches (分片分线). The job BRANCHING does it: its stage tells the rounds and the cost so far; cancelled, it saves
    /// the best plan so far. The plan is saved as a DRAFT of the kind BRANCHES.
    /// </summary>
    /// <param name="problem">What is asked.</param>
    /// <param name="code">The plan's code.</param>
    /// <param name="name">The plan's name; as the problem says when not given.</param>
    [Error<InvalidBranchProblemException>]
    [Error<InvalidValueException>]
    [Error<CodeTakenException>]
    public static async Task<JobView> StartBranchingAsync(
        BranchBrief problem, string code, JobOrders orders, NpgsqlDataSource store, CancellationToken cancel, string? name = null)
    {
        try
        {
            BranchBriefCheck.Run(problem);
        }
        catch (BriefValueException e)
        {
            throw new InvalidBranchProblemException(e);
        }

        return await orders.SearchAsync(store, BranchingJob.KindName, code, BranchingJob.InputOf(problem, code, name), cancel);
    }

    /// <summary>
    /// Makes branches of a plan, all of them or none: new ones are added (formed by ROUTE, members unknown), those that go on get their new routes,
    /// area and meeting place; a route that came from a branch which was merged or dissolved leaves that. No organization is deleted. The plan is then
    /// BUILT.
    /// </summary>
    /// <param name="code">Which plan.</param>
    /// <param name="version">The version that was read.</param>
    /// <param name="parent">The code of the organization above the new branches; none when not given.</param>
    [Error<NotFoundException>]
    [Error<StaleVersionException>]
    [Error<NoBranchPlanException>]
    [Error<BranchPlanAdoptedException>]
    [Error<OutdatedBranchPlanException>]
    [Error<UnknownOrganizationException>]
    [Error<CodeTakenException>]
    [Error<CycleException>]
    [Error<BrokenRuleException>]
    public static Task<AdoptedBranches> AdoptBranchesAsync(
        string code, int version, BranchAdoption adoption, CancellationToken cancel, string? parent = null) =>
        adoption.AdoptAsync(code, version, parent, cancel);
}
