using Map.Analysis.Network;

namespace Map.Analysis.Routes.Traces;

/// <summary>What is taken for a fault, a stop or the end of a trip. Metres, milliseconds, metres per second.</summary>
public sealed record CleaningOptions
{
    public static readonly CleaningOptions Default = new();

    /// <summary>
    /// What nobody exceeds: 60 km/h, the fastest that any profile rides. Above the fastest illegal e-bikes, well under what a
    /// jump of a receiver looks like.
    /// </summary>
    public double FastestMetresPerSecond { get; init; } = TravelProfile.MaxSpeedKmh / 3.6;

    /// <summary>
    /// Who leaves a repeated position faster than e-bikes are built to go (25 km/h, GB 17761-2018) was not there any more.
    /// </summary>
    public double FrozenMetresPerSecond { get; init; } = TravelProfile.EbikeDesign.MetresPerSecond;

    /// <summary>How far two positions may lie apart by noise alone: two errors of three times 8 m, the usual one between houses.</summary>
    public double NoiseMetres { get; init; } = 50;

    /// <summary>So many points in a row may be jumps; more of them are another ride.</summary>
    public int MostJumps { get; init; } = 10;

    /// <summary>So many equal positions in a row are looked at; two can be chance.</summary>
    public int FewestFrozen { get; init; } = 3;

    /// <summary>A longer gap ends a trip: five points at the slowest rate at which platforms record (one a minute).</summary>
    public long LongestGapMs { get; init; } = 5 * 60_000;

    /// <summary>
    /// Who stays within so many metres of a place … (stay points: Li et al., Mining User Similarity Based on Location History,
    /// 2008). Four times the noise of a phone between houses.
    /// </summary>
    public double StopMetres { get; init; } = 60;

    /// <summary>
    /// … for so long has stopped. Longer than two cycles of signals, and than the 120 s by which surveys tell stops from traffic
    /// (Stopher, FitzGerald and Zhang, Search for a global positioning system device to measure person travel, 2008).
    /// </summary>
    public long StopMs { get; init; } = 3 * 60_000;

    /// <summary>A trip of fewer points says nothing about its way.</summary>
    public int FewestPoints { get; init; } = 3;

    /// <summary>A trip whose points all lie within so many metres of its first one went nowhere.</summary>
    public double ShortestMetres { get; init; } = 100;
}
