using System.Collections.Concurrent;
using System.Runtime.ExceptionServices;
using Map.Analysis.Network;
using Map.Analysis.Routes.Matching;
using Map.Analysis.Routes.Traces;

namespace Map.Analysis.Routes.Flows;

/// <summary>
/// Reads a stream of traces on all cores. In memory are one trace for each thread, and of all the others what was ridden: some
/// 8 bytes an edge.
/// </summary>
internal sealed class RideCollector
{
    private readonly List<Ride> _rides = [];
    private readonly List<Visit> _stops = [];

    private RideCollector()
    {
    }

    public TraceCounts Counts { get; } = new();

    /// <summary>In an order that does not depend on threads.</summary>
    public IReadOnlyList<Ride> Rides => _rides;

    public IReadOnlyList<Visit> Stops => _stops;

    public static RideCollector Collect(IEnumerable<Trace> traces, TravelGraph graph, SegmentIndex index, RouteOptions options, CancellationToken cancel)
    {
        var streets = new MatchGraph(graph, options.Matching.WrongWayShare);
        var (idle, all) = (new ConcurrentBag<RideReader>(), new ConcurrentBag<RideReader>());
        try
        {
            Parallel.ForEach(
                Partitioner.Create(traces, EnumerablePartitionerOptions.NoBuffering),
                new ParallelOptions { MaxDegreeOfParallelism = options.MaxThreads, CancellationToken = cancel },
                Rent,
                (trace, _, reader) =>
                {
                    reader.Read(trace);
                    return reader;
                },
                idle.Add);
        }
        catch (AggregateException e) when (e.InnerExceptions is [var only])
        {
            // What ails the stream of traces is for whoever opened it.
            ExceptionDispatchInfo.Throw(only);
        }

        return Merge(all);

        RideReader Rent()
        {
            if (idle.TryTake(out var reader)) return reader;
            all.Add(reader = new RideReader(streets, index, options));
            return reader;
        }
    }

    private static RideCollector Merge(IEnumerable<RideReader> readers)
    {
        var all = new RideCollector();
        foreach (var reader in readers)
        {
            all.Counts.Add(reader.Counts);
            all._rides.AddRange(reader.Rides);
            all._stops.AddRange(reader.Stops);
        }

        all._rides.Sort();
        return all;
    }
}
