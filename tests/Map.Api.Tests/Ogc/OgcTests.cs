using System.Diagnostics;
using System.Globalization;
using System.Net;
using System.Text.Json;
using Map.Testing;
using Xunit;

namespace Map.Api.Tests.Ogc;

/// <summary>Twenty-five stations S00 to S24 on a line east of 117 E, 36 N, one hundredth of a degree apart, in one grid; three cases.</summary>
public sealed class OgcTests(OgcTests.Line line) : IClassFixture<OgcTests.Line>
{
    public sealed class Line : IAsyncLifetime
    {
        public ApiHost Host { get; } = new();

        public async Task InitializeAsync()
        {
            await Host.InitializeAsync();
            await Host.Store.RunAsync("""
                insert into grid (code, name, level, boundary) values ('G', '网格', 'GRID', ST_Multi(ST_Difference(ST_MakeEnvelope(116.9, 35.9, 117.5, 36.1, 4326), ST_MakeEnvelope(117.3, 36.05, 117.4, 36.08, 4326))));
                insert into station (code, name, kind, status, seats, grid_id, location)
                  select 'S' || lpad(i::text, 2, '0'), '驿站' || i, 'REST_STATION', case when i % 5 = 0 then 'PLANNED' else 'OPEN' end, i, grid.id, ST_Point(117 + i * 0.01, 36, 4326)
                  from grid, generate_series(0, 24) i;
                insert into service_case (code, kind, status, category, opened_at, location)
                  select 'C' || month, 'WISH', 'OPEN', '充电', make_timestamptz(2026, month, 1, 12, 0, 0, 'Asia/Shanghai'), ST_Point(117, 36, 4326) from generate_series(4, 6) month;
                """);
        }

        public async Task DisposeAsync()
        {
            await Host.DisposeAsync();
            Host.Dispose();
        }
    }

    private HttpClient Client => line.Host.Client;

    private async Task<JsonElement> GetAsync(string address) => JsonDocument.Parse(await Client.GetStringAsync(address)).RootElement;

    private async Task<string[]> CodesAsync(string query) => CodesOf(await GetAsync($"/ogc/collections/stations/items?limit=100&{query}"));

    private static string[] CodesOf(JsonElement page) => [.. page.GetProperty("features").EnumerateArray().Select(f => f.GetProperty("id").GetString()!)];

    private static string? LinkOf(JsonElement page, string rel) =>
        page.GetProperty("links").EnumerateArray().Where(l => l.GetProperty("rel").GetString() == rel).Select(l => l.GetProperty("href").GetString()).SingleOrDefault();

    [Fact]
    public async Task The_landing_page_leads_to_everything()
    {
        var page = await GetAsync("/ogc/");
        foreach (var rel in (string[])["self", "service-desc", "conformance", "data"])
        {
            using var answer = await Client.GetAsync(LinkOf(page, rel));
            Assert.Equal(HttpStatusCode.OK, answer.StatusCode);
        }
    }

    [Fact]
    public async Task The_collections_are_the_features_that_have_a_place()
    {
        var collections = (await GetAsync("/ogc/collections")).GetProperty("collections").EnumerateArray().ToList();
        Assert.Equal(
            ["activities", "alliances", "cases", "corridors", "demand", "flows", "grids", "merchants", "organizations", "projects", "resources", "routes", "stations"],
            collections.Select(c => c.GetProperty("id").GetString()!).Order());
        var stations = collections.Single(c => c.GetProperty("id").GetString() == "stations");
        Assert.Equal([117, 36, 117.24, 36], stations.GetProperty("extent").GetProperty("spatial").GetProperty("bbox")[0].EnumerateArray().Select(n => Math.Round(n.GetDouble(), 9)));
        Assert.Equal(JsonValueKind.Undefined, collections.Single(c => c.GetProperty("id").GetString() == "routes").TryGetProperty("extent", out var none) ? none.ValueKind : JsonValueKind.Undefined);
    }

    [Fact]
    public async Task Next_links_walk_through_all_features_once()
    {
        var codes = new List<string>();
        var pages = 0;
        for (var next = "/ogc/collections/stations/items?limit=10&status=OPEN"; next is not null; pages++)
        {
            var page = await GetAsync(next);
            Assert.Equal(20, page.GetProperty("numberMatched").GetInt32());
            Assert.Equal(page.GetProperty("features").GetArrayLength(), page.GetProperty("numberReturned").GetInt32());
            codes.AddRange(CodesOf(page));
            next = LinkOf(page, "next");
        }

        Assert.Equal(2, pages);
        Assert.Equal(Enumerable.Range(0, 25).Where(i => i % 5 > 0).Select(i => string.Create(CultureInfo.InvariantCulture, $"S{i:00}")), codes);
    }

    [Fact]
    public async Task Ten_features_come_when_no_number_is_given_and_more_than_there_can_be_is_no_error()
    {
        Assert.Equal(10, CodesOf(await GetAsync("/ogc/collections/stations/items")).Length);
        Assert.Equal(25, CodesOf(await GetAsync("/ogc/collections/stations/items?limit=1000000")).Length);
    }

    [Theory]
    [InlineData("bbox=117.005,35.5,117.025,36.5", "S01 S02")]
    [InlineData("bbox=117.005,35.5,0,117.025,36.5,100", "S01 S02")]
    [InlineData("bbox=35.5,117.005,36.5,117.025&bbox-crs=http://www.opengis.net/def/crs/EPSG/0/4326", "S01 S02")]
    // Spherical Mercator on a radius of 6,378,137 m: 111,319.49 m a degree of longitude; 36 N is 4,300,621 m up.
    [InlineData("bbox=13024938,4300000,13027163,4301000&bbox-crs=http://www.opengis.net/def/crs/EPSG/0/3857", "S01 S02")]
    [InlineData("seats=7", "S07")]
    [InlineData("name=%E9%A9%BF%E7%AB%993&grid=G", "S03")]
    [InlineData("datetime=2026-05-01T00:00:00Z&seats=7", "S07")]
    public async Task A_filter_leaves_what_it_should(string query, string codes) => Assert.Equal(codes.Split(' '), await CodesAsync(query));

    [Theory]
    [InlineData("2026-05-01T12:00:00%2B08:00", "C5")]
    [InlineData("2026-05-01", "C5")]
    [InlineData("2026-05-01/..", "C5 C6")]
    [InlineData("../2026-05-01", "C4 C5")]
    [InlineData("2026-04-02/2026-05-31", "C5")]
    [InlineData("0001-01-01/2026-05-01", "C4 C5")]
    public async Task Cases_are_found_by_when_they_were_opened(string time, string codes) =>
        Assert.Equal(codes.Split(' '), CodesOf(await GetAsync($"/ogc/collections/cases/items?datetime={time}")));

    [Theory]
    [InlineData("http://www.opengis.net/def/crs/OGC/1.3/CRS84", 117.07, 36)]
    [InlineData("http://www.opengis.net/def/crs/EPSG/0/4326", 36, 117.07)]
    [InlineData("http://www.opengis.net/def/crs/EPSG/0/4490", 36, 117.07)]
    [InlineData("http://www.opengis.net/def/crs/EPSG/0/3857", 117.07 * 111319.49079327357, 4300621.372)]
    public async Task Positions_come_in_the_system_and_order_that_was_asked_for(string crs, double first, double second)
    {
        using var answer = await Client.GetAsync($"/ogc/collections/stations/items/S07?crs={crs}");
        using var json = JsonDocument.Parse(await answer.Content.ReadAsStringAsync());
        var position = json.RootElement.GetProperty("geometry").GetProperty("coordinates");
        Assert.Equal((first, second), (position[0].GetDouble(), position[1].GetDouble()), (a, b) => Math.Abs(a.Item1 - b.Item1) < 0.01 && Math.Abs(a.Item2 - b.Item2) < 0.01);
        Assert.Equal($"<{crs}>", answer.Headers.GetValues("Content-Crs").Single());
    }

    [Theory]
    [InlineData("/ogc/collections/castles/items", HttpStatusCode.NotFound, "There is no collection castles; there are grids,")]
    [InlineData("/ogc/collections/stations/items/S99", HttpStatusCode.NotFound, "The collection stations has no feature S99.")]
    [InlineData("/ogc/collections/stations/items/S01?colour=red", HttpStatusCode.BadRequest, "no \"colour\"")]
    [InlineData("/ogc/collections/stations/items?colour=red", HttpStatusCode.BadRequest, "stations can't be filtered by \"colour\"")]
    [InlineData("/ogc/collections/stations/items?limit=0", HttpStatusCode.BadRequest, "limit=0")]
    [InlineData("/ogc/collections/stations/items?limit=ten", HttpStatusCode.BadRequest, "limit=ten")]
    [InlineData("/ogc/collections/stations/items?bbox=1,2,3", HttpStatusCode.BadRequest, "\"1,2,3\" is no box")]
    [InlineData("/ogc/collections/stations/items?crs=EPSG:4326", HttpStatusCode.BadRequest, "crs=EPSG:4326 is no system of this service")]
    [InlineData("/ogc/collections/stations/items?datetime=yesterday", HttpStatusCode.BadRequest, "datetime=yesterday is neither")]
    [InlineData("/ogc/collections/stations/items?datetime=2026-05-02/2026-05-01", HttpStatusCode.BadRequest, "ends before it begins")]
    [InlineData("/ogc/collections/stations/items?datetime=../..", HttpStatusCode.BadRequest, "datetime=../.. is neither")]
    public async Task A_request_that_makes_no_sense_is_refused_with_the_reason(string address, HttpStatusCode status, string reason)
    {
        using var answer = await Client.GetAsync(address);
        using var json = JsonDocument.Parse(await answer.Content.ReadAsStringAsync());
        Assert.Equal(status, answer.StatusCode);
        Assert.Contains(reason, json.RootElement.GetProperty("detail").GetString(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Every_parameter_that_a_collection_takes_is_in_the_description()
    {
        var api = await GetAsync("/ogc/api");
        Assert.StartsWith("3.0.", api.GetProperty("openapi").GetString(), StringComparison.Ordinal);
        var parameters = api.GetProperty("paths").GetProperty("/collections/stations/items").GetProperty("get").GetProperty("parameters").EnumerateArray().Select(p => p.GetProperty("name").GetString());
        Assert.Superset(new HashSet<string?> { "limit", "bbox", "bbox-crs", "crs", "datetime", "after", "status", "kind", "grid", "seats" }, parameters.ToHashSet());
    }

    [Fact]
    public async Task GDAL_reads_every_feature_of_a_collection_through_its_pages()
    {
        using var folder = new TemporaryFolder();
        var report = await RunAsync("ogr2ogr", "-f", "GeoJSON", folder["out.geojson"], $"OAPIF:{Client.BaseAddress}ogc", "stations", "-oo", "PAGE_SIZE=7");
        using var json = JsonDocument.Parse(await File.ReadAllTextAsync(folder["out.geojson"]));
        var features = json.RootElement.GetProperty("features").EnumerateArray().ToList();
        Assert.True(features.Count == 25, report);
        var seventh = features.Single(f => f.GetProperty("properties").GetProperty("code").GetString() == "S07");
        Assert.Equal([117.07, 36], seventh.GetProperty("geometry").GetProperty("coordinates").EnumerateArray().Select(n => n.GetDouble()));
        Assert.Equal("驿站7", seventh.GetProperty("properties").GetProperty("name").GetString());
    }

    [Fact]
    public async Task GDAL_lists_the_collections_and_sees_the_hole_in_a_grid()
    {
        var report = await RunAsync("ogrinfo", "-ro", "-al", $"OAPIF:{Client.BaseAddress}ogc", "grids");
        // The outer ring ends, and an inner one with the hole's far corner follows.
        var inner = report[report.IndexOf("MULTIPOLYGON (((", StringComparison.Ordinal)..].Split("),(")[1];
        Assert.Contains("117.4 36.08", inner.Split(')')[0], StringComparison.Ordinal);
        Assert.Contains("name (String) = 网格", report, StringComparison.Ordinal);
    }

    private static async Task<string> RunAsync(string program, params string[] arguments)
    {
        using var process = Process.Start(new ProcessStartInfo(program, arguments) { RedirectStandardOutput = true, RedirectStandardError = true })!;
        var errors = process.StandardError.ReadToEndAsync();
        var output = await process.StandardOutput.ReadToEndAsync();
        await process.WaitForExitAsync();
        return output + await errors;
    }
}
