using Map.Analysis.Network;
using Map.GraphQL.Execution;

namespace Map.Api.Travel;

/// <summary>Which way people go.</summary>
public enum TravelDirection
{
    /// <summary>From everywhere to the place: who can come here.</summary>
    To,

    /// <summary>From the place to everywhere: what can be reached from here.</summary>
    From,
}

/// <summary>Checks what clients say about travel.</summary>
internal static class TravelArguments
{
    public const int MinMinutes = 1, MaxMinutes = 60;

    /// <summary>A number of minutes as a time.</summary>
    /// <exception cref="GraphQLException">Not within 1–60.</exception>
    public static TimeSpan Limit(int minutes) =>
        minutes is >= MinMinutes and <= MaxMinutes
            ? TimeSpan.FromMinutes(minutes)
            : throw new GraphQLException($"minutes is {minutes}; it must be from {MinMinutes} to {MaxMinutes}.", "INVALID_MINUTES");

    /// <summary>A mode at its standard speed or another one in km/h.</summary>
    /// <exception cref="GraphQLException">The speed is none that people have.</exception>
    public static TravelProfile Profile(TravelMode mode, double? speedKmh)
    {
        var profile = TravelProfile.Of(mode);
        if (speedKmh is not { } speed) return profile;
        return speed is >= TravelProfile.MinSpeedKmh and <= TravelProfile.MaxSpeedKmh
            ? profile with { SpeedKmh = speed }
            : throw new GraphQLException(
                FormattableString.Invariant($"speedKmh is {speed}; it must be from {TravelProfile.MinSpeedKmh} to {TravelProfile.MaxSpeedKmh} km/h."), "INVALID_SPEED");
    }
}
