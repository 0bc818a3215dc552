using Map.Analysis.Coverage;
using Map.Analysis.Network;
using Map.Geodata.Opening;
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

    /// <summary>The hour of a moment by the clock of Asia/Shanghai; holidays are as days of the weekend, moved workdays as others.</summary>
    public static HourOfWeek Of(DateTimeOffset moment)
    {
        var local = moment.ToOffset(Surroundings.China.Offset);
        return new HourOfWeek(WeekHours.DayTypeOf(DateOnly.FromDateTime(local.DateTime), Surroundings.China.PublicHolidays) == DayType.Weekend, local.Hour);
    }
}
