using Map.Api.Jobs;
using Map.GraphQL.Building;

namespace Map.Api.Analyses;

[QueryType]
public sealed class AnalysisQueries
{
    /// <summary>An analysis with its answer; null where there is none.</summary>
    /// <param name="id">The id of its job.</param>
    public static async Task<Analysis?> GetAnalysisAsync([Id("Job")] long id, JobReader jobs, AnswerStore answers, CancellationToken cancel) =>
        await jobs.FindAsync(id, cancel) is { Kind: AnalysisJob.KindName } job ? new Analysis(job, await answers.FindAsync(id, cancel)) : null;
}
