using System.Text.Json;
using Map.Api.Tests.Tiles;
using Xunit;

namespace Map.Api.Tests.Rides;

/// <summary>Flows, corridors, routes and waiting couriers as the map reads them.</summary>
public sealed class RideTileTests(RideTown town) : IClassFixture<RideTown>
{
    [Fact]
    public async Task A_flow_tells_couriers_of_the_period_and_of_the_hours_that_are_known()
    {
        var flows = (await town.Host.ReadTileAsync("flows", 14, 117.001, 36.65))["flows"];
        Assert.Equal(2, flows.Count);
        Assert.Equal(
            new Dictionary<string, object> { ["survey"] = "SPRING", ["couriers"] = 60d, ["w8"] = 30d, ["e9"] = 15d },
            flows.Single(f => f.Attributes["couriers"] is 60d).Attributes);
        Assert.Equal(["couriers", "survey"], flows.Single(f => f.Attributes["couriers"] is 15d).Attributes.Keys.Order());
    }

    [Fact]
    public async Task A_flow_is_drawn_in_riding_direction()
    {
        var flows = (await town.Host.ReadTileAsync("flows", 14, 117.001, 36.65))["flows"];
        Assert.All(flows, f => Assert.Equal(f.Attributes["couriers"] is 60d, f.Points[0].X < f.Points[^1].X));
    }

    [Fact]
    public async Task From_afar_only_the_strongest_flows_of_each_survey_are_there()
    {
        // Of SPRING's strongest, 60, the others have a quarter: more than 5 % but less than 30 %.
        Assert.Equal([60d, 300d], await CouriersAsync(5));
        Assert.Equal([15d, 60d], await CouriersAsync(12));

        async Task<IEnumerable<double>> CouriersAsync(int zoom) =>
            (await town.Host.ReadTileAsync("flows", zoom, 117.001, 36.65))["flows"].Select(f => (double)f.Attributes["couriers"]).Order();
    }

    [Fact]
    public async Task Corridors_and_routes_tell_their_hours_too()
    {
        var corridor = Assert.Single((await town.Host.ReadTileAsync("corridors", 14, 117.001, 36.65))["corridors"]);
        Assert.Equal((1d, 60d, 1789d, 30d), (corridor.Attributes["ordinal"], corridor.Attributes["couriers"], corridor.Attributes["metres"], corridor.Attributes["w8"]));
        var routes = (await town.Host.ReadTileAsync("routes", 14, 117.001, 36.65))["routes"];
        Assert.Equal(2, routes.Count);
        Assert.All(routes, r => Assert.Equal(("SPRING", 15d, 15d), (r.Attributes["survey"], r.Attributes["w8"], r.Attributes["e9"])));
    }

    [Fact]
    public async Task A_cell_tells_who_waits_by_hour()
    {
        var cell = Assert.Single((await town.Host.ReadTileAsync("demand", 14, 117.01, 36.65))["waiting"]);
        Assert.Equal(new Dictionary<string, object> { ["code"] = "W", ["couriers"] = 30d, ["w12"] = 30d, ["count"] = 1d }, cell.Attributes);
    }

    [Theory]
    [InlineData("flows")]
    [InlineData("corridors")]
    public async Task A_layer_describes_the_attributes_that_its_tiles_may_have(string layer)
    {
        using var description = JsonDocument.Parse(await town.Host.Client.GetStringAsync($"/tiles/{layer}.json"));
        var fields = description.RootElement.GetProperty("vector_layers")[0].GetProperty("fields").EnumerateObject().ToDictionary(f => f.Name, f => f.Value.GetString());
        var told = (await town.Host.ReadTileAsync(layer, 14, 117.001, 36.65))[layer].SelectMany(f => f.Attributes);
        Assert.All(told, attribute => Assert.Equal(attribute.Value is string ? "String" : "Number", fields[attribute.Key]));
        Assert.Equal(48, fields.Keys.Count(name => name is ['w' or 'e', >= '0' and <= '9', ..]));
    }
}
