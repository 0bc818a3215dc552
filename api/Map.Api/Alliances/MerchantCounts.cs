using Map.Geodata.Store;
using Map.GraphQL.Execution;
using Microsoft.EntityFrameworkCore;

namespace Map.Api.Alliances;

/// <summary>The number of merchants of many alliances in one query.</summary>
public sealed class MerchantCounts(IDbContextFactory<MapContext> store) : DataLoader<long, int>
{
    protected override async Task<IReadOnlyDictionary<long, int>> LoadBatchAsync(IReadOnlyList<long> keys, CancellationToken cancellationToken)
    {
        await using var context = store.CreateDbContext();
        return await context.Alliances.Where(a => keys.Contains(a.Id)).Select(a => new { a.Id, a.Merchants.Count })
            .ToDictionaryAsync(a => a.Id, a => a.Count, cancellationToken);
    }
}
