using Map.Api.Editing;
using Map.Geodata.Store.Jobs;
using Map.GraphQL.Building;
using Map.GraphQL.Relay;

namespace Map.Api.Jobs;

[MutationType]
public sealed class JobMutations
{
    /// <summary>Asks a job to stop. One that waits is CANCELLED at once, one that runs as soon as its process hears of it.</summary>
    /// <param name="id">Which one.</param>
    [Error<UnknownJobException>]
    [Error<JobEndedException>]
    public static async Task<JobView> CancelJobAsync([Id("Job")] long id, JobQueue queue, JobReader jobs, CancellationToken cancel)
    {
        var isCancelled = await queue.CancelAsync(id, cancel);
        var job = await jobs.FindAsync(id, cancel) ?? throw new UnknownJobException(GlobalId.Encode("Job", id));
        return isCancelled ? job : throw new JobEndedException(job.State);
    }
}

/// <summary>There is no such job.</summary>
public sealed class UnknownJobException(string id) : EditException($"There is no job {id}.");

/// <summary>The job has ended already.</summary>
public sealed class JobEndedException(JobState state) : EditException($"The job has ended already: it is {state.ToString().ToUpperInvariant()}.")
{
    /// <summary>How it has ended.</summary>
    public JobState State { get; } = state;
}
