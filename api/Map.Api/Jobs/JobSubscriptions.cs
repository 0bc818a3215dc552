using System.Runtime.CompilerServices;
using Map.Geodata.Store.Jobs;
using Map.GraphQL.Building;

namespace Map.Api.Jobs;

[SubscriptionType]
public sealed class JobSubscriptions
{
    /// <summary>
    /// A job as it moves on, whichever process works on it. Of one job it begins with how it stands now and ends with its end; of
    /// all jobs it goes on.
    /// </summary>
    /// <param name="id">Only of this one.</param>
    public static async Task<IAsyncEnumerable<JobView>> JobChanged(
        JobFeed feed, JobReader jobs, CancellationToken cancel, [Id("Job")] long? id = null)
    {
        var subscription = await feed.SubscribeAsync(cancel);
        cancel.Register(subscription.Dispose);
        return id is { } one ? FollowAsync(one, subscription, jobs, cancel) : FollowAllAsync(subscription, jobs, cancel);
    }

    private static async IAsyncEnumerable<JobView> FollowAsync(
        long id, JobFeed.Subscription subscription, JobReader jobs, [EnumeratorCancellation] CancellationToken cancel)
    {
        using (subscription)
        {
            if (await jobs.FindAsync(id, cancel) is not { } now) yield break;
            yield return now;
            if (now.FinishedAt is not null) yield break;
            await foreach (var notice in subscription.ReadAsync(cancel))
            {
                if (notice.Id is { } of && of != id) continue;
                if (await jobs.FindAsync(id, cancel) is not { } job) yield break;
                yield return job;
                if (job.FinishedAt is not null) yield break;
            }
        }
    }

    private static async IAsyncEnumerable<JobView> FollowAllAsync(
        JobFeed.Subscription subscription, JobReader jobs, [EnumeratorCancellation] CancellationToken cancel)
    {
        using (subscription)
        {
            await foreach (var notice in subscription.ReadAsync(cancel))
                if (notice.Id is { } id && await jobs.FindAsync(id, cancel) is { } job) yield return job;
        }
    }
}
