using Map.Analysis.Network;
using Map.Testing;
using Xunit;

namespace Map.Analysis.Tests.Network;

public class NetworkBuilderTests
{
    [Fact]
    public void A_crossing_of_two_streets_has_four_arcs()
    {
        var map = new AsciiMap("""
              B
              |
            A-+-C
              |
              D
            """, 50);
        var network = map.Network;
        Assert.Equal(5, network.Nodes.Count);
        Assert.Equal(4, network.Edges.Count);
        var arcs = Enumerable.Range(0, 5).Select(v => network.FirstOut[v + 1] - network.FirstOut[v]).Order();
        Assert.Equal([1, 1, 1, 1, 4], arcs);
    }

    [Fact]
    public void Points_between_crossings_shape_an_edge_and_do_not_cut_it()
    {
        // One way over three nodes that nothing else touches, 300 m and then 400 m at a right angle.
        var corner = new AsciiMap("""
            A--B
               |
               |
               |
               C
            """, 100);
        var source = corner.ToSource();
        var bent = new StreetSource
        {
            NodeLon = source.NodeLon,
            NodeLat = source.NodeLat,
            NodeTraits = source.NodeTraits,
            FirstRef = [0, 3],
            Refs = [0, 1, 2],
            Access = [StreetAccess.Walk],
            Kind = [StreetKind.Residential],
            Traits = [StreetTraits.None],
            SourceId = [7],
        };
        var network = NetworkBuilder.Build(bent);
        Assert.Equal(1, network.Edges.Count);
        Assert.Equal(3, network.Points.Lon.Length);
        Assert.InRange(network.Edges.LengthMm[0], 699_970, 700_030);
        Assert.Equal(7, network.Edges.SourceId[0]);
    }

    [Fact]
    public void Ways_that_nobody_may_use_leave_no_trace()
    {
        var source = new AsciiMap("A-B-C", 100).ToSource();
        source.Access[1] = StreetAccess.None;
        var network = NetworkBuilder.Build(source);
        Assert.Equal((2, 1), (network.Nodes.Count, network.Edges.Count));
    }

    [Fact]
    public void Streets_without_any_use_are_refused()
    {
        var source = new AsciiMap("A-B", 100).ToSource();
        source.Access[0] = StreetAccess.None;
        Assert.Throws<InvalidNetworkException>(() => NetworkBuilder.Build(source));
    }

    [Fact]
    public void A_street_of_no_length_is_left_out()
    {
        var source = new AsciiMap("A-B-C", 100).ToSource();
        source.NodeLon[1] = source.NodeLon[0];
        source.NodeLat[1] = source.NodeLat[0];
        Assert.Equal(1, NetworkBuilder.Build(source).Edges.Count);
    }

    [Fact]
    public void The_same_streets_in_another_order_give_the_same_lengths()
    {
        var source = RandomCity.Create(seed: 3, side: 8, blockMetres: 120);
        var lengths = NetworkBuilder.Build(source).Edges.LengthMm.Order();
        Array.Reverse(source.Refs);
        Array.Reverse(source.Access);
        Array.Reverse(source.Traits);
        Assert.Equal(lengths, NetworkBuilder.Build(source).Edges.LengthMm.Order());
    }
}
