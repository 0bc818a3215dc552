using Map.Geodata.Store.Jobs;
using Map.GraphQL.Building;
using Map.GraphQL.Relay;

namespace Map.Api.Jobs;

[QueryType]
public sealed class JobQueries
{
    /// <summary>Jobs, the newest first.</summary>
    /// <param name="kind">Only of this kind.</param>
    /// <param name="state">Only those that stand so.</param>
    public static Task<Connection<JobView>> GetJobsAsync(
        PageArguments page, JobReader jobs, CancellationToken cancel, string? kind = null, JobState? state = null) =>
        jobs.ReadPageAsync(page, all =>
        {
            if (kind is not null) all = all.Where(job => job.Kind == kind);
            return state is { } stands ? all.Where(job => job.State == stands) : all;
        }, cancel);

    /// <summary>A job; null where there is none.</summary>
    public static Task<JobView?> GetJobAsync([Id("Job")] long id, JobReader jobs, CancellationToken cancel) => jobs.FindAsync(id, cancel);
}
