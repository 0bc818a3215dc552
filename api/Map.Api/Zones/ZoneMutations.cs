using Map.Api.Editing;
using Map.Api.Jobs;
using Map.Geodata.Siting.Briefs;
using Map.Geodata.Zones;
using Map.GraphQL.Building;
using Npgsql;

namespace Map.Api.Zones;

[MutationType]
public sealed class ZoneMutations
{
    /// <summary>
    /// Groups the grids of an area into zones (片区): neighbours that are alike, in zones that hang together and are of about one size. The job ZONING
    /// does it; the plan is saved as a DRAFT of the kind ZONES.
    /// </summary>
    /// <param name="problem">What is asked.</param>
    /// <param name="code">The plan's code.</param>
    /// <param name="name">The plan's name; as the problem says when not given.</param>
    [Error<InvalidZoneProblemException>]
    [Error<InvalidValueException>]
    [Error<CodeTakenException>]
    public static async Task<JobView> StartZoningAsync(
        ZoneBrief problem, string code, JobOrders orders, NpgsqlDataSource store, CancellationToken cancel, string? name = null)
    {
        try
        {
            problem.Check();
        }
        catch (BriefValueException e)
        {
            throw new InvalidZoneProblemException(e);
        }

        return await orders.SearchAsync(store, ZoningJob.KindName, code, ZoningJob.InputOf(problem, code, name), cancel);
    }

    /// <summary>Moves a grid of a plan to a zone beside it, if both zones hang together then.</summary>
    /// <param name="code">Which plan.</param>
    /// <param name="version">The version that was read.</param>
    /// <param name="grid">The code of the grid.</param>
    /// <param name="zone">The number of the zone, from 1.</param>
    [Error<NotFoundException>]
    [Error<StaleVersionException>]
    [Error<NoZonePlanException>]
    [Error<ZonePlanAdoptedException>]
    [Error<NotInZonePlanException>]
    [Error<BrokenZoneException>]
    public static Task<ZonePlanView> MoveGridToZoneAsync(string code, int version, string grid, int zone, ZoneEditor zones, CancellationToken cancel) =>
        zones.MoveAsync(code, version, grid, zone, cancel);

    /// <summary>
    /// Makes an alliance of the kind AREA_UNION (片区联合党委) of each zone of a plan, all of them or none: with the area of its grids, and the committees and
    /// branches that work there as members. The plan is then BUILT.
    /// </summary>
    /// <param name="code">Which plan.</param>
    /// <param name="version">The version that was read.</param>
    /// <param name="lead">The code of the organization that leads the unions; none when not given.</param>
    [Error<NotFoundException>]
    [Error<StaleVersionException>]
    [Error<NoZonePlanException>]
    [Error<ZonePlanAdoptedException>]
    [Error<UnknownOrganizationException>]
    [Error<UnknownGridException>]
    [Error<CodeTakenException>]
    [Error<BrokenRuleException>]
    public static Task<AdoptedZones> AdoptZonesAsync(string code, int version, ZoneEditor zones, CancellationToken cancel, string? lead = null) =>
        zones.AdoptAsync(code, version, lead, cancel);
}
