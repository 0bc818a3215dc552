using Map.GraphQL.Execution;

namespace Map.Api.Stations;

/// <summary>Moments at which clients ask for opening hours.</summary>
internal static class OpeningMoment
{
    /// <summary>Hours are looked at some years ahead, in the clock of the place: far from where calendars end.</summary>
    private const int FirstYear = 1970, LastYear = 2199;

    /// <summary>The moment that is asked for; null when none is.</summary>
    /// <exception cref="GraphQLException">INVALID_MOMENT: not within the years 1970–2199.</exception>
    public static DateTimeOffset? Checked(DateTimeOffset? moment, string argument) => moment is null or { UtcDateTime.Year: >= FirstYear and <= LastYear }
        ? moment
        : throw new GraphQLException(FormattableString.Invariant($"{argument} is {moment:O}; its year must be from {FirstYear} to {LastYear}."), "INVALID_MOMENT");

    /// <summary>The moment that is asked for, or now.</summary>
    /// <exception cref="GraphQLException">INVALID_MOMENT: not within the years 1970–2199.</exception>
    public static DateTimeOffset OrNow(DateTimeOffset? at, TimeProvider clock) => Checked(at, nameof(at)) ?? clock.GetUtcNow();
}
