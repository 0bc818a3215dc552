using Map.Geodata.Features;
using Map.Geodata.Store;
using Map.Geodata.Store.Changes;
using Map.GraphQL.Relay;
using Microsoft.EntityFrameworkCore;

namespace Map.Api.Changes;

/// <summary>Reads the log of changes, newest first.</summary>
public sealed class LogReader(IDbContextFactory<MapContext> store, LogImages images)
{
    /// <summary>A page of what a condition finds.</summary>
    public async Task<Connection<LogEntry>> ReadPageAsync(
        PageArguments page, Func<IQueryable<Change>, IQueryable<Change>> where, CancellationToken cancel)
    {
        await using var context = store.CreateDbContext();
        var rows = where(context.Changes.AsNoTracking());
        if (Cursor.TryDecode<long>(page, out var from)) rows = page.IsBackward ? rows.Where(one => one.Id > from) : rows.Where(one => one.Id < from);
        rows = page.IsBackward ? rows.OrderBy(one => one.Id) : rows.OrderByDescending(one => one.Id);
        var read = await rows.Take(page.Size + 1).ToListAsync(cancel);
        return Connection.Create([.. read.Select(one => new LogEntry(one, images))], page, entry => Cursor.Encode(entry.Key), token => CountAsync(where, token));
    }

    /// <summary>What was done to each of some features, in their order; imports that created them included.</summary>
    public async Task<IReadOnlyList<IReadOnlyList<LogEntry>>> ListAsync(FeatureKind kind, IReadOnlyList<long> ids, int first, CancellationToken cancel)
    {
        await using var context = store.CreateDbContext();
        var found = await context.Database.SqlQueryRaw<OfFeature>(
            """
            select f.id as "FeatureId", c.id as "ChangeId" from unnest({1}) f(id) cross join lateral (
              (select id from change where kind = {0} and feature_id = f.id order by id desc limit {2})
              union all
              (select id from change where kind = {0} and operation = 'IMPORT' and imported_ids @> f.id order by id desc limit {2})
              order by id desc limit {2}) c
            """, UpperSnake.Write(kind), ids.Distinct().ToArray(), first).ToListAsync(cancel);
        var keys = found.Select(one => one.ChangeId).Distinct().ToList();
        var entries = await context.Changes.AsNoTracking().Where(one => keys.Contains(one.Id)).ToDictionaryAsync(one => one.Id, one => new LogEntry(one, images), cancel);
        var byFeature = found.ToLookup(one => one.FeatureId, one => entries[one.ChangeId]);
        return [.. ids.Select(id => (IReadOnlyList<LogEntry>)[.. byFeature[id].OrderByDescending(entry => entry.Key)])];
    }

    private async ValueTask<int> CountAsync(Func<IQueryable<Change>, IQueryable<Change>> where, CancellationToken cancel)
    {
        await using var context = store.CreateDbContext();
        return await where(context.Changes).CountAsync(cancel);
    }

    private sealed record OfFeature(long FeatureId, long ChangeId);
}
