using System.Text.Json;
using Map.Api.Access;
using Map.Api.Editing;
using Map.Api.Limits;
using Map.Geodata.Store.Jobs;
using Map.GraphQL.Execution;

namespace Map.Api.Jobs;

/// <summary>Takes orders for jobs from whoever asks, as many at a time as one caller may have.</summary>
public sealed class JobOrders(JobQueue queue, JobReader jobs, LimitOptions limits)
{
    /// <summary>The code of the error for one too many.</summary>
    public const string TooManyJobs = "TOO_MANY_JOBS";

    /// <summary>Queues a job in the name of whoever asks.</summary>
    /// <param name="kind">The name of a job kind, in capitals.</param>
    /// <param name="input">What it is about: an object.</param>
    /// <param name="cancel">Ends it.</param>
    /// <exception cref="GraphQLException">They have as many that have not ended as they may.</exception>
    public async Task<JobView> StartAsync(string kind, JsonElement input, CancellationToken cancel)
    {
        var most = Caller.Current is { } caller && CallerLimits.Counts(caller) ? limits.JobsPerCaller : int.MaxValue;
        var id = await queue.TryAddAsync(kind, input, Actor.Current, most, cancel) ?? throw new GraphQLException(
            FormattableString.Invariant($"You have {most} jobs that have not ended, and may not have more at a time. Wait for one to end, or cancel one."), TooManyJobs);
        return (await jobs.FindAsync(id, cancel))!;
    }
}
