using Map.Api.Editing;
using Map.Api.Jobs;
using Map.Geodata.Features;
using Map.Geodata.Siting.Briefs;
using Map.GraphQL.Building;
using Npgsql;

namespace Map.Api.Siting;

[MutationType]
public sealed class SitingMutations
{
    /// <summary>
    /// Searches sites for new stations. The job SITING does it: its stage tells objective and bound as they close; cancelled, it saves the best
    /// plan so far. The plan is saved as a DRAFT with its solution and certificate.
    /// </summary>
    /// <param name="problem">What is asked.</param>
    /// <param name="code">The plan's code.</param>
    /// <param name="name">The plan's name; as the problem says when not given.</param>
    [Error<InvalidProblemException>]
    [Error<InvalidValueException>]
    [Error<CodeTakenException>]
    public static async Task<JobView> StartSitingAsync(
        SitingBrief problem, string code, JobOrders orders, NpgsqlDataSource store, CancellationToken cancel, string? name = null)
    {
        try
        {
            BriefCheck.Run(problem);
        }
        catch (BriefValueException e)
        {
            throw new InvalidProblemException(e);
        }

        return await orders.SearchAsync(store, SitingJob.KindName, code, SitingJob.InputOf(problem, code, name), cancel);
    }

    /// <summary>A DRAFT becomes PROPOSED, after its certificate was checked against demand, streets and stations as they are now.</summary>
    /// <param name="code">Which plan.</param>
    /// <param name="version">The version that was read.</param>
    [Error<NotFoundException>]
    [Error<StaleVersionException>]
    [Error<PlanStepNotAllowedException>]
    [Error<NoSitingPlanException>]
    [Error<OutdatedPlanException>]
    public static Task<Plan> ProposePlanAsync(string code, int version, PlanSteps steps, CancellationToken cancel) =>
        steps.TakeAsync(code, version, PlanStatus.Proposed, cancel);

    /// <summary>A DRAFT or PROPOSED plan becomes APPROVED, after its certificate was checked against demand, streets and stations as they are now.</summary>
    /// <param name="code">Which plan.</param>
    /// <param name="version">The version that was read.</param>
    [Error<NotFoundException>]
    [Error<StaleVersionException>]
    [Error<PlanStepNotAllowedException>]
    [Error<NoSitingPlanException>]
    [Error<OutdatedPlanException>]
    public static Task<Plan> ApprovePlanAsync(string code, int version, PlanSteps steps, CancellationToken cancel) =>
        steps.TakeAsync(code, version, PlanStatus.Approved, cancel);

    /// <summary>
    /// Makes PLANNED stations of an APPROVED plan, with the services and opening hours of its problem: all of them or none. Sites that have a station
    /// keep it, so that asking twice changes nothing.
    /// </summary>
    /// <param name="code">Which plan.</param>
    /// <param name="kind">What the stations will be.</param>
    [Error<NotFoundException>]
    [Error<PlanStepNotAllowedException>]
    [Error<NoSitingPlanException>]
    [Error<CodeTakenException>]
    [Error<BrokenRuleException>]
    public static Task<Plan> PlanStationsAsync(
        string code, StationPlanning planning, CancellationToken cancel, StationKind kind = StationKind.RestStation) =>
        planning.CreateAsync(code, kind, cancel);
}
