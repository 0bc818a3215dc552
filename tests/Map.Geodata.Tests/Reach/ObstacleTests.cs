using Map.Analysis.Network;
using Map.Analysis.Reach;
using Map.Testing;
using NetTopologySuite.Geometries;
using Xunit;

namespace Map.Geodata.Tests.Reach;

/// <summary>
/// What lies in the way, from its tags to the circle. Streets run on both sides; a character is 20 m. Beyond the obstacle
/// places lie 60 m from the street on this side and 80 m from the one on theirs, so that the nearest street is the wrong one.
/// </summary>
public sealed class ObstacleTests : IDisposable
{
    private readonly TemporaryFolder _folder = new();

    public void Dispose() => _folder.Dispose();

    [Theory]
    [InlineData('w')]
    [InlineData('r')]
    [InlineData('m')]
    [InlineData('#')]
    public void Beyond_an_obstacle_without_a_way_through_nothing_is_inside(char obstacle)
    {
        var (map, area) = Circle("""
            A--------------B
            ................
            ................




            C--------------D
            """, obstacle);
        Assert.True(Covers(area, map.Position(8, 0.3)));
        Assert.False(Covers(area, map.Position(8, 2.4)));
        Assert.False(Covers(area, map.Position(8, 3)));
        Assert.False(Covers(area, map['C']));
    }

    [Theory]
    [InlineData('w')]
    [InlineData('r')]
    [InlineData('m')]
    [InlineData('#')]
    public void Where_a_street_crosses_the_obstacle_the_other_side_is_inside(char obstacle)
    {
        var (map, area) = Circle("""
            A-------+------B
            ........:.......
            ........:.......
                    :
                    :
                    :
                    :
            C-------+------D
            """, obstacle);
        Assert.True(Covers(area, map.Position(3, 3)));
        Assert.True(Covers(area, map['C']));
        Assert.True(Covers(area, map['D']));
    }

    [Fact]
    public void In_the_middle_of_a_river_nobody_is_also_not_beside_a_bridge()
    {
        var (map, area) = Circle("""
            A-------+------B
            ........:.......
                    :
                    :
                    :
            ........:.......
            C-------+------D
            """, 'w');
        Assert.False(Covers(area, map.Position(3, 3)));
        Assert.False(Covers(area, map.Position(6, 3)));
        Assert.True(Covers(area, map.Position(8, 3)));
        Assert.True(Covers(area, map['D']));
    }

    [Fact]
    public void A_house_behind_its_own_wall_belongs_to_the_street_in_front_of_it_and_an_island_in_a_river_does_not()
    {
        const string Drawing = """
            A--------------B

            ................

            """;
        var (map, behindWall) = Circle(Drawing, '#');
        Assert.True(Covers(behindWall, map.Position(8, 3)));
        var (_, behindRiver) = Circle(Drawing, 'w');
        Assert.False(Covers(behindRiver, map.Position(8, 3)));
    }

    [Theory]
    [InlineData('w')]
    [InlineData('r')]
    [InlineData('m')]
    [InlineData('#')]
    public void A_station_beyond_an_obstacle_is_counted_on_its_own_side(char obstacle)
    {
        var map = Draw("""
            A--------------B


            ................



            C--------------D
            """, obstacle);
        var engine = RealCities.EngineFor(Read(map));
        var (lon, lat) = map.Position(8, 3.2);
        Assert.Equal(map['C'].Lat, Wgs84.ToDegrees(engine.GetStreet(lon, lat).Lat), 1e-6);
    }

    [Fact]
    public void A_place_on_an_island_is_told_that_water_lies_between()
    {
        var map = Draw("""
            A--------------B
            ................


            """, 'w');
        var (lon, lat) = map.Position(8, 2);
        var refusal = Assert.Throws<NoStreetNearbyException>(() => RealCities.EngineFor(Read(map)).GetStreet(lon, lat));
        Assert.Equal(40, refusal.NearestMetres!.Value, 0.5);
        Assert.Contains("Water", refusal.Message, StringComparison.Ordinal);
    }

    private (AsciiMap Map, Geometry Area) Circle(string drawing, char obstacle)
    {
        var map = Draw(drawing, obstacle);
        return (map, RealCities.EngineFor(Read(map)).BuildCircle(map['A'].Lon, map['A'].Lat, TimeSpan.FromMinutes(15)).Area);
    }

    private static AsciiMap Draw(string drawing, char obstacle) => new(drawing.Replace('.', obstacle), 20);

    private RoadNetwork Read(AsciiMap map)
    {
        var file = _folder["drawn.osm"];
        File.WriteAllText(file, map.ToOsmXml());
        return RealCities.Read(file);
    }

    private static bool Covers(Geometry area, (double Lon, double Lat) place) => area.Covers(new Point(place.Lon, place.Lat));
}
