using Map.Analysis.Network;
using Map.Analysis.Reach;
using Map.Analysis.Routes.Placement;

namespace Map.Analysis.Tests.Routes.Placement;

/// <summary>A small seeded city with one-way streets, barriers and signals, routes that wander through it, and sites beside its streets.</summary>
internal sealed class RandomRoutes
{
    private readonly Random _random;

    public RandomRoutes(int seed, int side = 5, int routes = 8, int sites = 6)
    {
        _random = new Random(seed);
        var network = NetworkBuilder.Build(RandomCity.Create(seed, side, blockMetres: 120));
        Engine = new ReachEngine(new TravelGraph(network, TravelProfile.Ebike.WithUsualWaits()), new SegmentIndex(network));
        Stretches = [.. Enumerable.Range(0, routes).Select(_ => Wander())];
        Paths = [.. Stretches.Select(s => RoutePath.Create(Engine.Graph, s))];
        var extent = network.Extent;
        Sites = [.. Enumerable.Range(0, sites).Select(_ => new Place(
            Wgs84.ToDegrees(_random.Next(extent.MinLon, extent.MaxLon)), Wgs84.ToDegrees(_random.Next(extent.MinLat, extent.MaxLat))))];
    }

    public ReachEngine Engine { get; }

    public RouteStretch[][] Stretches { get; }

    public RoutePath[] Paths { get; }

    public Place[] Sites { get; }

    public PlainDetours CreatePlain() => new(Engine.Graph, Stretches, [.. Sites.Select(s => Engine.FindStreet(s))]);

    /// <summary>Edge after edge, sometimes against a one-way street, beginning and ending anywhere on one.</summary>
    private RouteStretch[] Wander()
    {
        var network = Engine.Graph.Network;
        var edge = _random.Next(network.Edges.Count);
        var (length, node) = (network.Edges.LengthMm[edge], network.Edges.Head[edge]);
        var stretches = new List<RouteStretch> { new(edge, _random.Next(length), length) };
        for (var more = _random.Next(10); more > 0; more--)
        {
            var arc = _random.Next(network.FirstOut[node], network.FirstOut[node + 1]);
            edge = network.ArcEdgeSide[arc] >> 1;
            length = network.Edges.LengthMm[edge];
            var done = more == 1 ? _random.Next(1, length) : length;
            stretches.Add((network.ArcEdgeSide[arc] & 1) == 0 ? new RouteStretch(edge, 0, done) : new RouteStretch(edge, length, length - done));
            node = network.ArcHead[arc];
        }

        return [.. stretches];
    }
}
