using Map.Analysis.Network;
using Map.Analysis.Reach;
using Map.Analysis.Routes.Branches;
using NetTopologySuite.Geometries;
using Xunit;
using static Map.Analysis.Tests.Routes.Branches.BranchTown;

namespace Map.Analysis.Tests.Routes.Branches;

/// <summary>Streets every 100 m; an e-bike rides 250 m a minute.</summary>
public class AreaTests
{
    private static readonly ReachEngine Engine = new(new TravelGraph(BranchTown.Network, TravelProfile.Ebike), new SegmentIndex(BranchTown.Network));

    private static Point CornerOf(int column, int row)
    {
        var side = Way((column, row), (column + 1, row))[0];
        var node = (side & 1) == 0 ? BranchTown.Network.Edges.Tail[side >> 1] : BranchTown.Network.Edges.Head[side >> 1];
        return new Point(Wgs84.ToDegrees(BranchTown.Network.Nodes.Lon[node]), Wgs84.ToDegrees(BranchTown.Network.Nodes.Lat[node]));
    }

    [Fact]
    public void What_lies_between_two_routes_belongs_to_the_nearer_one_and_what_is_too_far_to_none()
    {
        // Along rows 5 and 15: row 9 is four blocks from the first, row 11 four from the second; row 20 is five blocks, two minutes, off.
        IReadOnlyList<IReadOnlyList<BranchRoute>> branches = [[new(Way((5, 5), (25, 5)), 10)], [new(Way((5, 15), (25, 15)), 10)]];
        var areas = BranchAreas.Draw(Engine, branches, TimeSpan.FromMinutes(2.5), toleranceMetres: 10);
        Assert.All(areas, a => Assert.True(a.IsValid));
        Assert.True(areas[0].Covers(CornerOf(15, 9)) && !areas[1].Covers(CornerOf(15, 9)));
        Assert.True(areas[1].Covers(CornerOf(15, 11)) && !areas[0].Covers(CornerOf(15, 11)));
        Assert.True(areas[1].Covers(CornerOf(15, 20)));
        Assert.All(areas, a => Assert.False(a.Covers(CornerOf(15, 23))));
    }

    [Theory]
    [InlineData(1)]
    [InlineData(2)]
    [InlineData(3)]
    public void Areas_of_random_branches_are_valid_and_share_no_ground(int seed)
    {
        Console.WriteLine($"seed {seed}");
        var routes = RandomRoutes(new Random(seed), 24, spread: 28);
        IReadOnlyList<IReadOnlyList<BranchRoute>> branches = [.. routes.Chunk(6), [new BranchRoute([], 5)]];
        var areas = BranchAreas.Draw(Engine, branches, TimeSpan.FromMinutes(2), toleranceMetres: 10);
        Assert.Equal(branches.Count, areas.Count);
        Assert.True(areas[^1].IsEmpty);
        Assert.All(areas, a => Assert.True(a.IsValid));
        foreach (var (number, area) in areas.Index())
        {
            foreach (var other in areas.Skip(number + 1)) Assert.Equal(0, area.Intersection(other).Area, 1e-12);
        }
    }

    [Fact]
    public void A_chain_is_the_stretch_that_at_least_half_of_the_busiest_one_rides()
    {
        BranchRoute[] routes = [new(Way((1, 5), (20, 5)), 10), new(Way((14, 5), (4, 5)), 10), new(Way((6, 5), (10, 5), (10, 9)), 5)];
        // On columns 6 to 10 all 25 ride, on 4 to 14 twenty; beyond only ten, fewer than half of 25.
        var chain = BranchChain.Find(BranchTown.Network, routes[0], routes)!;
        Assert.Equal((25, 1000.0), (chain.Couriers, Math.Round(chain.Metres)));
        Assert.Equal(CornerOf(4, 5), chain.Line.StartPoint);
        Assert.Equal(CornerOf(14, 5), chain.Line.EndPoint);
        Assert.Null(BranchChain.Find(BranchTown.Network, new BranchRoute(Way((1, 20), (5, 20)), 10), routes));
    }

    [Fact]
    public void A_short_piece_apart_from_the_rest_of_a_branch_is_left_to_whoever_is_around_it()
    {
        // Two of 22 blocks of the second branch lie beside the first one's street, and hang together with nothing of its own.
        IReadOnlyList<IReadOnlyList<BranchRoute>> branches =
            [[new(Way((5, 5), (25, 5)), 10)], [new(Way((5, 15), (25, 15)), 10), new(Way((10, 7), (12, 7)), 10)]];
        var areas = BranchAreas.Draw(Engine, branches, TimeSpan.FromMinutes(2), toleranceMetres: 10);
        Assert.True(areas[0].Covers(CornerOf(11, 7)) && !areas[1].Covers(CornerOf(11, 7)));
    }

    [Fact]
    public void A_hole_is_filled_when_nothing_lies_in_it()
    {
        static LinearRing Ring(double from, double to) => new([new(from, from), new(to, from), new(to, to), new(from, to), new(from, from)]);
        static MultiPolygon Area(params Polygon[] polygons) => new(polygons);
        var island = new Polygon(Ring(4, 5));
        var filled = AreaHoles.Fill([Area(new Polygon(Ring(0, 10), [Ring(1, 2), Ring(3, 6)])), Area(island)]);
        Assert.Equal(new Polygon(Ring(0, 10), [Ring(3, 6)]), filled[0].GetGeometryN(0));
        Assert.Equal(island, filled[1].GetGeometryN(0));
        // Its own island keeps a hole open too.
        Assert.Equal(100 - 9 + 1, AreaHoles.Fill([Area(new Polygon(Ring(0, 10), [Ring(3, 6)]), island)])[0].Area);
    }
}
