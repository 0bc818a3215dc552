using System.Diagnostics.Metrics;

namespace Map.Api.Metrics;

/// <summary>What Map counts beside what the framework and the database driver count.</summary>
internal static class MapMeter
{
    public const string Name = "Map";

    private static readonly Meter Meter = new(Name);

    /// <summary>What operations cost before they ran, admitted or not.</summary>
    public static Histogram<double> Cost { get; } = Meter.CreateHistogram(
        "map.graphql.cost", description: "Estimated cost of GraphQL operations.", advice: new InstrumentAdvice<double> { HistogramBucketBoundaries = [1, 3, 10, 30, 100, 300, 1_000] });

    /// <summary>Tiles that were asked for, by whether they were kept.</summary>
    public static Counter<long> Tiles { get; } = Meter.CreateCounter<long>("map.tiles", description: "Tiles by whether they came from the cache.");

    /// <summary>Jobs that this process has ended, by kind and outcome.</summary>
    public static Counter<long> Jobs { get; } = Meter.CreateCounter<long>("map.jobs.ended", description: "Jobs that this process has ended.");
}
