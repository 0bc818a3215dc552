using System.Globalization;
using Xunit;

namespace Map.Api.Tests.Tiles;

/// <summary>
/// A province of 4 by 4 degrees around 117 E, 36 N, evenly filled: 16 districts, 1,600 streets and 40,000 grids below them,
/// 100,000 stations (every tenth not open), 50,000 cells of demand and as many of waiting couriers,
/// 20,000 routes of ten kilometres and 40,000 flows of streets, half of them as strong as the strongest; couriers are told of every hour.
/// </summary>
public sealed class ProvinceTileTests(ProvinceTileTests.Province province) : IClassFixture<ProvinceTileTests.Province>
{
    private const int MostBytes = 200_000;
    private const double Lon = 117.01, Lat = 36.01;

    public sealed class Province : IAsyncLifetime
    {
        public ApiHost Host { get; } = new();

        public async Task InitializeAsync()
        {
            await Host.InitializeAsync();
            await Host.Store.RunAsync("""
                insert into grid (code, name, level, population, boundary)
                  select level || x || '-' || y, '济南市历城区第' || x || '号', level, 900,
                         ST_Multi(ST_MakeEnvelope(115 + x * side, 34 + y * side, 115 + (x + 1) * side, 34 + (y + 1) * side, 4326))
                  from (values ('DISTRICT', 4), ('STREET', 40), ('GRID', 200)) levels (level, count),
                       lateral (select 4.0 / count as side) sides, generate_series(0, count - 1) x, generate_series(0, count - 1) y;
                insert into station (code, name, kind, status, location)
                  select 'S' || i, '历城区暖蜂驿站' || i, 'REST_STATION', case when i % 10 = 0 then 'PLANNED' else 'OPEN' end,
                         ST_Point(115 + i % 400 * 0.01, 34 + i / 400 * 0.016, 4326)
                  from generate_series(0, 99999) i;
                insert into demand_cell (code, residents, source, location)
                  select 'D' || i, 30, 'test', ST_Point(115 + i % 250 * 0.016, 34 + i / 250 * 0.02, 4326) from generate_series(0, 49999) i;
                create function pg_temp.day(of integer) returns integer[] language sql
                  return (select array_agg(5 + (of * 7 + h * of) % 95 order by h) from generate_series(0, 23) h);
                insert into demand_cell (code, couriers_weekday, couriers_weekend, waiting_weekday, waiting_weekend, source, location)
                  select 'W' || i, day, day, day, day, 'test', ST_Point(115 + i % 250 * 0.016, 34.01 + i / 250 * 0.02, 4326)
                  from generate_series(0, 49999) i, lateral (select pg_temp.day(i) as day) days;
                insert into ride_survey (code, name, kind, least_couriers) values ('RIDES', '骑行', 'LINES', 5);
                insert into street_flow (survey_id, couriers, metres, weekday, weekend, path)
                  select s.id, case when i % 2 = 0 then 500 else 15 end, 200, day, day,
                         ST_SetSRID(ST_MakeLine(ST_Point(115 + i % 200 * 0.02, 34 + i / 200 * 0.02), ST_Point(115.01 + i % 200 * 0.02, 34 + i / 200 * 0.02)), 4326)
                  from ride_survey s, generate_series(0, 39999) i, lateral (select pg_temp.day(i) as day) days;
                insert into courier_route (code, name, couriers, hourly, hourly_weekend, path)
                  select 'R' || i, '第' || i || '条', 5 + i % 100, pg_temp.day(i), pg_temp.day(i),
                         ST_SetSRID(ST_MakeLine(ST_Point(115 + i % 200 * 0.02, 34 + i / 200 * 0.04), ST_Point(115.1 + i % 200 * 0.02, 34 + i / 200 * 0.04)), 4326)
                  from generate_series(0, 19999) i;
                analyze;
                """);
        }

        public async Task DisposeAsync()
        {
            await Host.DisposeAsync();
            Host.Dispose();
        }
    }

    [Theory]
    [InlineData("grids")]
    [InlineData("stations")]
    [InlineData("demand")]
    [InlineData("routes")]
    [InlineData("flows")]
    public async Task From_afar_no_tile_of_a_province_is_above_200_KB(string layer)
    {
        for (var zoom = 3; zoom <= 9; zoom++)
        {
            byte[] tile = await province.Host.Client.GetByteArrayAsync(TileAnswers.AddressOf(layer, zoom, Lon, Lat));
            Assert.True(tile.Length is > 0 and <= MostBytes, string.Create(CultureInfo.InvariantCulture, $"{layer} at zoom {zoom}: {tile.Length} bytes"));
        }
    }

    [Fact]
    public async Task Points_that_are_not_drawn_are_counted_by_one_that_is()
    {
        // At zoom 3 the whole province lies inside the tile 6/3 with its margin.
        List<TileFeature> stations = (await province.Host.ReadTileAsync("stations", 3, Lon, Lat))["stations"];
        Assert.InRange(stations.Count, 1, 1024);
        Assert.Equal(100_000, stations.Sum(s => (double)s.Attributes["count"]));
    }

    [Fact]
    public async Task Demand_is_added_up_and_not_left_out()
    {
        List<TileFeature> cells = (await province.Host.ReadTileAsync("demand", 3, Lon, Lat))["demand"];
        Assert.InRange(cells.Count, 1, 1024);
        Assert.Equal(50_000 * 30, cells.Sum(c => (double)c.Attributes["residents"]));
        Assert.Equal(50_000, cells.Sum(c => (double)c.Attributes["unknown"]));
        Assert.Equal(100_000, cells.Sum(c => (double)c.Attributes["count"]));
    }

    [Fact]
    public async Task An_open_station_stands_for_its_cell_before_a_planned_one()
    {
        List<TileFeature> stations = (await province.Host.ReadTileAsync("stations", 6, Lon, Lat))["stations"];
        Assert.All(stations.Where(s => (double)s.Attributes["count"] >= 10), s => Assert.Equal("OPEN", s.Attributes["status"]));
    }

    [Fact]
    public async Task Near_every_station_is_there()
    {
        List<TileFeature> stations = (await province.Host.ReadTileAsync("stations", 14, Lon, Lat))["stations"];
        Assert.All(stations, s => Assert.Equal(1d, s.Attributes["count"]));
        Assert.Contains(stations, s => (string)s.Attributes["code"] == "S50201");   // 117.01 E, 36.0 N
    }

    [Fact]
    public async Task From_afar_the_largest_grids_remain()
    {
        // A district is one degree: 1.4 of 512 pixels at zoom 0, where nothing remains, and 45 at zoom 5, whose tile has them all.
        List<TileFeature> grids = (await province.Host.ReadTileAsync("grids", 5, Lon, Lat))["grids"];
        Assert.Equal(16, grids.Count(g => (string)g.Attributes["level"] == "DISTRICT"));
        using HttpResponseMessage world = await province.Host.Client.GetAsync("/tiles/grids/0/0/0.mvt");
        Assert.Equal(System.Net.HttpStatusCode.NoContent, world.StatusCode);
    }
}
