using System.Text.Json;
using Xunit;

namespace Map.Api.Tests.Tiles;

/// <summary>
/// A base map of one crossing at 117.0 E, 36.65 N:
/// <code>
///            |            the primary street runs north in two ways of the same name,
///   ---------+---------   the residential one east over a bridge; a lake, a house and a café lie in the corners
///            |
/// </code>
/// </summary>
public sealed class BaseTileTests(BaseTileTests.Crossing crossing) : IClassFixture<BaseTileTests.Crossing>
{
    private const double Lon = 117.0, Lat = 36.65;

    public sealed class Crossing : IAsyncLifetime
    {
        public ApiHost Host { get; } = new();

        public async Task InitializeAsync()
        {
            await Host.InitializeAsync();
            await Host.Store.RunAsync("""
                insert into city_network (name, source_name, source_sha256, network_sha256, node_count, edge_count, walk_metres, ebike_metres, extent)
                  values ('town', 'town.osm', repeat('0', 64), repeat('0', 64), 1, 1, 1, 1, ST_MakeEnvelope(116.99, 36.64, 117.01, 36.66, 4326));
                insert into base_road (network_id, osm_id, kind, name, bridge, tunnel, layer, geom)
                  select id, way, kind, street, bridge, false, 0, ST_GeomFromText(line, 4326) from city_network, (values
                    (1, 'primary', '大明湖路', false, 'LINESTRING(117.0 36.648, 117.0 36.65)'),
                    (2, 'primary', '大明湖路', false, 'LINESTRING(117.0 36.65, 117.0 36.652)'),
                    (3, 'residential', null, true, 'LINESTRING(116.998 36.65, 117.002 36.65)'),
                    (4, 'footway', null, false, 'LINESTRING(116.998 36.6505, 117.002 36.6505)')) ways (way, kind, street, bridge, line);
                insert into base_area (network_id, osm_id, class, kind, name, geom)
                  select id, way, class, kind, label, ST_Multi(ST_GeomFromText(ring, 4326)) from city_network, (values
                    (5, 'WATER', 'lake', '大明湖', 'POLYGON((116.99 36.651, 116.9995 36.651, 116.9995 36.66, 116.99 36.66, 116.99 36.651))'),
                    (6, 'BUILDING', 'yes', null, 'POLYGON((117.0005 36.6505, 117.001 36.6505, 117.001 36.651, 117.0005 36.651, 117.0005 36.6505))')
                    ) shapes (way, class, kind, label, ring);
                insert into base_poi (network_id, osm_id, kind, name, geom)
                  select id, poi, 'cafe', label, ST_Point(lon, 36.6495, 4326) from city_network, (values (7, '泉水茶馆', 117.0005), (8, null, 117.00051)) pois (poi, label, lon);
                insert into base_poi (network_id, osm_id, kind, name, geom) select id, 9, 'town', '泉城', ST_Point(116.9999, 36.6499, 4326) from city_network;
                """);
        }

        public async Task DisposeAsync()
        {
            await Host.DisposeAsync();
            Host.Dispose();
        }
    }

    private ApiHost Host => crossing.Host;

    private async Task<IEnumerable<string>> KindsAsync(int zoom, string part)
    {
        Dictionary<string, List<TileFeature>> tile = await Host.ReadTileAsync("base", zoom, Lon - 0.0001, Lat - 0.0001);
        return tile.GetValueOrDefault(part, []).Select(feature => (string)feature.Attributes["kind"]).Order();
    }

    [Fact]
    public async Task Far_away_only_the_important_streets_are_drawn()
    {
        Assert.Empty(await KindsAsync(7, "roads"));
        Assert.Equal(["primary"], await KindsAsync(10, "roads"));
        Assert.Equal(["primary", "residential"], await KindsAsync(13, "roads"));
        Assert.Equal(["footway", "primary", "residential"], await KindsAsync(14, "roads"));
    }

    [Fact]
    public async Task The_ways_of_one_street_are_one_line()
    {
        TileFeature street = (await Host.ReadTileAsync("base", 13, Lon - 0.0001, Lat - 0.0001))["roads"].Single(r => (string)r.Attributes["kind"] == "primary");
        Assert.Equal("大明湖路", street.Attributes["name"]);
        Assert.Equal(2, street.Points.Count);
    }

    [Fact]
    public async Task A_bridge_says_that_it_is_one()
    {
        TileFeature bridge = (await Host.ReadTileAsync("base", 14, Lon - 0.0001, Lat - 0.0001))["roads"].Single(r => (string)r.Attributes["kind"] == "residential");
        Assert.Equal((true, false, 0d), (bridge.Attributes["bridge"], bridge.Attributes["tunnel"], bridge.Attributes["layer"]));
    }

    [Fact]
    public async Task Houses_appear_when_they_can_be_seen()
    {
        Assert.Equal(["lake"], await KindsAsync(13, "areas"));
        Assert.Equal(["lake", "yes"], await KindsAsync(14, "areas"));
    }

    [Fact]
    public async Task A_lake_has_a_place_for_its_name()
    {
        TileFeature label = Assert.Single((await Host.ReadTileAsync("base", 13, Lon - 0.0001, Lat + 0.0001))["area_labels"]);
        Assert.Equal(("大明湖", "WATER", 1), (label.Attributes["name"], label.Attributes["class"], label.Type));
    }

    [Fact]
    public async Task A_town_has_its_name_before_its_cafes_have_theirs()
    {
        Assert.Equal(["town"], await KindsAsync(6, "pois"));
        Assert.Equal(["town"], await KindsAsync(13, "pois"));
    }

    [Fact]
    public async Task A_place_without_a_name_shows_only_when_the_map_is_near()
    {
        Dictionary<string, List<TileFeature>> far = await Host.ReadTileAsync("base", 15, Lon + 0.0005, Lat - 0.0005);
        Assert.Equal(["泉水茶馆"], Cafes(far).Select(p => p.Attributes["name"]));
        Dictionary<string, List<TileFeature>> near = await Host.ReadTileAsync("base", 17, Lon + 0.0005, Lat - 0.0005);
        Assert.Equal(2, Cafes(near).Count());
    }

    private static IEnumerable<TileFeature> Cafes(Dictionary<string, List<TileFeature>> tile) =>
        tile["pois"].Where(poi => (string)poi.Attributes["kind"] == "cafe");

    [Fact]
    public async Task The_base_map_says_whom_to_thank_and_other_layers_do_not()
    {
        using JsonDocument ground = JsonDocument.Parse(await Host.Client.GetStringAsync("/tiles/base.json"));
        using JsonDocument stations = JsonDocument.Parse(await Host.Client.GetStringAsync("/tiles/stations.json"));
        Assert.Equal("© OpenStreetMap contributors", ground.RootElement.GetProperty("attribution").GetString());
        Assert.False(stations.RootElement.TryGetProperty("attribution", out _));
    }

    [Fact]
    public async Task The_bounds_of_the_base_map_are_those_of_its_cities()
    {
        using JsonDocument description = JsonDocument.Parse(await Host.Client.GetStringAsync("/tiles/base.json"));
        Assert.Equal([116.99, 36.64, 117.01, 36.66], description.RootElement.GetProperty("bounds").EnumerateArray().Select(n => Math.Round(n.GetDouble(), 9)));
    }
}
