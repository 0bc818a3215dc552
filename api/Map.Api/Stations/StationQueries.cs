using Map.Api.Paging;
using Map.Geodata.Features;
using Map.Geodata.Store;
using Map.GraphQL.Building;
using Map.GraphQL.Relay;
using Microsoft.EntityFrameworkCore;

namespace Map.Api.Stations;

[QueryType]
public sealed class StationQueries
{
    /// <summary>Stations in the order of their codes.</summary>
    public static Task<Connection<Station>> GetStationsAsync(PageArguments page, FeaturePages pages, CancellationToken cancel) =>
        pages.ReadAsync(page, store => store.Stations, cancel);

    /// <summary>The station with a code.</summary>
    public static async Task<Station?> GetStationAsync(string code, IDbContextFactory<MapContext> store, CancellationToken cancel)
    {
        await using var context = store.CreateDbContext();
        return await context.Stations.AsNoTracking().SingleOrDefaultAsync(s => s.Code == code, cancel);
    }

    [NodeResolver]
    public static Task<Station?> GetStationById(long id, FeatureLoader<Station> stations) => stations.LoadAsync(id);
}
