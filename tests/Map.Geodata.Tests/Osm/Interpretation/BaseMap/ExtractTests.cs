using Map.Geodata.Osm;
using Map.Geodata.Osm.Interpretation;
using Map.Geodata.Osm.Interpretation.BaseMap;
using Map.Geodata.Tests.Osm.Fixtures;
using NetTopologySuite.Geometries;
using Xunit;

namespace Map.Geodata.Tests.Osm.Interpretation.BaseMap;

public class ExtractTests
{
    private static readonly Envelope Earth = new(-180, 180, -90, 90);

    public static TheoryData<string> Names => [.. Extracts.Names];

    [Theory]
    [MemberData(nameof(Names))]
    public void Every_row_can_go_into_the_store(string name)
    {
        var map = new OsmBaseMap(Extracts.Read(name));

        Assert.All(map.ListRoads(), road => AssertStorable(road.Geometry));
        Assert.All(map.ListAreas(), area => AssertStorable(area.Geometry));
        Assert.All(map.ListPois(), poi => AssertStorable(poi.Geometry));
    }

    [Theory]
    [MemberData(nameof(Names))]
    public void The_base_map_does_not_need_the_keys_that_a_reader_may_drop(string name)
    {
        var all = new OsmBaseMap(Extracts.Read(name));
        var filtered = new OsmBaseMap(Extracts.Read(name, OsmKeys.Interpreted));

        Assert.Equal(all.ListRoads().Select(r => r with { Geometry = null! }), filtered.ListRoads().Select(r => r with { Geometry = null! }));
        Assert.Equal(all.ListAreas().Select(a => a with { Geometry = null! }), filtered.ListAreas().Select(a => a with { Geometry = null! }));
        Assert.Equal(all.ListPois().Select(p => p with { Geometry = null! }), filtered.ListPois().Select(p => p with { Geometry = null! }));
    }

    // Whatever else is drawn, nothing gets lost: each closed way tagged as a building is a building of the base map or counted.
    [Theory]
    [MemberData(nameof(Names))]
    public void Every_building_is_drawn_or_counted(string name)
    {
        var extract = Extracts.Read(name);
        var map = new OsmBaseMap(extract);
        int drawn = map.ListAreas().Count(a => a.Class == BaseAreaClass.Building && a.OsmId > 0);
        int tagged = Enumerable.Range(0, extract.Ways.Count).Count(way => extract.Ways.Tags(way)["building"] is not (null or "no"));
        int outlines = OutlinesOfBuildings(extract).Count;

        Assert.InRange(tagged - drawn, 0, map.Report.LostAreas + outlines);
    }

    private static HashSet<int> OutlinesOfBuildings(OsmExtract extract)
        => [.. Enumerable.Range(0, extract.Relations.Count)
            .Where(relation => extract.Relations.Tags(relation).Has("building"))
            .SelectMany(relation => extract.Relations.Members(relation).ToArray())
            .Where(member => member.Kind == OsmElementKind.Way)
            .Select(member => member.Index)];

    private static void AssertStorable(Geometry geometry)
    {
        Assert.True(geometry.IsValid && !geometry.IsEmpty);
        Assert.Equal(4326, geometry.SRID);
        Assert.True(Earth.Covers(geometry.EnvelopeInternal));
    }
}
