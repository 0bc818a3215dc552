using System.Text.Json;
using Xunit;

namespace Map.Api.Tests.Rides;

/// <summary>What surveys tell, asked as clients ask it.</summary>
public sealed class RideQueryTests(RideTown town) : IClassFixture<RideTown>
{
    [Fact]
    public async Task A_survey_tells_its_period_its_figures_and_what_was_left_out()
    {
        var survey = (await town.Host.QueryAsync("""{ rideSurvey(code: "SPRING") { name kind firstDate lastDate leastCouriers couriers traces trips faults } }""")).GetProperty("rideSurvey");
        Assert.Equal(
            """{"name":"春季骑行","kind":"TRACES","firstDate":"2026-03-01","lastDate":"2026-03-07","leastCouriers":5,"couriers":90,"traces":120,"trips":null,"faults":{"JUMP":3}}""",
            survey.GetRawText());
    }

    [Fact]
    public async Task Surveys_are_listed_by_code_with_how_much_each_has()
    {
        var surveys = (await town.Host.QueryAsync("{ rideSurveys { nodes { code flows { totalCount } corridors { totalCount } routes { totalCount } } } }")).GetProperty("rideSurveys").GetProperty("nodes");
        Assert.Equal(
            [("AUTUMN", 1, 0, 0), ("SPRING", 2, 1, 2)],
            surveys.EnumerateArray().Select(s => (s.Text("code"), s.GetProperty("flows").Number("totalCount"), s.GetProperty("corridors").Number("totalCount"), s.GetProperty("routes").Number("totalCount"))));
    }

    [Fact]
    public async Task Flows_are_found_by_place_and_told_by_hour_and_kind_of_day()
    {
        var flows = (await town.Host.QueryAsync("""
            { streetFlows(where: { path: { intersects: { geometry: { type: Polygon, coordinates: [[[116.9, 36.6], [117.1, 36.6], [117.1, 36.7], [116.9, 36.7], [116.9, 36.6]]] } } } }, order: [{ couriers: DESC }]) {
                nodes { couriers metres weekday weekend path { coordinates } survey { code } } } }
            """)).GetProperty("streetFlows").GetProperty("nodes");
        Assert.Equal([60, 15], flows.EnumerateArray().Select(f => f.Number("couriers")));
        var eastwards = flows[0];
        Assert.Equal([(8, 30)], Told(eastwards.GetProperty("weekday")));
        Assert.Equal([(9, 15)], Told(eastwards.GetProperty("weekend")));
        Assert.Equal((1788.5, "SPRING", 117.0), (eastwards.GetProperty("metres").GetDouble(), eastwards.GetProperty("survey").Text("code"), eastwards.GetProperty("path").GetProperty("coordinates")[0][0].GetDouble()));
        Assert.Equal([], Told(flows[1].GetProperty("weekday")));
    }

    [Fact]
    public async Task Flows_come_page_by_page()
    {
        const string Page = "query($after: String) { streetFlows(first: 2, after: $after) { nodes { couriers } pageInfo { hasNextPage endCursor } } }";
        var first = (await town.Host.QueryAsync(Page)).GetProperty("streetFlows");
        var second = (await town.Host.QueryAsync(Page, new { after = first.GetProperty("pageInfo").Text("endCursor") })).GetProperty("streetFlows");
        Assert.Equal((2, 1), (first.GetProperty("nodes").GetArrayLength(), second.GetProperty("nodes").GetArrayLength()));
        Assert.Equal([15, 60, 300], first.GetProperty("nodes").EnumerateArray().Concat(second.GetProperty("nodes").EnumerateArray()).Select(f => f.Number("couriers")).Order());
    }

    [Fact]
    public async Task A_route_knows_its_survey_and_a_cell_who_waits_in_it()
    {
        var data = await town.Host.QueryAsync("""
            { courierRoute(code: "SPRING-1") { survey { code } hourly hourlyWeekend } demandCells(where: { waitingWeekday: { some: { gte: 30 } } }) { nodes { code waitingWeekday waitingWeekend } } }
            """);
        var (route, cell) = (data.GetProperty("courierRoute"), data.GetProperty("demandCells").GetProperty("nodes")[0]);
        Assert.Equal("SPRING", route.GetProperty("survey").Text("code"));
        Assert.Equal([(9, 15)], Told(route.GetProperty("hourlyWeekend")));
        Assert.Equal([(12, 30)], Told(cell.GetProperty("waitingWeekday")));
        Assert.Equal(JsonValueKind.Null, cell.GetProperty("waitingWeekend").ValueKind);
    }

    private static IEnumerable<(int Hour, int Couriers)> Told(JsonElement day) => day.ValueKind == JsonValueKind.Null ? []
        : day.EnumerateArray().Index().Where(h => h.Item.ValueKind != JsonValueKind.Null).Select(h => (h.Index, h.Item.GetInt32()));
}
