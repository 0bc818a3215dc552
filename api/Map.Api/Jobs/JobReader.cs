using Map.Geodata.Store;
using Map.Geodata.Store.Jobs;
using Map.GraphQL.Relay;
using Microsoft.EntityFrameworkCore;

namespace Map.Api.Jobs;

/// <summary>Reads jobs, the newest first.</summary>
public sealed class JobReader(IDbContextFactory<MapContext> store)
{
    public async Task<JobView?> FindAsync(long id, CancellationToken cancel)
    {
        await using var context = store.CreateDbContext();
        return await context.Jobs.AsNoTracking().FirstOrDefaultAsync(job => job.Id == id, cancel) is { } job ? new JobView(job) : null;
    }

    /// <summary>A page of what a condition finds.</summary>
    public async Task<Connection<JobView>> ReadPageAsync(PageArguments page, Func<IQueryable<Job>, IQueryable<Job>> where, CancellationToken cancel)
    {
        await using var context = store.CreateDbContext();
        var rows = where(context.Jobs.AsNoTracking());
        if (Cursor.TryDecode<long>(page, out var from)) rows = page.IsBackward ? rows.Where(one => one.Id > from) : rows.Where(one => one.Id < from);
        rows = page.IsBackward ? rows.OrderBy(one => one.Id) : rows.OrderByDescending(one => one.Id);
        var read = await rows.Take(page.Size + 1).ToListAsync(cancel);
        return Connection.Create([.. read.Select(one => new JobView(one))], page, job => Cursor.Encode(job.Key), token => CountAsync(where, token));
    }

    private async ValueTask<int> CountAsync(Func<IQueryable<Job>, IQueryable<Job>> where, CancellationToken cancel)
    {
        await using var context = store.CreateDbContext();
        return await where(context.Jobs).CountAsync(cancel);
    }
}
