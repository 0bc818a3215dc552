using Map.Geodata.Features;
using Map.Geodata.Store;
using Map.GraphQL.Execution;
using Microsoft.EntityFrameworkCore;

namespace Map.Api.Stations;

/// <summary>The services of many stations in one query, in the order of their codes.</summary>
public sealed class ServicesOfStations(IDbContextFactory<MapContext> store) : DataLoader<long, IReadOnlyList<Service>>
{
    protected override async Task<IReadOnlyDictionary<long, IReadOnlyList<Service>>> LoadBatchAsync(
        IReadOnlyList<long> keys, CancellationToken cancellationToken)
    {
        await using var context = store.CreateDbContext();
        var pairs = await context.Stations.AsNoTracking().Where(s => keys.Contains(s.Id))
            .SelectMany(s => s.Services, (station, service) => new { station.Id, Service = service })
            .OrderBy(p => p.Service.Code).ToListAsync(cancellationToken);
        return pairs.GroupBy(p => p.Id).ToDictionary(g => g.Key, g => (IReadOnlyList<Service>)[.. g.Select(p => p.Service)]);
    }
}
