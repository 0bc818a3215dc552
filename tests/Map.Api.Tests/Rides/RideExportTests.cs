using System.Text;
using System.Text.Json;
using Xunit;

namespace Map.Api.Tests.Rides;

/// <summary>What surveys tell as files, and as collections of OGC API – Features.</summary>
public sealed class RideExportTests(RideTown town) : IClassFixture<RideTown>
{
    private HttpClient Client => town.Host.Client;

    [Fact]
    public async Task Flows_of_a_survey_come_as_GeoJSON()
    {
        using var file = JsonDocument.Parse(await Client.GetStringAsync("/exports/flows.geojson?survey=AUTUMN"));
        var flow = Assert.Single(file.RootElement.GetProperty("features").EnumerateArray().ToList());
        var told = flow.GetProperty("properties");
        Assert.Equal(("AUTUMN", 300, 1788.5, 150), (told.Text("survey"), told.Number("couriers"), told.GetProperty("metres").GetDouble(), told.GetProperty("weekday")[8].GetInt32()));
        Assert.Equal("LineString", flow.GetProperty("geometry").Text("type"));
    }

    [Fact]
    public async Task Corridors_come_as_a_table()
    {
        var lines = Encoding.UTF8.GetString(await Client.GetByteArrayAsync("/exports/corridors.csv")).TrimStart('\uFEFF').Split("\r\n");
        Assert.Equal("id,ordinal,survey,metres,couriers,weekday,weekend,path", lines[0]);
        Assert.Matches(@"^\d+,1,SPRING,1789\.2,60,;;;;;;;;30;;;;;;;;;;;;;;;,,""?LINESTRING", lines[1]);
    }

    [Theory]
    [InlineData("flows", "xlsx", "PK")]
    [InlineData("corridors", "xlsx", "PK")]
    [InlineData("flows", "gpkg", "SQLite format 3")]
    [InlineData("corridors", "gpkg", "SQLite format 3")]
    public async Task They_come_as_workbooks_and_GeoPackages(string kind, string format, string begins)
    {
        var bytes = await Client.GetByteArrayAsync($"/exports/{kind}.{format}");
        Assert.Equal(begins, Encoding.ASCII.GetString(bytes, 0, begins.Length));
    }

    [Fact]
    public async Task Pages_of_flows_lead_through_all_of_them()
    {
        var couriers = new List<int>();
        string? next = "/ogc/collections/flows/items?limit=2";
        while (next is not null)
        {
            using var page = JsonDocument.Parse(await Client.GetStringAsync(next));
            Assert.Equal(3, page.RootElement.Number("numberMatched"));
            couriers.AddRange(page.RootElement.GetProperty("features").EnumerateArray().Select(f => f.GetProperty("properties").Number("couriers")));
            next = page.RootElement.GetProperty("links").EnumerateArray().Where(l => l.Text("rel") == "next").Select(l => l.Text("href")).SingleOrDefault();
        }

        Assert.Equal([15, 60, 300], couriers.Order());
    }

    [Fact]
    public async Task A_flow_is_found_by_its_id_and_something_that_is_no_id_is_nobodys()
    {
        var id = await town.Host.Store.AskAsync<long>("select id from street_flow where couriers = 300");
        using var flow = JsonDocument.Parse(await Client.GetStringAsync($"/ogc/collections/flows/items/{id}"));
        Assert.Equal((id.ToString(System.Globalization.CultureInfo.InvariantCulture), 300), (flow.RootElement.Text("id"), flow.RootElement.GetProperty("properties").Number("couriers")));
        using var none = await Client.GetAsync("/ogc/collections/flows/items/NOBODY");
        Assert.Equal(System.Net.HttpStatusCode.NotFound, none.StatusCode);
    }
}
