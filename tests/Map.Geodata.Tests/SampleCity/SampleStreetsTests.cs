using Map.Analysis.Network;
using Map.Analysis.Reach;
using Map.Geodata.Osm;
using Map.Geodata.Osm.Interpretation.Streets;
using NetTopologySuite.Geometries;
using Xunit;

namespace Map.Geodata.Tests.SampleCity;

/// <summary>The sample's street map and the network that comes of it.</summary>
public sealed class SampleStreetsTests(SampleStore sample) : IClassFixture<SampleStore>
{
    private static readonly Lazy<OsmExtract> Extract = new(() => OsmFile.Read(Path.Combine(SampleStore.Folder, "streets.osm.gz")));
    private static readonly Lazy<RoadNetwork> Network = new(() => NetworkBuilder.Build(OsmStreets.Create(Extract.Value).Source));

    [Fact]
    public void The_street_map_is_whole()
    {
        var report = Extract.Value.Report;
        Assert.Equal((0, 0, 0, 0), (report.DuplicateNodes, report.DuplicateWays, report.NodesOutOfRange, report.WaysWithMissingNodes));
        Assert.InRange(report.Ways, 5_000, 12_000);
    }

    [Theory]
    [InlineData(TravelMode.Walk)]
    [InlineData(TravelMode.Ebike)]
    public void Streets_hang_together(TravelMode mode)
    {
        var graph = new TravelGraph(Network.Value, TravelProfile.Of(mode));
        Assert.InRange(graph.UsableMetres(), 150_000, 1_000_000);
        Assert.True(graph.Islands.Metres < 0.01 * graph.UsableMetres(), $"{graph.Islands.Metres} m of {graph.UsableMetres()} m are cut off");
    }

    [Fact]
    public async Task The_river_stops_a_walk_that_a_straight_circle_does_not_see()
    {
        // South Gate Market lies between two bridges, 550 m from the water: people across are near, but not on foot.
        var market = await StationAsync("南门市场暖新驿站");
        var circle = Engine(TravelMode.Walk).BuildCircle(market.X, market.Y, TimeSpan.FromMinutes(15));
        var acrossAndNear = await PointsAsync("""
            select d.location from demand_cell d, station s
            where d.grid_id in (select id from grid where code like 'SYN-04-%') and s.name = '南门市场暖新驿站'
              and ST_DWithin(d.location::geography, s.location::geography, 1000)
            """);
        Assert.NotEmpty(acrossAndNear);
        Assert.All(acrossAndNear, place => Assert.False(circle.Area.Covers(place)));
        Assert.True(circle.Area.Covers(market));
    }

    [Fact]
    public async Task Every_open_station_stands_at_a_street()
    {
        var engine = Engine(TravelMode.Walk);
        await using var command = sample.Store.DataSource.CreateCommand("select name, location from station");
        await using var reader = await command.ExecuteReaderAsync();
        while (await reader.ReadAsync())
        {
            var at = reader.GetFieldValue<Point>(1);
            Assert.True(engine.GetStreet(at.X, at.Y).DistanceMetres < 60, reader.GetString(0));
        }
    }

    private static ReachEngine Engine(TravelMode mode) =>
        new(new TravelGraph(Network.Value, TravelProfile.Of(mode)), new SegmentIndex(Network.Value));

    private async Task<Point> StationAsync(string name) => (await PointsAsync($"select location from station where name = '{name}'")).Single();

    private async Task<List<Point>> PointsAsync(string sql)
    {
        await using var command = sample.Store.DataSource.CreateCommand(sql);
        await using var reader = await command.ExecuteReaderAsync();
        var points = new List<Point>();
        while (await reader.ReadAsync()) points.Add(reader.GetFieldValue<Point>(0));
        return points;
    }
}
