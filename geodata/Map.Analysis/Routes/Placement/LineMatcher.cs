using System.Collections.Concurrent;
using Map.Analysis.Network;
using Map.Analysis.Reach;
using Map.Analysis.Routes.Matching;
using NetTopologySuite.Geometries;

namespace Map.Analysis.Routes.Placement;

/// <summary>What became of a drawn line.</summary>
/// <param name="Path">The streets that it follows; null when it follows none.</param>
/// <param name="MatchedShare">The share of its length that lies on them, 0–1.</param>
/// <param name="Unmatched">The stretches of the line that lie on none, EPSG:4326.</param>
public sealed record LineMatch(RoutePath? Path, double MatchedShare, IReadOnlyList<LineString> Unmatched);

/// <summary>
/// Puts drawn lines onto streets. A line that lies point for point on edges is just these; of any other the most probable way is
/// found along points of it (<see cref="HiddenMarkovMatcher"/>). Safe for many threads.
/// </summary>
public sealed class LineMatcher(ReachEngine engine)
{
    /// <summary>
    /// Metres between the points of a line by which it is matched: the matcher takes nothing new from points closer than two standard
    /// deviations of their noise, which here is how carelessly people draw.
    /// </summary>
    private const double StepMetres = 25;

    /// <summary>Stretches without a street shorter than this, in metres, are rounding.</summary>
    private const double LeastGapMetres = 1;

    /// <summary>As with traces, but that points of a line are recorded at no time and each counts by itself.</summary>
    private static readonly MatchingOptions Options = MatchingOptions.Default with { MomentMs = 0 };

    private readonly TravelGraph _graph = engine.Graph;
    private readonly LineTracer _tracer = new(engine.Graph);
    private readonly Lazy<MatchGraph> _streets = new(() => new MatchGraph(engine.Graph, Options.WrongWayShare));
    private readonly ConcurrentBag<HiddenMarkovMatcher> _idle = [];

    /// <summary>Puts a line in WGS-84 onto streets.</summary>
    public LineMatch Match(LineString line)
    {
        var measured = new MeasuredLine(line);
        if (measured.Metres == 0) return new LineMatch(null, 0, []);
        return _tracer.Find(measured.Points) is { } stretches ? new LineMatch(RoutePath.Create(_graph, stretches), 1, []) : MatchSamples(measured);
    }

    /// <summary>Puts lines onto streets, on all cores; in their order.</summary>
    /// <param name="lines">WGS-84.</param>
    /// <param name="maxThreads">How many threads work at most; -1 for one a core. The result does not depend on it.</param>
    /// <param name="cancel">Asked before each line.</param>
    /// <exception cref="OperationCanceledException">It was cancelled.</exception>
    public LineMatch[] MatchAll(IReadOnlyList<LineString> lines, int maxThreads = -1, CancellationToken cancel = default)
    {
        var matches = new LineMatch[lines.Count];
        Parallel.For(0, matches.Length, new ParallelOptions { CancellationToken = cancel, MaxDegreeOfParallelism = maxThreads }, i => matches[i] = Match(lines[i]));
        return matches;
    }

    private LineMatch MatchSamples(MeasuredLine line)
    {
        var (matcher, trip) = (_idle.TryTake(out var idle) ? idle : new HiddenMarkovMatcher(_streets.Value, engine.Snapper.Index, Options), new MatchedTrip());
        matcher.Match(line.Sample(StepMetres), trip);
        _idle.Add(matcher);
        var (stretches, gaps, done) = (new List<RouteStretch>(), new List<LineString>(), 0.0);
        for (var part = 0; part < trip.FirstOfPart.Length; part++)
        {
            var rides = trip.Part(part);
            var gap = MetresAt(rides[0].FromMs) - done;
            AddGap(gap);
            stretches.Add(StretchOf(rides[0]) with { GapMetres = part == 0 ? 0 : Math.Max(0, gap) });
            foreach (ref readonly var ride in rides[1..]) stretches.Add(StretchOf(ride));
            done = MetresAt(rides[^1].ToMs);
        }

        AddGap(line.Metres - done);
        if (stretches.Count == 0) return new LineMatch(null, 0, gaps);
        var unmatched = gaps.Sum(g => new MeasuredLine(g).Metres);
        return new LineMatch(RoutePath.Create(_graph, stretches), Math.Clamp(1 - (unmatched / line.Metres), 0, 1), gaps);

        void AddGap(double metres)
        {
            if (metres >= LeastGapMetres) gaps.Add(line.Between(done, done + metres));
        }
    }

    /// <summary>Times of points stand for centimetres along the line.</summary>
    private static double MetresAt(long ms) => ms / 100.0;

    private static RouteStretch StretchOf(EdgeRide ride) => new(ride.Edge, ride.FromMm, ride.ToMm);
}
