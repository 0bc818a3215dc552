namespace Map.Analysis.Routes.Corridors;

/// <summary>What makes a corridor, and a group of similar rides.</summary>
public sealed record CorridorOptions
{
    public static readonly CorridorOptions Default = new();

    /// <summary>
    /// A corridor goes on over a crossing where so many of those on the stronger side of it go that way: with fewer, most couriers
    /// of one stretch are not those of the next.
    /// </summary>
    public double LeastShare { get; init; } = 0.5;

    /// <summary>A sharper turn is another direction, degrees.</summary>
    public double SharpestTurnDegrees { get; init; } = 120;

    /// <summary>Shorter stretches are no corridors: less than an e-bike rides in a minute and a half.</summary>
    public double ShortestMetres { get; init; } = 300;

    /// <summary>
    /// Rides are similar when what they share is so much of what either of them rides, by length (Jaccard's index).
    /// </summary>
    public double LeastSimilarity { get; init; } = 0.5;
}
