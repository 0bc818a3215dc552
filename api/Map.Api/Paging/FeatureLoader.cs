using Map.Geodata.Features;
using Map.Geodata.Store;
using Map.GraphQL.Execution;
using Microsoft.EntityFrameworkCore;

namespace Map.Api.Paging;

/// <summary>Loads features of one kind by key, all that a request needs in one query.</summary>
public sealed class FeatureLoader<T>(IDbContextFactory<MapContext> store) : DataLoader<long, T>
    where T : Feature
{
    protected override async Task<IReadOnlyDictionary<long, T>> LoadBatchAsync(IReadOnlyList<long> keys, CancellationToken cancellationToken)
    {
        await using var context = store.CreateDbContext();
        return await context.Set<T>().AsNoTracking().Where(f => keys.Contains(f.Id)).ToDictionaryAsync(f => f.Id, cancellationToken);
    }
}
