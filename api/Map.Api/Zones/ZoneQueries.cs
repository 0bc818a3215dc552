using Map.GraphQL.Building;
using Map.GraphQL.Cost;

namespace Map.Api.Zones;

[QueryType]
public sealed class ZoneQueries
{
    private const int MostPlans = 50;

    /// <summary>A plan of zones; null where there is none with the code.</summary>
    /// <param name="code">The plan's code.</param>
    [ListSize(AssumedSize = 10, SizedFields = ["zones"])]
    public static async Task<ZonePlanView?> GetZonePlanAsync(string code, ZonePlanReader plans, CancellationToken cancel) => (await plans.ListAsync(code, 1, cancel)).SingleOrDefault();

    /// <summary>Plans of zones, the one that was changed last first.</summary>
    [ListSize(AssumedSize = MostPlans)]
    public static Task<IReadOnlyList<ZonePlanView>> GetZonePlansAsync(ZonePlanReader plans, CancellationToken cancel) => plans.ListAsync(null, MostPlans, cancel);
}
