using Map.Analysis.Network;

namespace Map.Analysis.Reach;

/// <summary>
/// Places put onto their streets and listed by edge: the places of edge e stand from first[e] to first[e+1]. After a search
/// only the edges that it touched are read.
/// </summary>
public sealed class StreetPlaceIndex : PlaceIndex
{
    private readonly StreetPlace[] _streets;
    private readonly float[] _metres;
    private readonly int[] _first;
    private readonly PlaceOnEdge[] _onEdges;

    /// <param name="engine">The streets and the way of moving.</param>
    /// <param name="places">The places, numbered from 0 on.</param>
    /// <param name="cancel">Putting places onto streets takes some microseconds each.</param>
    public StreetPlaceIndex(ReachEngine engine, IReadOnlyList<Place> places, CancellationToken cancel = default)
        : base(places, engine.Graph.Profile)
    {
        Engine = engine;
        _streets = new StreetPlace[places.Count];
        _metres = new float[places.Count];
        Parallel.For(0, places.Count, new ParallelOptions { CancellationToken = cancel }, Locate);
        (_first, _onEdges) = ListByEdge(engine.Graph.Edges.Length, _streets);
    }

    private StreetPlaceIndex(ReachEngine engine, StreetPlaceIndex same)
        : base(same.Places, engine.Graph.Profile) =>
        (Engine, _streets, _metres, _first, _onEdges) = (engine, same._streets, same._metres, same._first, same._onEdges);

    public ReachEngine Engine { get; }

    /// <summary>The same places for an engine of the same network and profile at another hour (<see cref="ReachEngine.AtHour"/>).</summary>
    public StreetPlaceIndex With(ReachEngine engine) => engine.Snapper == Engine.Snapper
        ? new StreetPlaceIndex(engine, this)
        : throw new ArgumentException("The places stand on the streets of another engine.", nameof(engine));

    /// <summary>A place's street.</summary>
    public StreetPlace this[int place] => _streets[place];

    /// <summary>
    /// Metres between a place and its street; for a place without one to the nearest usable street beyond the limit, null when
    /// there is none within ten times the limit.
    /// </summary>
    public double? FindMetresToStreet(int place) =>
        _streets[place].HasStreet ? _metres[place] : Engine.FindStreet(Places[place], 10 * Snapper.DefaultLimitMetres)?.DistanceMetres;

    internal override NearestReader SearchNearest(IReadOnlyList<Place> stations, int nearest, Direction direction, CancellationToken cancel)
    {
        var search = new NearestSearch(Engine.Graph, nearest, direction);
        for (var s = 0; s < stations.Count; s++)
        {
            if (Engine.Locate(stations[s]) is { HasStreet: true } street) search.Add(s, street);
        }

        search.SettleAll(cancel);
        return (place, labels) =>
        {
            if (_streets[place].HasStreet) search.Read(_streets[place], labels);
            return _streets[place].HasStreet;
        };
    }

    private protected override void Collect(Place station, int limitMs, Direction direction, RowBuffer row)
    {
        if (Engine.FindStreet(station) is not { } street) return;
        var search = Engine.RentSearch();
        search.Reset(direction, limitMs);
        search.AddSource(street, Profile.AccessMs(street.DistanceMetres));
        search.SettleAll();
        ReadTouchedEdges(search, street.Edge, row);
        Engine.Return(search);
    }

    private void ReadTouchedEdges(TravelTimeSearch search, int sourceEdge, RowBuffer row)
    {
        var (network, tails) = (search.Graph.Network, search.Graph.Network.Edges.Tail);
        foreach (var node in search.Labelled)
        {
            for (var a = network.FirstOut[node]; a < network.FirstOut[node + 1]; a++)
            {
                var edge = network.ArcEdgeSide[a] >> 1;
                if (_first[edge] == _first[edge + 1]) continue;
                // An edge of which both ends are reached is read once: at its tail.
                var isAtHead = (network.ArcEdgeSide[a] & 1) != 0;
                if (isAtHead && search.TimeMs(tails[edge]) != TravelTimeSearch.Unreached) continue;
                ReadEdge(search, edge, row);
            }
        }

        if (!IsTouchedAtEnds(search, sourceEdge)) ReadEdge(search, sourceEdge, row);
    }

    private static bool IsTouchedAtEnds(TravelTimeSearch search, int edge) =>
        search.TimeMs(search.Graph.Edges[edge].Tail) != TravelTimeSearch.Unreached
        || search.TimeMs(search.Graph.Edges[edge].Head) != TravelTimeSearch.Unreached;

    private void ReadEdge(TravelTimeSearch search, int edge, RowBuffer row)
    {
        var times = search.EdgeTimes(edge);
        foreach (var place in _onEdges.AsSpan(_first[edge].._first[edge + 1]))
        {
            var ms = times.TimeMs(place.OffsetMs);
            if (ms <= search.LimitMs - place.AccessMs) row.Add(place.Place, ms + place.AccessMs);
        }
    }

    private void Locate(int place)
    {
        var snap = Engine.FindStreet(Places[place]);
        _streets[place] = snap is { } street ? StreetPlace.At(Engine.Graph, street) : StreetPlace.None;
        _metres[place] = (float)(snap?.DistanceMetres ?? double.NaN);
    }

    private static (int[] First, PlaceOnEdge[] OnEdges) ListByEdge(int edges, StreetPlace[] streets)
    {
        var first = new int[edges + 1];
        foreach (var street in streets)
        {
            if (street.HasStreet) first[street.Edge + 1]++;
        }

        for (var e = 0; e < edges; e++) first[e + 1] += first[e];
        var (next, onEdges) = (first.AsSpan(0, edges).ToArray(), new PlaceOnEdge[first[edges]]);
        for (var p = 0; p < streets.Length; p++)
        {
            if (streets[p].HasStreet) onEdges[next[streets[p].Edge]++] = new PlaceOnEdge(p, streets[p].OffsetMs, streets[p].AccessMs);
        }

        return (first, onEdges);
    }

    private readonly record struct PlaceOnEdge(int Place, int OffsetMs, int AccessMs);
}
