using Map.Api.Paging;
using Map.Geodata.Features;
using Map.Geodata.Store;
using Map.GraphQL.Building;
using Microsoft.EntityFrameworkCore;

namespace Map.Api.Stations;

[QueryType]
public sealed class ServiceQueries
{
    /// <summary>The catalogue of what stations offer, in the order of codes.</summary>
    public static async Task<IReadOnlyList<Service>> GetServicesAsync(IDbContextFactory<MapContext> store, CancellationToken cancel)
    {
        await using var context = store.CreateDbContext();
        return await context.Services.AsNoTracking().OrderBy(s => s.Code).ToListAsync(cancel);
    }

    [NodeResolver]
    public static Task<Service?> GetServiceById(long id, FeatureLoader<Service> services) => services.LoadAsync(id);
}
