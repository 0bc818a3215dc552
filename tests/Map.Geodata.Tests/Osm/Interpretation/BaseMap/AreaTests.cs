using Map.Geodata.Osm;
using Map.Geodata.Osm.Interpretation.BaseMap;
using Map.Geodata.Tests.Osm.Fixtures;
using NetTopologySuite.Geometries;
using Xunit;
using static Map.Geodata.Tests.Osm.Interpretation.BaseMap.BaseMapFixture;

namespace Map.Geodata.Tests.Osm.Interpretation.BaseMap;

/// <summary>Rings and polygons; expected areas are counted in cells of the drawn map.</summary>
public class AreaTests
{
    [Fact]
    public void A_closed_way_is_a_valid_multipolygon_in_degrees()
    {
        var map = Create(OsmDrawing.OfMap("""
            a..b
            ....
            d..c
            """).WayAlong(7, "abcda", "building=apartments name=一号楼 name:en=No.1"));

        var area = Assert.Single(map.ListAreas());
        Assert.Equal((7, BaseAreaClass.Building, "apartments", "一号楼", "No.1"), (area.OsmId, area.Class, area.Kind, area.Name, area.NameEn));
        Assert.Equal(6, Cells(area.Geometry));
        Assert.Equal(4326, area.Geometry.SRID);
        Assert.Equal(new Envelope(0, 0.003, -0.002, 0), area.Geometry.EnvelopeInternal);
    }

    // The outline is three ways, one of them against the others; the island is two.
    [Fact]
    public void A_river_with_an_island_is_put_together_from_its_member_ways()
    {
        var drawing = OsmDrawing.OfMap("""
            a....b
            ..ef..
            ..hg..
            d....c
            """)
            .WayAlong(1, "dab").WayAlong(2, "dc").WayAlong(3, "bc").WayAlong(4, "ghe").WayAlong(5, "gfe")
            .Relation(9, "type=multipolygon natural=water water=river name=清河", Outer(1), Outer(2), Inner(4), Outer(3), Inner(5));
        var map = Create(drawing);

        var river = Assert.Single(map.ListAreas());
        Assert.Equal((-9, BaseAreaClass.Water, "river", "清河"), (river.OsmId, river.Class, river.Kind, river.Name));
        Assert.Equal((5 * 3) - 1, Cells(river.Geometry));
        Assert.Equal((0, 0, 0), (map.Report.BrokenRings, map.Report.RepairedAreas, map.Report.LostAreas));
    }

    [Fact]
    public void A_pond_on_an_island_is_water_again_and_its_hole_is_its_own()
    {
        var map = Create(OsmDrawing.OfMap("""
            a.........b
            .e.......f.
            ..i.....j..
            ...m...n...
            ...p...o...
            ..l.....k..
            .h.......g.
            d.........c
            """)
            .WayAlong(1, "abcda").WayAlong(2, "efghe").WayAlong(3, "ijkli").WayAlong(4, "mnopm")
            .Relation(9, "type=multipolygon natural=water", Inner(4), Outer(1), Inner(2), Outer(3)));

        // Lake 70 without island 40, pond 18 without islet 4.
        Assert.Equal(70 - 40 + 18 - 4, Cells(Assert.Single(map.ListAreas()).Geometry));
    }

    [Fact]
    public void Two_outlines_are_two_polygons_of_one_area()
    {
        var map = Create(OsmDrawing.OfMap("""
            ab.ef
            dc.hg
            """).WayAlong(1, "abcda").WayAlong(2, "efghe")
            .Relation(9, "type=multipolygon leisure=park", Outer(1), Outer(2)));

        var park = Assert.Single(map.ListAreas()).Geometry;
        Assert.Equal((2, 2), (park.NumGeometries, Cells(park)));
    }

    [Fact]
    public void An_outline_that_does_not_close_is_counted_and_the_others_are_drawn()
    {
        var map = Create(OsmDrawing.OfMap("""
            ab.ef
            dc.hg
            """).WayAlong(1, "abcda").WayAlong(2, "ef").WayAlong(3, "fg")
            .Relation(9, "type=multipolygon natural=water", Outer(1), Outer(2), Outer(3), Outer(99)));

        Assert.Equal(1, Cells(Assert.Single(map.ListAreas()).Geometry));
        Assert.Equal(3, map.Report.BrokenRings); // Two ways that lead nowhere and one that the extract lacks.
    }

    // From b the walk along a-b may try the spur to x first, and must come back from there.
    [Theory]
    [InlineData(2, 3)]
    [InlineData(3, 2)]
    public void A_spur_breaks_only_itself(long third, long second)
    {
        var map = Create(OsmDrawing.OfMap("""
            a.b.x
            d.c..
            """).WayAlong(1, "ab").WayAlong(2, "bx").WayAlong(3, "bc").WayAlong(4, "cda")
            .Relation(9, "type=multipolygon natural=water", Outer(1), Outer(second), Outer(third), Outer(4)));

        Assert.Equal(2, Cells(Assert.Single(map.ListAreas()).Geometry));
        Assert.Equal(1, map.Report.BrokenRings);
    }

    // The sides a-c and b-d cross in the middle of a square of 2 × 2 cells and leave two of its four triangles.
    [Fact]
    public void An_outline_that_crosses_itself_is_mended_and_counted()
    {
        var map = Create(OsmDrawing.OfMap("""
            a.b
            ...
            d.c
            """).WayAlong(1, "acbda", "landuse=forest"));

        var forest = Assert.Single(map.ListAreas()).Geometry;
        Assert.True(forest.IsValid);
        Assert.Equal(2, Cells(forest));
        Assert.Equal(1, map.Report.RepairedAreas);
    }

    [Theory]
    [InlineData("abcd")] // Open.
    [InlineData("aba")] // No inside.
    [InlineData("abxba")] // All on one line.
    [InlineData("ab?da")] // A node that the extract lacks.
    public void What_has_no_inside_is_lost_and_counted(string letters)
    {
        var map = Create(OsmDrawing.OfMap("""
            a.b.x
            d.c
            """).WayAlong(1, letters, "building=yes"));

        Assert.Empty(map.ListAreas());
        Assert.Equal((0, 1), (map.Report.Areas, map.Report.LostAreas));
    }

    [Fact]
    public void A_hole_outside_every_outline_is_counted()
    {
        var map = Create(OsmDrawing.OfMap("""
            ab.ef.ij
            dc.hg.lk
            """).WayAlong(1, "abcda").WayAlong(2, "efghe").WayAlong(3, "ijkli")
            .Relation(9, "type=multipolygon natural=water", Outer(1), Outer(2), Inner(3)));

        Assert.Equal(2, Cells(Assert.Single(map.ListAreas()).Geometry));
        Assert.Equal(1, map.Report.BrokenRings);
    }

    [Fact]
    public void An_outline_tagged_like_its_relation_does_not_flood_the_island()
    {
        var map = Create(OsmDrawing.OfMap("""
            a...b
            .ef..
            .hg..
            d...c
            """).WayAlong(1, "abcda", "natural=water").WayAlong(2, "efghe", "landuse=grass")
            .Relation(9, "type=multipolygon natural=water", Outer(1), Inner(2)));

        var areas = map.ListAreas().ToList();
        Assert.Equal([(2L, BaseAreaClass.Green, 1.0), (-9L, BaseAreaClass.Water, 11.0)], areas.Select(a => (a.OsmId, a.Class, Cells(a.Geometry))));
    }

    [Fact]
    public void Relations_of_other_types_are_no_areas()
        => Assert.Empty(Create(OsmDrawing.OfMap("ab\ndc").WayAlong(1, "abcda").Relation(9, "type=site amenity=school", Outer(1))).ListAreas());

    [Fact]
    public void Listing_again_gives_the_same_and_counts_anew()
    {
        var map = Create(OsmDrawing.OfMap("ab\ndc").WayAlong(1, "abcda", "building=yes").WayAlong(2, "ab", "building=yes"));
        var first = map.ListAreas().Select(a => a.OsmId).ToList();
        Assert.Equal(first, map.ListAreas().Select(a => a.OsmId));
        Assert.Equal((1, 1, 1), (map.Report.Areas, map.Report.BrokenRings, map.Report.LostAreas));
    }

    private static Member Outer(long way) => new(OsmElementKind.Way, way, "outer");

    private static Member Inner(long way) => new(OsmElementKind.Way, way, "inner");
}
