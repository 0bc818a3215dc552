using System.Security.Cryptography;
using Map.Analysis.Routes.Corridors;
using Map.Analysis.Routes.Matching;
using Map.Analysis.Routes.Traces;

namespace Map.Analysis.Routes;

/// <summary>How routes are found and told.</summary>
public sealed record RouteOptions
{
    /// <summary>k: what fewer couriers share is told nowhere, what 2k share always; at least 2.</summary>
    public int LeastCouriers { get; init; } = 5;

    /// <summary>Local time: hours and dates are China's unless another zone is named.</summary>
    public TimeSpan UtcOffset { get; init; } = TimeSpan.FromHours(8);

    /// <summary>
    /// What keeps the coarseness of figures from being undone. Keep one for all runs over the same traces: each new one tells the
    /// same figures anew, and the mean of many would come near to the truth.
    /// </summary>
    public ulong Secret { get; init; } = BitConverter.ToUInt64(RandomNumberGenerator.GetBytes(sizeof(ulong)));

    /// <summary>Systems in which positions may have been recorded by mistake.</summary>
    public IReadOnlyList<PositionReading> OtherReadings { get; init; } = [];

    public CleaningOptions Cleaning { get; init; } = CleaningOptions.Default;

    public MatchingOptions Matching { get; init; } = MatchingOptions.Default;

    public CorridorOptions Corridors { get; init; } = CorridorOptions.Default;

    /// <summary>Hours of local time since the beginning of 1970.</summary>
    internal int HourOf(long timeMs) => (int)Math.Floor((timeMs + UtcOffset.TotalMilliseconds) / TimeSpan.MillisecondsPerHour);

    /// <summary>How many threads work at most; -1 for one a core. The result does not depend on it.</summary>
    public int MaxThreads { get; init; } = -1;
}
