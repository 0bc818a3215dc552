using System.Linq.Expressions;
using Map.Geodata.Features;
using Map.Geodata.Store;
using Map.GraphQL.Relay;
using Microsoft.EntityFrameworkCore;

namespace Map.Api.Paging;

/// <summary>Pages of features in the order of their codes: keyset paging, so that a page stays where it is when rows are inserted.</summary>
public sealed class FeaturePages(IDbContextFactory<MapContext> store)
{
    /// <summary>The page that a client asked for.</summary>
    /// <param name="page">What the client asked for.</param>
    /// <param name="list">The features to page through.</param>
    /// <param name="cancel">Ends the query.</param>
    public async Task<Connection<T>> ReadAsync<T>(PageArguments page, Func<MapContext, IQueryable<T>> list, CancellationToken cancel)
        where T : Feature
    {
        await using var context = store.CreateDbContext();
        var rows = list(context).AsNoTracking();
        if (Cursor.TryDecode<string>(page, out var code)) rows = rows.Where(Beyond<T>(code, page.IsBackward));
        rows = page.IsBackward ? rows.OrderByDescending(f => f.Code) : rows.OrderBy(f => f.Code);
        return Connection.Create(
            await rows.Take(page.Size + 1).ToListAsync(cancel), page, f => Cursor.Encode(f.Code), token => CountAsync(list, token));
    }

    private static Expression<Func<T, bool>> Beyond<T>(string code, bool isBackward)
        where T : Feature =>
        isBackward ? f => string.Compare(f.Code, code) < 0 : f => string.Compare(f.Code, code) > 0;

    private async ValueTask<int> CountAsync<T>(Func<MapContext, IQueryable<T>> list, CancellationToken cancel)
        where T : Feature
    {
        await using var context = store.CreateDbContext();
        return await list(context).CountAsync(cancel);
    }
}
