using Map.Analysis.Network;
using Map.Analysis.Reach;

namespace Map.Analysis.Routes.Placement;

/// <summary>
/// The detours of all routes by one site after the other. Allocates nothing but the rows once warm; not for two threads at once.
/// </summary>
internal sealed class DetourSearch : IDisposable
{
    private readonly ReachEngine _engine;
    private readonly RouteStops _stops;
    private readonly int _limitMs;
    private readonly int _mostSkippedMs;
    private readonly int _searchMs;
    private readonly TravelTimeSearch _toSite;
    private readonly TravelTimeSearch _fromSite;
    private readonly RowBuffer _row;
    private readonly List<int> _met = [];
    private readonly bool[] _isMet;

    /// <summary>Stops at which to leave, by number, and when a ride that leaves there would have had to begin; both rise.</summary>
    private readonly int[] _leaveAt;
    private readonly long[] _leaveMs;

    public DetourSearch(ReachEngine engine, RouteStops stops, int limitMs, int mostSkippedMs)
    {
        (_engine, _stops, _limitMs, _mostSkippedMs) = (engine, stops, limitMs, mostSkippedMs);
        _searchMs = Math.Min(limitMs + stops.LongestSkippedMs(mostSkippedMs), TravelTimes.MaxLimitMs);
        (_toSite, _fromSite) = (engine.RentSearch(), engine.RentSearch());
        (_row, _isMet) = (new RowBuffer(stops.RouteCount), new bool[stops.RouteCount]);
        var longest = stops.RouteCount == 0 ? 0 : Enumerable.Range(0, stops.RouteCount).Max(r => stops.First[r + 1] - stops.First[r]);
        (_leaveAt, _leaveMs) = (new int[longest], new long[longest]);
    }

    /// <summary>The routes whose detour by a site is within the limit, in their order.</summary>
    public TravelTime[] Run(SnapPoint street)
    {
        Search(_toSite, street, Direction.ToSource);
        Search(_fromSite, street, Direction.FromSource);
        // A route may end on the site's own edge without the searches having come to a node of it.
        Meet(_engine.Graph.Edges[street.Edge].Tail);
        Meet(_engine.Graph.Edges[street.Edge].Head);
        foreach (var node in _toSite.Labelled) Meet(node);
        foreach (var route in _met)
        {
            _isMet[route] = false;
            var ms = LeastMs(route);
            if (ms <= _limitMs) _row.Add(route, (int)ms);
        }

        _met.Clear();
        return _row.Take();
    }

    public void Dispose()
    {
        _engine.Return(_toSite);
        _engine.Return(_fromSite);
    }

    private void Search(TravelTimeSearch search, SnapPoint street, Direction direction)
    {
        search.Reset(direction, _searchMs);
        var accessMs = _engine.Graph.Profile.AccessMs(street.DistanceMetres);
        search.AddSource(street, accessMs);
        // A site on a corner is on all of its streets, not on the one alone that happens to be named.
        if (RoutePath.NodeAt(_engine.Graph, street.Edge, street.OffsetMm) is { } corner) search.AddNode(corner, accessMs);
        search.SettleAll();
    }

    private void Meet(int node)
    {
        foreach (var route in _stops.RoutesAt(node))
        {
            if (_isMet[route]) continue;
            _isMet[route] = true;
            _met.Add(route);
        }
    }

    /// <summary>
    /// One pass along a route. Of the stops at which the courier may have left, those stand in a queue that may yet be best: a stop
    /// that is passed later and is no worse outlasts all before it (a minimum over a moving window).
    /// </summary>
    private long LeastMs(int route)
    {
        var (best, head, end) = (long.MaxValue, 0, 0);
        for (var s = _stops.First[route]; s < _stops.First[route + 1]; s++)
        {
            ref readonly var stop = ref _stops.Stops[s];
            var toSite = TimeMs(_toSite, stop);
            if (toSite != TravelTimeSearch.Unreached)
            {
                var leave = (long)toSite + stop.RideMs;
                while (end > head && _leaveMs[end - 1] >= leave) end--;
                (_leaveAt[end], _leaveMs[end]) = (s, leave);
                end++;
            }

            while (head < end && _leaveAt[head] < s - 1 && stop.RideMs - _stops.Stops[_leaveAt[head]].RideMs > _mostSkippedMs) head++;
            var fromSite = head < end ? TimeMs(_fromSite, stop) : TravelTimeSearch.Unreached;
            if (fromSite != TravelTimeSearch.Unreached) best = Math.Min(best, _leaveMs[head] + fromSite - stop.RideMs);
        }

        return Math.Max(0, best);
    }

    private static int TimeMs(TravelTimeSearch search, in RouteStop stop) =>
        stop.Node >= 0 ? search.TimeMs(stop.Node) : search.EdgeTimes(stop.Edge).TimeMs(stop.OffsetMs);
}
