using Map.Analysis.Network;

namespace Map.Analysis.Tests.Reach;

/// <summary>
/// Travel times from first principles: every street is cut at every spot, and all stretches are relaxed until nothing changes
/// (Bellman, 1958; Ford, 1956). Shares nothing with the searches but the network and the profile's numbers.
/// </summary>
internal sealed class NaiveTimes
{
    private const long Never = long.MaxValue / 4;

    private readonly TravelProfile _profile;
    private readonly IReadOnlyList<SnapPoint?> _spots;
    private readonly int _nodes;
    private readonly List<(int From, int To, long Ms)> _stretches = [];

    /// <param name="network">The streets.</param>
    /// <param name="profile">How people move.</param>
    /// <param name="spots">Places on their streets; null for those that have none.</param>
    /// <param name="isClosed">Whether nobody passes a node.</param>
    /// <param name="waitMs">The wait of who arrives at a node.</param>
    public NaiveTimes(RoadNetwork network, TravelProfile profile, IReadOnlyList<SnapPoint?> spots, Func<int, bool> isClosed, Func<int, long> waitMs)
    {
        (_profile, _spots, _nodes) = (profile, spots, network.Nodes.Count);
        for (var e = 0; e < network.Edges.Count; e++) CutEdge(network, e, isClosed, waitMs);
    }

    /// <summary>Milliseconds from each of some spots to each of all spots, ways to and from the street included; null where there is no way.</summary>
    public long?[][] Table(IEnumerable<int> from) => [.. from.Select(TimesFrom)];

    private long?[] TimesFrom(int start)
    {
        var times = new long[_nodes + _spots.Count];
        Array.Fill(times, Never);
        if (_spots[start] is { } street) times[_nodes + start] = _profile.AccessMs(street.DistanceMetres);
        for (var changed = true; changed;)
        {
            changed = false;
            foreach (var (a, b, ms) in _stretches)
            {
                if (times[a] + ms >= times[b]) continue;
                times[b] = times[a] + ms;
                changed = true;
            }
        }

        return [.. _spots.Select((spot, i) => spot is { } to && times[_nodes + i] < Never ? times[_nodes + i] + _profile.AccessMs(to.DistanceMetres) : (long?)null)];
    }

    private void CutEdge(RoadNetwork network, int e, Func<int, bool> isClosed, Func<int, long> waitMs)
    {
        var edges = network.Edges;
        var isWalk = _profile.Mode == TravelMode.Walk;
        var factor = (edges.Traits[e] & StreetTraits.Steps) != 0 ? 2 : 1;
        var whole = Math.Max(1, (long)Math.Round(edges.LengthMm[e] / 1000.0 * factor / (_profile.SpeedKmh / 3.6) * 1000));
        var cuts = Enumerable.Range(0, _spots.Count)
            .Where(i => _spots[i]?.Edge == e)
            .Select(i => (Vertex: _nodes + i, Ms: whole * _spots[i]!.Value.OffsetMm / edges.LengthMm[e]))
            .OrderBy(c => c.Ms)
            .Prepend((Vertex: edges.Tail[e], Ms: 0L)).Append((Vertex: edges.Head[e], Ms: whole)).ToList();
        var forward = edges.Access[e].HasFlag(isWalk ? StreetAccess.WalkForward : StreetAccess.EbikeForward);
        var backward = edges.Access[e].HasFlag(isWalk ? StreetAccess.WalkBackward : StreetAccess.EbikeBackward);
        for (var c = 1; c < cuts.Count; c++)
        {
            // Who stands on the spot is there, whatever the street's direction.
            var isOneSpot = cuts[c].Ms == cuts[c - 1].Ms && cuts[c].Vertex >= _nodes && cuts[c - 1].Vertex >= _nodes;
            if (forward || isOneSpot) AddStretch(cuts[c - 1].Vertex, cuts[c].Vertex, cuts[c].Ms - cuts[c - 1].Ms);
            if (backward || isOneSpot) AddStretch(cuts[c].Vertex, cuts[c - 1].Vertex, cuts[c].Ms - cuts[c - 1].Ms);
        }

        void AddStretch(int from, int to, long ms)
        {
            if (IsClosed(from) || IsClosed(to)) return;
            _stretches.Add((from, to, ms + (to < _nodes ? waitMs(to) : 0)));
        }

        bool IsClosed(int vertex) => vertex < _nodes && isClosed(vertex);
    }
}
