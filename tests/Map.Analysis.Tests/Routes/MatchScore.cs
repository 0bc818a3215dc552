using Map.Analysis.Network;
using Map.Analysis.Routes.Matching;

namespace Map.Analysis.Tests.Routes;

/// <summary>How much of rides was matched to the right edges in the right direction, by length.</summary>
/// <param name="network">The streets.</param>
/// <param name="isLeftOut">Edges that don't count, neither when ridden nor when matched.</param>
internal sealed class MatchScore(RoadNetwork network, bool[]? isLeftOut = null)
{
    private long _trueMm, _matchedMm, _rightMm;

    /// <summary>Share of the true way that was matched to its edges.</summary>
    public double Found => _rightMm / (double)_trueMm;

    /// <summary>Share of the matched way that was ridden.</summary>
    public double Right => _rightMm / (double)_matchedMm;

    public void Add(SimulatedRide ride, MatchedTrip match) => Add(ride.EdgeSides, match);

    public void Add(IReadOnlyList<int> trueSides, MatchedTrip match)
    {
        var open = new Dictionary<int, long>();
        foreach (var side in trueSides.Where(s => Counts(s >> 1))) open[side] = open.GetValueOrDefault(side) + network.Edges.LengthMm[side >> 1];
        _trueMm += open.Values.Sum();
        foreach (var ridden in match.Rides)
        {
            if (!Counts(ridden.Edge)) continue;
            var right = Math.Min(ridden.LengthMm, open.GetValueOrDefault(ridden.EdgeSide));
            if (right > 0) open[ridden.EdgeSide] -= right;
            _matchedMm += ridden.LengthMm;
            _rightMm += right;
        }
    }

    private bool Counts(int edge) => isLeftOut is null || !isLeftOut[edge];

    public override string ToString() => FormattableString.Invariant($"found {Found:P2}, right {Right:P2}");
}
