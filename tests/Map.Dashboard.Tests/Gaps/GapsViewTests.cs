using System.Globalization;
using System.Text.Json;
using Microsoft.Playwright;
using Xunit;
using static Microsoft.Playwright.Assertions;

namespace Map.Dashboard.Tests.Gaps;

/// <summary>Whoever asks where it is missing finds the people, the place and what would help.</summary>
[Collection(SampleTests.Name)]
public sealed class GapsViewTests(SampleHost host)
{
    [Theory]
    [InlineData("zh-CN", "名骑手")]
    [InlineData("en", "couriers")]
    public async Task Gaps_are_listed_with_the_most_people_first_and_are_areas_on_the_map(string language, string couriers)
    {
        JsonElement[] gaps = await GapsAsync("");
        await using DashboardPage page = await host.OpenAsync($"#view=gaps&lang={language}");
        ILocator rows = page.Page.GetByTestId("gap-list").Locator("[data-gap]");
        await Expect(rows).ToHaveCountAsync(gaps.Length);
        await Expect(rows.First).ToContainTextAsync(string.Create(CultureInfo.InvariantCulture, $"{gaps[0].GetProperty("couriers").GetProperty("known").GetInt64():N0} {couriers}"));
        await page.IdleAsync();
        Assert.Contains("0", await page.RenderedAsync("gap-area", "index"));
        await Screenshots.KeepAsync(page.Page, $"gaps-{language}");
    }

    [Fact]
    public async Task A_row_lights_up_its_area_and_an_area_its_row()
    {
        await using DashboardPage page = await host.OpenAsync("#view=gaps");
        await page.Page.Locator("[data-gap='2']").FocusAsync();
        await page.IdleAsync();
        Assert.Equal("2", await ActiveAsync(page));

        double[] middle = await page.Page.EvaluateAsync<double[]>("""
            () => {
              const feature = window.__map.queryRenderedFeatures({ layers: ['gap-rank'] }).find(f => f.properties.index === 0);
              const { left, top } = window.__map.getCanvas().getBoundingClientRect();
              const { x, y } = window.__map.project(feature.geometry.coordinates);
              return [left + x, top + y];
            }
            """);
        await page.Page.Mouse.MoveAsync((float)middle[0], (float)middle[1]);
        await Expect(page.Page.Locator("[data-gap='0']")).ToHaveClassAsync("active");
    }

    [Fact]
    public async Task A_service_that_is_asked_for_finds_more_gaps()
    {
        await using DashboardPage page = await host.OpenAsync("#view=gaps");
        JsonElement[] asked = await GapsAsync(""", services: ["EBIKE_CHARGING"]""");
        string service = (await host.QueryAsync("{ services { code nameZh } }")).GetProperty("services").EnumerateArray()
            .Single(s => s.GetProperty("code").GetString() == "EBIKE_CHARGING").GetProperty("nameZh").GetString()!;
        await page.Page.GetByTestId("services").ClickAsync();
        await page.Page.GetByRole(AriaRole.Option, new() { Name = service, Exact = true }).ClickAsync();
        await Expect(page.Page.GetByTestId("gap-list").Locator("[data-gap]")).ToHaveCountAsync(asked.Length);
        await Expect(page.Page.Locator("[data-gap='0']")).ToContainTextAsync(string.Create(CultureInfo.InvariantCulture, $"{asked[0].GetProperty("couriers").GetProperty("known").GetInt64():N0} 名骑手"));
    }

    [Fact]
    public async Task A_click_on_the_map_says_whom_a_station_there_would_reach()
    {
        JsonElement gained = (await host.QueryAsync(
            """{ coverageWhatIf(within: "SYN", level: DISTRICT, changes: [{ add: { at: [116.9055, 33.1215] } }]) { within { couriersGained residentsGained } } }"""))
            .GetProperty("coverageWhatIf").GetProperty("within");
        await using DashboardPage page = await host.OpenAsync("#view=gaps&place=33.1215/116.9055");
        await Expect(page.Page.GetByTestId("here-couriers")).ToHaveTextAsync(Gain(gained, "couriersGained"));
        await Expect(page.Page.GetByTestId("here-residents")).ToHaveTextAsync(Gain(gained, "residentsGained"));
    }

    [Fact]
    public async Task A_drawn_circle_claims_too_much_by_as_many_as_the_streets_leave_out()
    {
        JsonElement[] stations = [.. (await host.QueryAsync("""{ overclaims(within: "SYN") { station { name } overclaimedResidents { known } } }""")).GetProperty("overclaims").EnumerateArray()];
        await using DashboardPage page = await host.OpenAsync("#view=gaps&gaps.tab=overclaims");
        ILocator rows = page.Page.GetByTestId("overclaims").Locator("tbody tr");
        await Expect(rows).ToHaveCountAsync(stations.Length);
        await Expect(rows.First).ToContainTextAsync(stations[0].GetProperty("station").GetProperty("name").GetString()!);
        await Expect(rows.First).ToContainTextAsync(string.Create(CultureInfo.InvariantCulture, $"{stations[0].GetProperty("overclaimedResidents").GetProperty("known").GetInt64():N0} /"));
    }

    private async Task<JsonElement[]> GapsAsync(string question) =>
        [.. (await host.QueryAsync($$"""{ gaps(within: "SYN", question: { minutes: 15{{question}} }, first: 50) { couriers { known } } }""")).GetProperty("gaps").EnumerateArray()];

    private static Task<string> ActiveAsync(DashboardPage page) => page.Page.EvaluateAsync<string>(
        "() => [...new Set(window.__map.querySourceFeatures('gap-areas').filter(f => f.properties.active).map(f => String(f.properties.index)))].join()");

    private static string Gain(JsonElement gained, string what) => string.Create(CultureInfo.InvariantCulture, $"+{gained.GetProperty(what).GetInt64():N0}");
}
