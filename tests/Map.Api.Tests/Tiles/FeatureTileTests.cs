using System.Net;
using System.Text.Json;
using Xunit;

namespace Map.Api.Tests.Tiles;

/// <summary>
/// One small town at 117.0 E, 36.65 N: a district, a grid in it, and of each feature one whose figures are all known and
/// one of which little is known.
/// </summary>
public sealed class FeatureTileTests(FeatureTileTests.Town town) : IClassFixture<FeatureTileTests.Town>
{
    private const double Lon = 117.0, Lat = 36.65;

    public sealed class Town : IAsyncLifetime
    {
        public ApiHost Host { get; } = new();

        public async Task InitializeAsync()
        {
            await Host.InitializeAsync();
            await Host.Store.RunAsync("""
                insert into grid (code, name, level, population, households, couriers, boundary)
                  values ('D', '区', 'DISTRICT', null, null, null, ST_Multi(ST_MakeEnvelope(116.99, 36.64, 117.01, 36.66, 4326)));
                insert into grid (code, name, level, parent_id, population, households, couriers, boundary)
                  select 'G', '网格', 'GRID', id, 900, 300, 25, ST_Multi(ST_MakeEnvelope(116.999, 36.649, 117.001, 36.651, 4326)) from grid where code = 'D';
                insert into station (code, name, kind, status, build_kind, tier, opening_hours, grid_id, location)
                  select 'S1', '暖蜂驿站', 'REST_STATION', 'OPEN', 'REBUILT', 'CORE', 'Mo-Su 08:00-20:00', id, ST_Point(117.0, 36.65, 4326) from grid where code = 'G';
                insert into station (code, name, kind, status, location)
                  values ('S2', '规划驿站', 'CANTEEN', 'PLANNED', ST_Point(117.0002, 36.65, 4326));
                insert into organization (code, name, kind) values ('C', '党委', 'COMMITTEE');
                insert into organization (code, name, kind, industry, formed_by, location)
                  values ('P', '党总支', 'GENERAL_BRANCH', 'express', 'INDUSTRY', ST_Point(117.0, 36.65, 4326)),
                         ('U', '工会', 'UNION', null, null, ST_Point(117.0, 36.65, 4326));
                update organization set parent_id = (select id from organization where code = 'C') where code = 'P';
                insert into organization (code, name, kind, industry, formed_by, parent_id, activity_area)
                  select 'B', '流动支部', 'BRANCH', 'express', 'ROUTE', id, ST_Multi(ST_MakeEnvelope(116.9995, 36.6495, 117.0005, 36.6505, 4326)) from organization where code = 'P';
                insert into merchant (code, name, category, chain_stage, location)
                  values ('M1', '面馆', 'restaurant', 'UPSTREAM', ST_Point(117.0004, 36.6504, 4326)),
                         ('M2', '药店', 'pharmacy', null, ST_Point(117.0006, 36.6502, 4326));
                insert into alliance (code, name, kind, area)
                  values ('A1', '商圈', 'BUSINESS_CIRCLE', ST_Multi(ST_MakeEnvelope(116.9990, 36.6490, 116.9995, 36.6495, 4326))),
                         ('A2', '联盟', 'MERCHANT_ALLIANCE', null), ('A3', '空联盟', 'AREA_UNION', null);
                insert into alliance_merchant select a.id, m.id from alliance a, merchant m where a.code = 'A2';
                insert into ride_survey (code, name, kind, least_couriers) values ('RIDES', '路线', 'LINES', 5);
                insert into courier_route (code, name, platform, couriers, survey_id, hourly, hourly_weekend, path)
                  select 'R', '早高峰', '平台', 12, id, array_fill(12, array[24]), array_fill(12, array[24]), ST_GeomFromText('LINESTRING(116.9995 36.65, 117.0005 36.65)', 4326)
                  from ride_survey;
                insert into resource (code, organization_id, kind, title, location)
                  select 'RES', id, 'ROOM', '会议室', ST_Point(117.0003, 36.65, 4326) from organization where code = 'C';
                insert into service_case (code, kind, status, category, title, grid_id, opened_at, deadline, location)
                  select 'CASE', 'NEED', 'OPEN', '充电', '加一个充电桩', id, '2026-05-01T08:00:00+08', '2026-05-08T08:00:00+08', ST_Point(117.0004, 36.65, 4326)
                  from grid where code = 'G';
                insert into project (code, title, status, location) values ('PRO', '充电桩进驿站', 'RUNNING', ST_Point(117.0005, 36.65, 4326));
                insert into activity (code, kind, title, held_on, participants, location)
                  values ('ACT', 'TRAINING', '骑手安全课', '2026-05-12', 30, ST_Point(117.0006, 36.65, 4326));
                insert into plan (code, name, status, problem) values ('PLAN', '三站方案', 'DRAFT', '{}');
                insert into plan_site (plan_id, ordinal, station_id, location)
                  select p.id, 1, s.id, ST_Point(117.0002, 36.65, 4326) from plan p, station s where s.code = 'S2';
                insert into demand_cell (code, residents, couriers_weekday, source, location)
                  select code, residents, hours, 'test', ST_Point(117.0, 36.65, 4326)
                  from (values ('nobody knows', null::integer, null::integer[]), ('nobody is there', 0, array_fill(0, array[24])),
                               ('six at noon', 40, array_fill(0, array[12]) || 6 || array_fill(0, array[11])),
                               ('four at noon', 40, array_fill(0, array[12]) || 4 || array_fill(0, array[11])),
                               ('six and unknown hours', 40, array_fill(null::integer, array[12]) || 6 || array_fill(0, array[11]))) cells (code, residents, hours);
                insert into demand_cell (code, residents, couriers_weekday, couriers_weekend, waiting_weekday, waiting_weekend, source, location)
                  select 'always', 0, day, day, day, day, 'test', ST_Point(117.0, 36.65, 4326) from (select array_fill(15, array[24])) days (day);
                """);
        }

        public async Task DisposeAsync()
        {
            await Host.DisposeAsync();
            Host.Dispose();
        }
    }

    private ApiHost Host => town.Host;

    [Fact]
    public async Task A_station_is_in_the_tile_of_its_place_with_its_row_as_id()
    {
        List<TileFeature> stations = (await Host.ReadTileAsync("stations", 14, Lon, Lat))["stations"];
        TileFeature station = stations.Single(s => (string)s.Attributes["code"] == "S1");
        Assert.Equal((ulong)await Host.Store.AskAsync<long>("select id from station where code = 'S1'"), station.Id);
        Assert.Equal(
            new Dictionary<string, object>
            {
                ["code"] = "S1",
                ["name"] = "暖蜂驿站",
                ["kind"] = "REST_STATION",
                ["status"] = "OPEN",
                ["build_kind"] = "REBUILT",
                ["tier"] = "CORE",
                ["grid_code"] = "G",
                ["opening_hours"] = "Mo-Su 08:00-20:00",
                ["count"] = 1d,
            },
            station.Attributes);
    }

    [Fact]
    public async Task What_is_unknown_is_absent_from_the_tile()
    {
        TileFeature station = (await Host.ReadTileAsync("stations", 14, Lon, Lat))["stations"].Single(s => (string)s.Attributes["code"] == "S2");
        Assert.Equal(["code", "count", "kind", "name", "status"], station.Attributes.Keys.Order());
    }

    [Fact]
    public async Task The_tile_beside_the_town_is_empty()
    {
        using HttpResponseMessage answer = await Host.Client.GetAsync(TileAnswers.AddressOf("stations", 14, Lon + 0.1, Lat));
        Assert.Equal(HttpStatusCode.NoContent, answer.StatusCode);
    }

    [Fact]
    public async Task Grids_of_every_level_come_with_their_figures_and_a_place_for_their_name()
    {
        Dictionary<string, List<TileFeature>> tile = await Host.ReadTileAsync("grids", 13, Lon, Lat);
        Assert.Equal(["DISTRICT", "GRID"], tile["grids"].Select(g => (string)g.Attributes["level"]).Order());
        TileFeature grid = tile["grids"].Single(g => (string)g.Attributes["code"] == "G");
        Assert.Equal((900d, 300d, 25d, "D"),
            (grid.Attributes["population"], grid.Attributes["households"], grid.Attributes["couriers"], grid.Attributes["parent_code"]));
        Assert.Contains(tile["grid_labels"], label => (string)label.Attributes["code"] == "G" && label.Type == 1);
    }

    [Fact]
    public async Task A_place_is_drawn_where_it_lies()
    {
        // At zoom 1 the tile 1/0 spans 0 to 180 degrees east, so that 117 degrees lie at 117/180 of its 4096 units.
        TileFeature station = (await Host.ReadTileAsync("stations", 1, Lon, Lat))["stations"][0];
        Assert.Equal((int)(117.0 / 180 * 4096), station.Points.Single().X, 1.0);
    }

    [Fact]
    public async Task Branches_are_general_branches_and_branches_by_place_or_by_area()
    {
        Dictionary<string, List<TileFeature>> tile = await Host.ReadTileAsync("branches", 14, Lon, Lat);
        Assert.Equal(["P"], tile["branches"].Select(b => b.Attributes["code"]));
        TileFeature area = Assert.Single(tile["branch_areas"]);
        Assert.Equal(("B", "P", 3), (area.Attributes["code"], area.Attributes["parent_code"], area.Type));
    }

    [Fact]
    public async Task An_alliance_without_an_area_is_drawn_around_its_merchants_and_one_without_either_is_not()
    {
        List<TileFeature> alliances = (await Host.ReadTileAsync("alliances", 14, Lon, Lat))["alliances"];
        Assert.Equal(["A1", "A2"], alliances.Select(a => (string)a.Attributes["code"]).Order());
        Assert.All(alliances, a => Assert.Equal(3, a.Type));
    }

    [Fact]
    public async Task A_case_tells_its_moments_in_UTC()
    {
        TileFeature found = Assert.Single((await Host.ReadTileAsync("cases", 14, Lon, Lat))["cases"]);
        Assert.Equal(("2026-05-01T00:00:00Z", "2026-05-08T00:00:00Z", "OPEN", "G"),
            (found.Attributes["opened_at"], found.Attributes["deadline"], found.Attributes["status"], found.Attributes["grid_code"]));
    }

    [Fact]
    public async Task A_plan_shows_its_sites_and_the_station_that_one_became()
    {
        TileFeature site = Assert.Single((await Host.ReadTileAsync("plans", 14, Lon, Lat))["plan_sites"]);
        Assert.Equal(("PLAN", 1d, "S2"), (site.Attributes["code"], site.Attributes["ordinal"], site.Attributes["station_code"]));
    }

    [Fact]
    public async Task Organizations_of_every_kind_have_a_layer_of_their_own()
    {
        // From zoom 14 on each is there: the general branch, the union; the branch has an area only, the committee no place.
        Dictionary<string, List<TileFeature>> tile = await Host.ReadTileAsync("organizations", 14, Lon, Lat);
        Assert.Equal(["P", "U"], tile["organizations"].Select(o => (string)o.Attributes["code"]).Order());
        Assert.Equal(["B"], tile["organization_areas"].Select(o => o.Attributes["code"]));
    }

    [Fact]
    public async Task A_cell_tells_its_busiest_hour_unless_fewer_than_five_couriers_share_it()
    {
        List<TileFeature> cells = (await Host.ReadTileAsync("demand", 14, Lon, Lat))["demand"];
        object? Couriers(string code) => cells.Single(c => (string)c.Attributes["code"] == code).Attributes.GetValueOrDefault("couriers");
        Assert.Equal(6d, Couriers("six at noon"));
        Assert.Equal(6d, Couriers("six and unknown hours"));
        Assert.Equal(0d, Couriers("nobody is there"));
        Assert.Null(Couriers("four at noon"));
        Assert.Null(Couriers("nobody knows"));
    }

    [Theory]
    [InlineData("grids")]
    [InlineData("stations")]
    [InlineData("branches")]
    [InlineData("organizations")]
    [InlineData("alliances")]
    [InlineData("merchants")]
    [InlineData("routes")]
    [InlineData("demand")]
    [InlineData("cases")]
    [InlineData("resources")]
    [InlineData("projects")]
    [InlineData("activities")]
    [InlineData("plans")]
    public async Task A_layer_describes_exactly_the_attributes_that_its_tiles_have(string layer)
    {
        using JsonDocument description = JsonDocument.Parse(await Host.Client.GetStringAsync($"/tiles/{layer}.json"));
        IEnumerable<string> described = description.RootElement.GetProperty("vector_layers").EnumerateArray().SelectMany(part =>
            part.GetProperty("fields").EnumerateObject().Select(field => $"{part.GetProperty("id")}.{field.Name}: {field.Value}"));
        Dictionary<string, List<TileFeature>> tile = await Host.ReadTileAsync(layer, 14, Lon, Lat);
        IEnumerable<string> found = tile.SelectMany(part => part.Value.SelectMany(feature => feature.Attributes.Select(attribute =>
            $"{part.Key}.{attribute.Key}: {(attribute.Value is string ? "String" : "Number")}"))).Distinct();
        Assert.Equal(described.Order(), found.Order());
    }

    [Fact]
    public async Task The_bounds_of_a_layer_are_those_of_what_it_shows()
    {
        using JsonDocument description = JsonDocument.Parse(await Host.Client.GetStringAsync("/tiles/grids.json"));
        Assert.Equal([116.99, 36.64, 117.01, 36.66], description.RootElement.GetProperty("bounds").EnumerateArray().Select(n => Math.Round(n.GetDouble(), 9)));
        string template = description.RootElement.GetProperty("tiles")[0].GetString()!;
        Assert.Equal($"{Host.Client.BaseAddress}tiles/grids/{{z}}/{{x}}/{{y}}.mvt", template);
    }
}
