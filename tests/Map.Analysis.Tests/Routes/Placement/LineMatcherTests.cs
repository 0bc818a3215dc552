using Map.Analysis.Network;
using Map.Analysis.Reach;
using Map.Analysis.Routes.Placement;
using Map.Testing;
using NetTopologySuite.Geometries;
using Xunit;

namespace Map.Analysis.Tests.Routes.Placement;

/// <summary>A character is 25 m.</summary>
public class LineMatcherTests
{
    private const string Block = """
        A-------B-------C
        |       |       |
        |       |       |
        |       |       |
        |       |       |
        D-------E-------F
        """;

    private readonly AsciiMap _map = new(Block, cellMetres: 25);
    private readonly ReachEngine _engine;
    private readonly LineMatcher _matcher;

    public LineMatcherTests()
    {
        var network = _map.Network;
        _engine = new ReachEngine(new TravelGraph(network, TravelProfile.Ebike), new SegmentIndex(network));
        _matcher = new LineMatcher(_engine);
    }

    [Fact]
    public void A_line_on_edges_is_these_edges()
    {
        var match = _matcher.Match(Line((0, 0), (8, 0), (8, 5), (16, 5)));
        Assert.Equal("ABEF", Letters(match.Path!));
        Assert.Equal((1.0, 0), (match.MatchedShare, match.Unmatched.Count));
        Assert.All(match.Path!.Stretches, s => Assert.Equal(_engine.Graph.Network.Edges.LengthMm[s.Edge], s.LengthMm));
    }

    [Fact]
    public void A_line_that_turns_back_rides_its_street_twice()
    {
        var match = _matcher.Match(Line((0, 0), (8, 0), (8, 5), (8, 0), (16, 0)));
        Assert.Equal("ABEBC", Letters(match.Path!));
    }

    [Fact]
    public void A_line_that_was_drawn_beside_its_streets_is_put_onto_them()
    {
        var match = _matcher.Match(Line((1, 0.3), (7.7, 0.4), (8.3, 4.7), (15, 5.3)));
        Assert.Equal("BE", Letters(match.Path!));
        Assert.Equal(1, match.MatchedShare, 0.01);
        Assert.Empty(match.Unmatched);
        // From the middle of one street to the middle of another: 175 + 125 + 175 m at 15 km/h.
        Assert.Equal(475 / 15.0 * 3.6, match.Path!.RidingMs / 1000.0, 3.0);
        Assert.Equal(475, match.Path.Metres, 12.0);
    }

    [Fact]
    public void What_lies_on_no_street_is_told_and_takes_its_time()
    {
        // Along the street for 400 m, then as far again into the fields.
        var match = _matcher.Match(Line((0, 0.1), (16, 0.1), (32, 0.1)));
        var rest = Assert.Single(match.Unmatched);
        Assert.Equal(0.5, match.MatchedShare, 0.1);
        Assert.True(rest.Coordinates[^1].X > _map.Position(31.9, 0).Lon);
        Assert.Equal(400, match.Path!.Metres, 30.0);
    }

    [Fact]
    public void A_gap_between_two_streets_is_ridden_like_a_street()
    {
        var map = new AsciiMap("A-------B                        C-------D", cellMetres: 25);
        var network = map.Network;
        var engine = new ReachEngine(new TravelGraph(network, TravelProfile.Ebike), new SegmentIndex(network));
        var match = new LineMatcher(engine).Match(new LineString([.. new[] { 0.0, 41 }.Select(c => map.Position(c, 0.1)).Select(p => new Coordinate(p.Lon, p.Lat))]));
        Assert.Single(match.Unmatched);
        Assert.Equal(41 * 25 / 15.0 * 3.6, match.Path!.RidingMs / 1000.0, 6.0);
        Assert.Equal(16 * 25, match.Path.Metres, 60.0);
    }

    [Fact]
    public void A_line_far_from_every_street_is_on_none()
    {
        var match = _matcher.Match(Line((100, 100), (120, 100)));
        Assert.Equal((null, 0.0), (match.Path, match.MatchedShare));
        Assert.Single(match.Unmatched);
    }

    [Fact]
    public void Many_lines_are_matched_as_each_alone()
    {
        LineString[] lines = [Line((0, 0), (8, 0)), Line((100, 100), (120, 100)), Line((1, 0.3), (7.7, 0.4), (8.3, 4.7), (15, 5.3))];
        var alone = lines.Select(_matcher.Match);
        var together = _matcher.MatchAll(lines, maxThreads: 3);
        Assert.Equal(alone.Select(m => m.Path?.Stretches), together.Select(m => m.Path?.Stretches));
    }

    private LineString Line(params (double Column, double Row)[] points) =>
        new([.. points.Select(p => _map.Position(p.Column, p.Row)).Select(p => new Coordinate(p.Lon, p.Lat))]);

    private string Letters(RoutePath path) => string.Concat(path.Nodes.Select(n => "ABCDEF".Single(l => _map.NodeOf(_engine.Graph.Network, l) == n)));
}
