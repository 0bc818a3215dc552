using Map.Api.Paging;
using Map.Geodata.Features;
using Map.GraphQL.Building;
using Map.GraphQL.Relay;

namespace Map.Api.Alliances;

[QueryType]
public sealed class AllianceQueries
{
    /// <summary>Alliances in the order of their codes.</summary>
    public static Task<Connection<Alliance>> GetAlliancesAsync(PageArguments page, FeaturePages pages, CancellationToken cancel) =>
        pages.ReadAsync(page, store => store.Alliances, cancel);

    [NodeResolver]
    public static Task<Alliance?> GetAllianceById(long id, FeatureLoader<Alliance> alliances) => alliances.LoadAsync(id);
}
