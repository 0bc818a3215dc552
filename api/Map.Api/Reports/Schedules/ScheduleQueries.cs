using Map.Geodata.Reports.Schedules;
using Map.GraphQL.Building;
using Map.GraphQL.Cost;
using Map.GraphQL.Execution;

namespace Map.Api.Reports.Schedules;

[QueryType]
public sealed class ScheduleQueries
{
    private const int AssumedSchedules = 50, UsualEditions = 12, MostEditions = 50;

    /// <summary>Reports that are made again and again, in the order of their codes.</summary>
    [ListSize(AssumedSize = AssumedSchedules)]
    public static async Task<IReadOnlyList<ScheduleView>> GetReportSchedulesAsync(ScheduleStore schedules, TimeProvider clock, CancellationToken cancel) =>
        [.. (await schedules.ListAsync(cancel)).Select(s => ScheduleView.Create(s, clock))];

    /// <summary>The editions of a schedule, the newest first, each beside the one before it.</summary>
    /// <param name="schedule">The schedule's code.</param>
    /// <param name="first">So many of them, 1–50.</param>
    [ListSize(SlicingArguments = ["first"], SlicingArgumentDefaultValue = UsualEditions)]
    public static async Task<IReadOnlyList<EditionView>> GetReportEditionsAsync(
        string schedule, ScheduleStore schedules, EditionStore editions, CancellationToken cancel, int first = UsualEditions)
    {
        if (first is < 1 or > MostEditions) throw new GraphQLException($"first is {first}; it must be from 1 to {MostEditions}.", "INVALID_EDITION_COUNT");
        if (await schedules.FindAsync(schedule, cancel) is null) throw new GraphQLException($"There is no schedule of reports with the code \"{schedule}\".", "UNKNOWN_SCHEDULE");
        var found = await editions.ListAsync(schedule, first + 1, cancel);
        return [.. found.Take(first).Select((edition, place) => EditionView.Create(schedule, edition, found.ElementAtOrDefault(place + 1)))];
    }
}
