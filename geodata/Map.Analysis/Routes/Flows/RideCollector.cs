using System.Collections.Concurrent;
using System.Runtime.ExceptionServices;
using Map.Analysis.Routes.Traces;

namespace Map.Analysis.Routes.Flows;

/// <summary>
/// Reads a stream of traces on all cores. In memory are one trace for each thread, and of all the others what was ridden: some
/// 8 bytes an edge, and where they were: some 50 bytes a square and hour.
/// </summary>
internal sealed class RideCollector
{
    private readonly List<Ride>[] _rides;
    private readonly CourierCounts[] _counts;
    private readonly List<Visit> _stops = [];
    private readonly List<Visit> _present = [];

    private RideCollector(int cities)
    {
        _rides = [.. Enumerable.Range(0, cities).Select(_ => new List<Ride>())];
        _counts = [.. Enumerable.Range(0, cities + 1).Select(_ => new CourierCounts())];
    }

    /// <summary>By city; the last are those of traces that lie in none.</summary>
    public IReadOnlyList<CourierCounts> Counts => _counts;

    /// <summary>By square, in no order.</summary>
    public IReadOnlyList<Visit> Stops => _stops;

    /// <summary>By square, in no order; some may be there twice.</summary>
    public IReadOnlyList<Visit> Present => _present;

    /// <summary>On a city's streets, in an order that does not depend on threads.</summary>
    public IReadOnlyList<Ride> Rides(int city) => _rides[city];

    public static RideCollector Collect(IEnumerable<Trace> traces, IReadOnlyList<StreetMap> maps, RouteOptions options, CancellationToken cancel)
    {
        var streets = new StreetMaps(maps, options);
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

        return Merge(all, maps.Count);

        RideReader Rent()
        {
            if (idle.TryTake(out var reader)) return reader;
            all.Add(reader = new RideReader(streets, options));
            return reader;
        }
    }

    private static RideCollector Merge(IEnumerable<RideReader> readers, int cities)
    {
        var all = new RideCollector(cities);
        foreach (var reader in readers)
        {
            for (var city = 0; city < all._counts.Length; city++) all._counts[city].Add(reader.Counts[city]);
            for (var city = 0; city < cities; city++) all._rides[city].AddRange(reader.Rides(city));
            all._stops.AddRange(reader.Stops);
            all._present.AddRange(reader.Present);
        }

        foreach (var rides in all._rides) rides.Sort();
        return all;
    }
}
