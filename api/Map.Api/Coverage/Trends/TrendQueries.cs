using Map.Api.Querying;
using Map.GraphQL.Building;
using Map.GraphQL.Cost;
using Map.GraphQL.Execution;

namespace Map.Api.Coverage.Trends;

[QueryType]
public sealed class TrendQueries
{
    private const int MostDays = 1100, AssumedDays = 100;

    /// <summary>
    /// Who of a grid was covered day by day, as the snapshots of these days have it, the oldest first; days without one are left
    /// out. Snapshots are taken daily on foot within 5, 10 and 15 minutes and by e-bike within 15, and by takeCoverageSnapshot of
    /// any question. A grid that is gone keeps its past.
    /// </summary>
    /// <param name="grid">The grid's code.</param>
    /// <param name="question">What was asked; on foot within 15 minutes when not given.</param>
    /// <param name="since">The first day; a quarter of a year before the last when not given.</param>
    /// <param name="until">The last day; today when not given. At most three years after the first.</param>
    [ListSize(AssumedSize = AssumedDays)]
    public static async Task<IReadOnlyList<CoverageDay>> GetCoverageTrendAsync(
        string grid, SnapshotStore snapshots, TimeProvider clock, CancellationToken cancel,
        CoverageQuestionInput? question = null, DateOnly? since = null, DateOnly? until = null)
    {
        var last = CalendarArguments.Day(until, nameof(until)) ?? CoverageSnapshotJob.Today(clock);
        var first = since ?? last.AddMonths(-3);
        if (first > last) throw new GraphQLException($"since is {first:yyyy-MM-dd}, after until, which is {last:yyyy-MM-dd}.", "INVALID_PERIOD");
        if (last.DayNumber - first.DayNumber > MostDays) throw new GraphQLException($"At most {MostDays} days can be asked for at once.", "INVALID_PERIOD");
        try
        {
            return await snapshots.ListAsync(grid, SnapshotQuestion.Write(question), first, last, cancel);
        }
        catch (DatedQuestionException e)
        {
            throw new GraphQLException(e.Message, "DATED_QUESTION");
        }
    }
}
