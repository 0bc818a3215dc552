using Map.Api.Travel;
using Map.GraphQL.Execution;

namespace Map.Api.ServiceCircles;

/// <summary>Checks what clients ask about the circles of many places.</summary>
internal static class ServiceCirclesArguments
{
    public const int MaxPlaces = 500, MaxLimits = 10;
    private const double MaxToleranceMetres = 1_000;

    /// <summary>A quarter of an hour when nothing is said.</summary>
    /// <exception cref="GraphQLException">INVALID_MINUTES: none, too many, or one that is not within 1–60.</exception>
    public static IReadOnlyList<TimeSpan> Limits(IReadOnlyList<int>? minutes)
    {
        minutes ??= [15];
        return minutes.Count is >= 1 and <= MaxLimits
            ? [.. minutes.Select(TravelArguments.Limit)]
            : throw new GraphQLException($"minutes lists {minutes.Count} limits; it must list from 1 to {MaxLimits}.", "INVALID_MINUTES");
    }

    /// <exception cref="GraphQLException">INVALID_TOLERANCE.</exception>
    public static void CheckTolerance(double? metres)
    {
        if (metres is not (null or (> 0 and <= MaxToleranceMetres)))
            throw new GraphQLException($"simplify is a tolerance in metres, above 0 and at most {MaxToleranceMetres}.", "INVALID_TOLERANCE");
    }

    /// <exception cref="GraphQLException">NO_PLACES or TOO_MANY_PLACES.</exception>
    public static void CheckCount(int places)
    {
        if (places == 0) throw new GraphQLException("Neither at nor stations names a place. Name at least one.", "NO_PLACES");
        if (places > MaxPlaces)
            throw new GraphQLException($"{places} places are too many for one question; ask for at most {MaxPlaces} at once.", "TOO_MANY_PLACES");
    }
}
