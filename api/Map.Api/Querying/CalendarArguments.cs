using Map.GraphQL.Execution;

namespace Map.Api.Querying;

/// <summary>Checks the days and moments of which clients ask. Opening hours, holidays and periods are worked out about now, far from where calendars end.</summary>
internal static class CalendarArguments
{
    public const int FirstYear = 2000, LastYear = 2100;

    /// <summary>Whether something can be worked out for a year: 2000–2100.</summary>
    public static bool Knows(int year) => year is >= FirstYear and <= LastYear;

    /// <summary>The day that is asked for; null when none is.</summary>
    /// <exception cref="GraphQLException">INVALID_DATE: not within the years 2000–2100.</exception>
    public static DateOnly? Day(DateOnly? day, string argument) => day is not { } given || Knows(given.Year)
        ? day
        : throw new GraphQLException($"{argument} is {given:yyyy-MM-dd}; {Wanted}", "INVALID_DATE");

    /// <summary>The moment that is asked for; null when none is.</summary>
    /// <exception cref="GraphQLException">INVALID_MOMENT: not within the years 2000–2100.</exception>
    public static DateTimeOffset? Moment(DateTimeOffset? moment, string argument) => moment is not { } given || Knows(given.UtcDateTime.Year)
        ? moment
        : throw new GraphQLException($"{argument} is {given:O}; {Wanted}", "INVALID_MOMENT");

    /// <summary>The moment that is asked for, or now.</summary>
    /// <exception cref="GraphQLException">INVALID_MOMENT: not within the years 2000–2100.</exception>
    public static DateTimeOffset MomentOrNow(DateTimeOffset? at, TimeProvider clock) => Moment(at, nameof(at)) ?? clock.GetUtcNow();

    /// <summary>What a year must be, for messages.</summary>
    private static string Wanted => FormattableString.Invariant($"its year must be from {FirstYear} to {LastYear}.");
}
