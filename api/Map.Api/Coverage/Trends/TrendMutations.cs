using Map.Api.Jobs;
using Map.Api.Querying;
using Map.GraphQL.Building;

namespace Map.Api.Coverage.Trends;

[MutationType]
public sealed class TrendMutations
{
    /// <summary>
    /// Keeps who is covered today, in every grid; what was kept of the same question earlier on the same day goes. The job COVERAGE_SNAPSHOT
    /// does it.
    /// </summary>
    /// <param name="question">What is asked; on foot within 15 minutes when not given. Without a date.</param>
    [Error<DatedQuestionException>]
    public static async Task<JobView> TakeCoverageSnapshotAsync(
        JobOrders orders, ServiceCodes services, CancellationToken cancel, CoverageQuestionInput? question = null)
    {
        await CoverageQuestions.CreateAsync(question, services, cancel);
        return await orders.StartAsync(CoverageSnapshotJob.KindName, SnapshotQuestion.Write(question), cancel);
    }
}
