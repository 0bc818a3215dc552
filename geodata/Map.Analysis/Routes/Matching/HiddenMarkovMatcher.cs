using System.Runtime.InteropServices;
using Map.Analysis.Network;
using Map.Analysis.Routes.Traces;

namespace Map.Analysis.Routes.Matching;

/// <summary>
/// Matches a trip to streets by the most probable sequence of places (Newson and Krumm, Hidden Markov Map Matching Through Noise
/// and Sparseness, 2009; Viterbi's algorithm). A place d metres from its point has the emission −d² / 2σ²; going from one place
/// to the next by w metres of street while the points lie g metres apart has the transition −|w − g| / β. Points closer than 2σ
/// to the one before say nothing new and are left out, as in the paper; points recorded within some seconds count as one at their
/// mean, because of many that err by themselves some always lie 2σ behind. Reusable, allocates nothing once warm; not for two
/// threads at once.
/// </summary>
internal sealed class HiddenMarkovMatcher(MatchGraph graph, SegmentIndex index, MatchingOptions options)
{
    /// <summary>Places so much less probable than the best one, as a logarithm, are not followed.</summary>
    private const double Beam = 25;

    private readonly CandidateFinder _finder = new(graph.Graph, index, options);
    private readonly RouteSearch _search = new(graph);
    private readonly List<Layer> _layers = [];
    private readonly List<Candidate> _candidates = [];
    private readonly List<double> _score = [];
    private readonly List<int> _cameFrom = [];
    private readonly List<int> _chain = [];
    private readonly List<int> _path = [];
    private readonly List<int> _route = [];

    /// <summary>Points with candidates, which stand in the list from First to End.</summary>
    /// <param name="At">The mean of the points.</param>
    /// <param name="Points">Their numbers in the trip.</param>
    /// <param name="MissedBefore">So many before it had no street nearby.</param>
    [StructLayout(LayoutKind.Sequential)]
    private readonly record struct Layer(TracePoint At, PointRange Points, int First, int End, int MissedBefore);

    /// <summary>Matches a trip; what was in the result before is forgotten.</summary>
    public void Match(ReadOnlySpan<TracePoint> points, MatchedTrip trip)
    {
        trip.Clear();
        CollectLayers(points, trip);
        for (var first = 0; first < _layers.Count;) first = MatchFrom(first, trip);
    }

    private void CollectLayers(ReadOnlySpan<TracePoint> points, MatchedTrip trip)
    {
        _layers.Clear();
        _candidates.Clear();
        var (last, missed) = (default(TracePoint), 0);
        for (PointRange range = new(0, 0); range.End < points.Length;)
        {
            range = new PointRange(range.End, EndOfMoment(points, range.End));
            var at = MeanOf(points[range.First..range.End]);
            var isNew = range.First == 0 || range.End == points.Length || last.MetresTo(at) >= 2 * options.NoiseMetres;
            if (!isNew) continue;
            (last, missed) = (at, TryAddLayer(at, range, missed) ? 0 : missed + 1);
            if (missed > 0) trip.Unmatched.Add(new UnmatchedPoints(range.First, range.Count, TraceFault.NoStreet));
        }

        CollectionsMarshal.SetCount(_score, _candidates.Count);
        CollectionsMarshal.SetCount(_cameFrom, _candidates.Count);
    }

    private bool TryAddLayer(TracePoint at, PointRange points, int missed)
    {
        var first = _candidates.Count;
        _finder.Collect(at.Lon, at.Lat, _candidates);
        if (_candidates.Count == first) return false;
        _layers.Add(new Layer(at, points, first, _candidates.Count, missed));
        return true;
    }

    /// <summary>The first and the last point of a trip stand for themselves: its ends are where they are.</summary>
    private int EndOfMoment(ReadOnlySpan<TracePoint> points, int first)
    {
        var end = first + 1;
        if (first == 0) return end;
        while (end < points.Length - 1 && points[end].TimeMs - points[first].TimeMs < options.MomentMs) end++;
        return end;
    }

    private static TracePoint MeanOf(ReadOnlySpan<TracePoint> points)
    {
        var (lon, lat, ms) = (0L, 0L, 0L);
        foreach (var point in points) (lon, lat, ms) = (lon + point.Lon, lat + point.Lat, ms + (point.TimeMs - points[0].TimeMs));
        return new TracePoint((int)(lon / points.Length), (int)(lat / points.Length), points[0].TimeMs + (ms / points.Length));
    }

    /// <summary>Matches as long a run of layers as hangs together and says where the next one begins.</summary>
    private int MatchFrom(int first, MatchedTrip trip)
    {
        _chain.Clear();
        _chain.Add(first);
        for (var c = _layers[first].First; c < _layers[first].End; c++) _score[c] = Emission(c);
        for (var next = first + 1; next < _layers.Count && _layers[next].MissedBefore <= options.MostSkipped; next++)
        {
            if (TryAdvance(_layers[_chain[^1]], _layers[next])) _chain.Add(next);
            else if (next - _chain[^1] > options.MostSkipped) break;
        }

        var end = _chain[^1] + 1;
        if (_chain.Count > 1) Emit(trip);
        CountUnconnected(first, end, trip);
        return end;
    }

    private void CountUnconnected(int first, int end, MatchedTrip trip)
    {
        for (int layer = first, c = 0; layer < end; layer++)
        {
            if (_chain.Count > 1 && _chain[c] == layer) c++;
            else trip.Unmatched.Add(new UnmatchedPoints(_layers[layer].Points.First, _layers[layer].Points.Count, TraceFault.Unconnected));
        }
    }

    private double Emission(int candidate)
    {
        var sigmas = _candidates[candidate].Metres / options.NoiseMetres;
        return -sigmas * sigmas / 2;
    }

    /// <summary>Gives each candidate of a layer its best predecessor; false when none can be reached.</summary>
    private bool TryAdvance(Layer from, Layer to)
    {
        var metres = from.At.MetresTo(to.At);
        var (limitMm, beta) = (LimitMm(from.At, to.At), Beta(metres));
        for (var c = to.First; c < to.End; c++) _score[c] = double.NegativeInfinity;
        _search.SetTargets(Candidates(to));
        var least = BestScore(from) - Beam;
        for (var c = from.First; c < from.End; c++)
        {
            if (_score[c] >= least) Follow(c, to, metres, limitMm, beta);
        }

        var isReached = false;
        for (var c = to.First; c < to.End; c++)
        {
            isReached |= double.IsFinite(_score[c]);
            _score[c] += Emission(c);
        }

        return isReached;
    }

    private void Follow(int from, Layer to, double metres, double limitMm, double beta)
    {
        _search.Run(_candidates[from], limitMm);
        for (var c = to.First; c < to.End; c++)
        {
            var wayMm = _search.CostMm(_candidates[c]);
            if (wayMm == RouteSearch.Unreached) continue;
            var score = _score[from] - (Math.Abs((wayMm / 1000.0) - metres) / beta);
            if (score > _score[c]) (_score[c], _cameFrom[c]) = (score, from);
        }
    }

    private double Beta(double metres) => options.DetourMetres + (options.DetourShare * metres);

    /// <summary>How long a way may be: as long as is at all probable, or as an e-bike at its design speed has time for.</summary>
    private double LimitMm(TracePoint from, TracePoint to)
    {
        var metres = from.MetresTo(to);
        var probable = metres + (options.MostDetours * Beta(metres));
        return Math.Max(1000 * probable, (to.TimeMs - from.TimeMs) * TravelProfile.EbikeDesign.MetresPerSecond);
    }

    private double BestScore(Layer layer)
    {
        var best = double.NegativeInfinity;
        for (var c = layer.First; c < layer.End; c++) best = Math.Max(best, _score[c]);
        return best;
    }

    private ReadOnlySpan<Candidate> Candidates(Layer layer) => CollectionsMarshal.AsSpan(_candidates)[layer.First..layer.End];

    /// <summary>Follows the best path back, then rides it.</summary>
    private void Emit(MatchedTrip trip)
    {
        CollectionsMarshal.SetCount(_path, _chain.Count);
        _path[^1] = BestOf(_layers[_chain[^1]]);
        for (var i = _chain.Count - 1; i > 0; i--) _path[i - 1] = _cameFrom[_path[i]];
        trip.BeginPart();
        for (var i = 1; i < _chain.Count; i++)
        {
            Ride(_candidates[_path[i - 1]], _candidates[_path[i]], _layers[_chain[i - 1]].At, _layers[_chain[i]].At, trip);
        }

        trip.EndPart();
    }

    private int BestOf(Layer layer)
    {
        var best = layer.First;
        for (var c = layer.First + 1; c < layer.End; c++)
        {
            if (_score[c] > _score[best]) best = c;
        }

        return best;
    }

    /// <summary>Adds the way between two places, with times in proportion to its length.</summary>
    private void Ride(Candidate from, Candidate to, TracePoint start, TracePoint end, MatchedTrip trip)
    {
        _search.SetTargets([to]);
        _search.Run(from, LimitMm(start, end));
        _route.Clear();
        if (!_search.CollectRoute(to, _route, out var entersAtTail))
        {
            trip.Add(new EdgeRide(from.Edge, from.OffsetMm, to.OffsetMm, start.TimeMs, end.TimeMs));
            return;
        }

        var lengths = graph.Network.Edges.LengthMm;
        var (leaveMm, enterMm) = (_search.LeavesAtHead ? lengths[from.Edge] : 0, entersAtTail ? 0 : lengths[to.Edge]);
        var clock = new RideClock(start.TimeMs, end.TimeMs, Math.Abs(leaveMm - from.OffsetMm) + RouteMm() + Math.Abs(to.OffsetMm - enterMm));
        trip.Add(clock.Next(from.Edge, from.OffsetMm, leaveMm));
        foreach (var side in _route)
        {
            var length = lengths[side >> 1];
            trip.Add((side & 1) == 0 ? clock.Next(side >> 1, 0, length) : clock.Next(side >> 1, length, 0));
        }

        trip.Add(clock.Next(to.Edge, enterMm, to.OffsetMm));
    }

    private long RouteMm()
    {
        var mm = 0L;
        foreach (var side in _route) mm += graph.Network.Edges.LengthMm[side >> 1];
        return mm;
    }

    /// <summary>Spreads the time between two points over the way between them.</summary>
    private struct RideClock(long startMs, long endMs, long lengthMm)
    {
        private long _doneMm;

        public EdgeRide Next(int edge, int fromMm, int toMm)
        {
            var from = At(_doneMm);
            _doneMm += Math.Abs(toMm - fromMm);
            return new EdgeRide(edge, fromMm, toMm, from, At(_doneMm));
        }

        private readonly long At(long mm) => lengthMm == 0 ? endMs : startMs + ((endMs - startMs) * mm / lengthMm);
    }
}
