using Map.Api.Paging;
using Map.Geodata.Features;
using Map.Geodata.Store;
using Map.GraphQL.Building;
using Map.GraphQL.Relay;
using Microsoft.EntityFrameworkCore;

namespace Map.Api.Grids;

[QueryType]
public sealed class GridQueries
{
    /// <summary>Grids in the order of their codes.</summary>
    /// <param name="level">Only grids of this level.</param>
    public static Task<Connection<Grid>> GetGridsAsync(PageArguments page, FeaturePages pages, CancellationToken cancel, GridLevel? level = null) =>
        pages.ReadAsync(page, store => store.Grids.Where(g => level == null || g.Level == level), cancel);

    /// <summary>The grid with a code.</summary>
    public static async Task<Grid?> GetGridAsync(string code, IDbContextFactory<MapContext> store, CancellationToken cancel)
    {
        await using var context = store.CreateDbContext();
        return await context.Grids.AsNoTracking().SingleOrDefaultAsync(g => g.Code == code, cancel);
    }

    [NodeResolver]
    public static Task<Grid?> GetGridById(long id, FeatureLoader<Grid> grids) => grids.LoadAsync(id);
}
