using Map.Analysis.Coverage;
using Map.Analysis.Network;
using Map.GraphQL.Execution;

namespace Map.Api.Travel;

/// <summary>Hours as clients say them.</summary>
internal static class TravelHour
{
    /// <summary>An hour of a kind of day; null for no hour in particular.</summary>
    /// <exception cref="GraphQLException">INVALID_HOUR: not within 0–23.</exception>
    public static HourOfWeek? Of(DayType day, int? hour) => hour switch
    {
        null => null,
        >= 0 and <= 23 => new HourOfWeek(day == DayType.Weekend, hour.Value),
        _ => throw new GraphQLException($"hour is {hour}; it must be from 0 to 23.", "INVALID_HOUR"),
    };
}
