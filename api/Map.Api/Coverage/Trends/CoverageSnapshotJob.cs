using System.Text.Json;
using Map.Api.Jobs;
using Map.Api.Querying;
using Map.Geodata.Opening;
using Map.GraphQL.Execution;

namespace Map.Api.Coverage.Trends;

/// <summary>Keeps who is covered today, in every grid. Its input is a <see cref="SnapshotQuestion"/>.</summary>
internal sealed class CoverageSnapshotJob(CoverageService coverage, ServiceCodes services, TimeProvider clock) : IJobKind
{
    public const string KindName = "COVERAGE_SNAPSHOT";

    public string Name => KindName;

    /// <summary>The day, by the calendar of Asia/Shanghai.</summary>
    public static DateOnly Today(TimeProvider clock) => DateOnly.FromDateTime(clock.GetUtcNow().ToOffset(Surroundings.China.Offset).DateTime);

    public async Task<JobOutcome> RunAsync(JobRun run)
    {
        var day = Today(clock);
        var grids = await ComputeAsync(run);
        if (grids.Count == 0) throw new JobFailedException("There are no grids whose coverage could be kept; import some first.");
        var result = JsonSerializer.SerializeToElement(new { day, grids = grids.Count });
        return new JobOutcome(result, (connection, cancel) => SnapshotStore.WriteAsync(connection, day, run.Input, grids, cancel));
    }

    private async Task<IReadOnlyList<Coverage>> ComputeAsync(JobRun run)
    {
        try
        {
            var question = await CoverageQuestions.CreateAsync(SnapshotQuestion.Read(run.Input), services, run.Cancel, withArea: true);
            run.Progress.Report(new JobProgress(0.1, "travel times"));
            return await coverage.ComputeAsync(question, city => city.Grids, run.Cancel);
        }
        catch (GraphQLException e)
        {
            // What was a question when it was queued may be none by now: a service may be gone.
            throw new JobFailedException(e.Message);
        }
    }
}
