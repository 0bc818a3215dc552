using Map.Analysis.Network;
using Map.Analysis.Reach;
using Map.Analysis.Routes.Placement;
using Map.Testing;
using NetTopologySuite.Geometries;
using Xunit;

namespace Map.Analysis.Tests.Routes.Placement;

/// <summary>A character is 25 m; e-bikes ride 100 m in 24 s.</summary>
public class DetourTests
{
    private const double Seconds = 24;

    [Fact]
    public void A_site_on_the_way_is_no_detour()
    {
        var town = new Town("A---B---C");
        Assert.Equal(0, town.Detour("AC", column: 2, row: 0));
        Assert.Equal(0, town.Detour("AC", column: 8, row: 0));
    }

    [Fact]
    public void A_site_in_the_middle_of_a_street_is_on_the_way_however_little_may_be_left_out()
    {
        var town = new Town("A---B---C");
        Assert.Equal(0, town.Detour("ABC", column: 2, row: 0, mostSkipped: TimeSpan.Zero));
    }

    [Fact]
    public void A_site_in_a_dead_end_is_twice_its_spur()
    {
        var town = new Town("""
            A---B---C
                |
                |
                |
                D
            """);
        Assert.Equal(2 * Seconds, town.Detour("ABC", 'D'), 0.05);
    }

    [Fact]
    public void A_one_way_street_is_ridden_in_its_direction_alone()
    {
        var town = new Town("""
            A
            |
            |
            |
            B->--D
            |    |
            |    |
            |    |
            C-<--E
            """);
        // Down: by D and E to C, 125 + 100 + 125 m instead of 100. Up: round the whole block and back to B.
        Assert.Equal(2.5 * Seconds, town.Detour("ABC", 'D'), 0.05);
        Assert.Equal(4.5 * Seconds, town.Detour("CBA", 'D'), 0.05);
    }

    [Fact]
    public void Leaving_early_and_returning_later_is_shorter_than_returning_to_the_same_place()
    {
        var town = new Town("""
              +---+
              |   |
            A-B-G-C-F
            """);
        // 50 m up, 100 m across, 50 m down instead of 100 m; back to the same place it would be 200 m.
        Assert.Equal(Seconds, town.Detour("ABGCF", column: 4, row: 0), 0.05);
        Assert.Equal(2 * Seconds, town.Detour("ABGCF", column: 4, row: 0, mostSkipped: TimeSpan.FromSeconds(Seconds / 2)), 0.05);
    }

    [Fact]
    public void A_courier_returns_to_his_way_no_earlier_than_where_he_left_it()
    {
        var town = new Town("""
            A---B---C
            |   |
            |   |
            |   |
            D-<-E
            """);
        // Between E and D one gets on by D alone, to A, where the way was before: on to B once more: 400 m.
        Assert.Equal(4 * Seconds, town.Detour("ABC", column: 2, row: 4), 0.05);
    }

    [Fact]
    public void A_way_that_is_shorter_by_the_site_is_no_negative_detour()
    {
        var town = new Town("""
            B-------C
            |       |
            A---D---F
            """);
        Assert.Equal(0, town.Detour("ABCF", 'D'));
    }

    [Fact]
    public void Who_may_leave_out_only_a_part_of_a_round_trip_has_to_come_back_to_it()
    {
        var town = new Town("S---A---B---C---E");
        Assert.Equal(0, town.Detour("ABCECBA", 'S'));
        Assert.Equal(2 * Seconds, town.Detour("ABCECBA", 'S', mostSkipped: TimeSpan.FromMinutes(1)), 0.05);
    }

    [Fact]
    public void A_courier_with_exactly_the_limit_is_captured()
    {
        var town = new Town("""
            A---B---C
                |
                D
            """);
        var spur = town.Engine.Graph.Edges.Single(e => e.Tail == town.Node('D') || e.Head == town.Node('D')).Ms;
        Assert.Equal([new TravelTime(0, 2 * spur)], town.Row("ABC", 'D', TimeSpan.FromMilliseconds(2 * spur)));
        Assert.Empty(town.Row("ABC", 'D', TimeSpan.FromMilliseconds((2 * spur) - 1)));
    }

    [Fact]
    public void A_site_beside_its_street_costs_the_walk_there_and_back()
    {
        var town = new Town("A---B---C");
        // 40 m at 4 km/h is 36 s.
        Assert.Equal(72, town.Detour("ABC", column: 5, row: 1.6), 0.2);
    }

    [Fact]
    public void A_site_on_a_corner_is_on_all_of_its_streets()
    {
        var oneWay = new Town("A->-B->-C");
        Assert.Equal(0, oneWay.Detour("ABC", 'B'));
        var crossing = new Town("""
            D->-B-<-E
                |
            A---C---F
            """);
        Assert.Equal(Seconds, crossing.Detour("ACF", 'B'), 0.05);
    }

    [Fact]
    public void A_site_without_a_street_is_told()
    {
        var town = new Town("A---B---C");
        var (lon, lat) = town.Map.Position(4, 40);
        var table = DetourTable.Build(town.Engine, [town.Path("ABC")], [new Place(lon, lat), town.At('B')], new DetourOptions(TimeSpan.FromMinutes(5)));
        Assert.Equal([0], table.SitesWithoutStreet);
        Assert.Empty(table.Times[0].ToArray());
        Assert.Equal([new TravelTime(0, 0)], table.Times[1].ToArray());
    }

    [Fact]
    public void A_route_without_streets_has_no_detour()
    {
        var town = new Town("A---B---C");
        var table = DetourTable.Build(town.Engine, [null, town.Path("ABC")], [town.At('B')], new DetourOptions(TimeSpan.FromMinutes(5)));
        Assert.Equal([new TravelTime(1, 0)], table.Times[0].ToArray());
    }

    [Fact]
    public async Task A_cancelled_table_is_none()
    {
        var town = new Town("A---B---C");
        using var cancelled = new CancellationTokenSource();
        await cancelled.CancelAsync();
        Assert.ThrowsAny<OperationCanceledException>(() => DetourTable.Build(town.Engine, [town.Path("ABC")], [town.At('B')], new DetourOptions(TimeSpan.FromMinutes(5)), cancelled.Token));
    }

    private sealed class Town
    {
        private readonly LineMatcher _matcher;

        public Town(string drawing)
        {
            Map = new AsciiMap(drawing, cellMetres: 25);
            var network = Map.Network;
            Engine = new ReachEngine(new TravelGraph(network, TravelProfile.Ebike), new SegmentIndex(network));
            _matcher = new LineMatcher(Engine);
        }

        public AsciiMap Map { get; }

        public ReachEngine Engine { get; }

        public int Node(char letter) => Map.NodeOf(Engine.Graph.Network, letter);

        public Place At(char letter) => new(Map[letter].Lon, Map[letter].Lat);

        public RoutePath Path(string letters) => _matcher.Match(new LineString([.. letters.Select(l => new Coordinate(Map[l].Lon, Map[l].Lat))])).Path!;

        public double Detour(string route, char site, TimeSpan? mostSkipped = null) => Detour(route, At(site), mostSkipped);

        public double Detour(string route, double column, double row, TimeSpan? mostSkipped = null) =>
            Detour(route, new Place(Map.Position(column, row).Lon, Map.Position(column, row).Lat), mostSkipped);

        public TravelTime[] Row(string route, char site, TimeSpan limit) =>
            DetourTable.Build(Engine, [Path(route)], [At(site)], new DetourOptions(limit)).Times[0].ToArray();

        private double Detour(string route, Place site, TimeSpan? mostSkipped) => Assert.Single(
            DetourTable.Build(Engine, [Path(route)], [site], new DetourOptions(TimeSpan.FromHours(1)) { MostSkipped = mostSkipped }).Times[0].ToArray()).Ms / 1000.0;
    }
}
