using System.Net;
using System.Text;
using System.Text.Json;
using Xunit;

namespace Map.Api.Tests.Exports;

public sealed class ExportTests(ExportTests.Town town) : IClassFixture<ExportTests.Town>
{
    public sealed class Town : IAsyncLifetime
    {
        public ApiHost Host { get; } = new();

        public async Task InitializeAsync()
        {
            await Host.InitializeAsync();
            await Host.Store.RunAsync("""
                insert into station (code, name, kind, status, location) values
                  ('S1', '大明湖驿站', 'REST_STATION', 'OPEN', ST_Point(117, 36.65, 4326)), ('S2', '=1+1', 'CANTEEN', 'PLANNED', ST_Point(117.1, 36.65, 4326));
                """);
        }

        public async Task DisposeAsync()
        {
            await Host.DisposeAsync();
            Host.Dispose();
        }
    }

    private HttpClient Client => town.Host.Client;

    [Fact]
    public async Task Stations_come_as_a_GeoJSON_file()
    {
        using var answer = await Client.GetAsync("/exports/stations.geojson?status=OPEN");
        using var json = JsonDocument.Parse(await answer.Content.ReadAsStringAsync());
        var station = Assert.Single(json.RootElement.GetProperty("features").EnumerateArray().ToList());
        Assert.Equal("大明湖驿站", station.GetProperty("properties").GetProperty("name").GetString());
        Assert.Equal([117, 36.65], station.GetProperty("geometry").GetProperty("coordinates").EnumerateArray().Select(n => n.GetDouble()));
        Assert.Equal("application/geo+json", answer.Content.Headers.ContentType!.MediaType);
        Assert.Equal("stations.geojson", answer.Content.Headers.ContentDisposition!.FileNameStar);
    }

    [Fact]
    public async Task A_spreadsheet_neither_mistakes_the_encoding_nor_runs_a_name_as_a_formula()
    {
        var bytes = await Client.GetByteArrayAsync("/exports/stations.csv");
        Assert.Equal(Encoding.UTF8.GetPreamble(), bytes[..3]);
        var lines = Encoding.UTF8.GetString(bytes[3..]).Split("\r\n");
        Assert.StartsWith("code,name,kind,", lines[0], StringComparison.Ordinal);
        Assert.StartsWith("S1,大明湖驿站,REST_STATION,", lines[1], StringComparison.Ordinal);
        Assert.StartsWith("S2,\"'=1+1\",CANTEEN,", lines[2], StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("/exports/castles.geojson", HttpStatusCode.NotFound, "castles")]
    [InlineData("/exports/stations.pdf", HttpStatusCode.BadRequest, "There is no format \"pdf\"; there are geojson, csv, xlsx, gpkg")]
    [InlineData("/exports/stations.csv?crs=moon", HttpStatusCode.BadRequest, "moon")]
    [InlineData("/exports/stations.csv?grid=Z", HttpStatusCode.BadRequest, "There is no grid Z.")]
    [InlineData("/exports/stations.csv?bbox=1,2", HttpStatusCode.BadRequest, "\"1,2\" is no box")]
    [InlineData("/exports/stations.csv?colour=red", HttpStatusCode.BadRequest, "stations can't be filtered by \"colour\"")]
    [InlineData("/exports/stations.csv?status=ASLEEP", HttpStatusCode.BadRequest, "status=\"ASLEEP\" is not one of PLANNED")]
    public async Task A_request_that_makes_no_sense_is_refused_with_the_reason(string address, HttpStatusCode status, string reason)
    {
        using var answer = await Client.GetAsync(address);
        using var json = JsonDocument.Parse(await answer.Content.ReadAsStringAsync());
        Assert.Equal(status, answer.StatusCode);
        Assert.Contains(reason, json.RootElement.GetProperty("detail").GetString(), StringComparison.Ordinal);
        Assert.Null(answer.Content.Headers.ContentDisposition);
    }
}
