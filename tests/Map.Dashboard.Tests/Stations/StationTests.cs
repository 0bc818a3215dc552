using System.Text.Json;
using Microsoft.Playwright;
using Xunit;
using static Microsoft.Playwright.Assertions;

namespace Map.Dashboard.Tests.Stations;

[Collection(SampleTests.Name)]
public sealed class StationTests(SampleHost host)
{
    // The drum tower's station stands apart from the others, so that a click in the overview can only mean it.
    private const string Code = "SYN-ST-05";

    [Fact]
    public async Task Clicking_a_station_shows_its_circle_and_its_card()
    {
        JsonElement station = (await host.QueryAsync($$"""{ station(code: "{{Code}}") { name location { coordinates } services { nameZh } } }""")).GetProperty("station");
        await using DashboardPage page = await host.OpenAsync();
        Assert.False(await page.CoversAsync("reach-fill", At(station)));

        await page.ClickAsync(At(station));
        await Expect(page.Card.GetByRole(AriaRole.Heading, new() { Level = 2 })).ToHaveTextAsync(station.GetProperty("name").GetString()!);
        Assert.InRange(await page.AreaAsync(15), 100_000, Math.PI * 1e6);
        await page.IdleAsync();
        Assert.True(await page.CoversAsync("reach-fill", At(station)));
        Assert.Equal(["10", "15", "5"], await page.RenderedAsync("reach-line", "minutes"));
        await Expect(page.Card).ToContainTextAsync("运营中");
        await Expect(page.Page.GetByTestId("hours")).ToContainTextAsync("每天");
        await Expect(page.Page.GetByTestId("street")).ToHaveTextAsync(new System.Text.RegularExpressions.Regex(@"^(\d+米|就在街边)$"));
        foreach (JsonElement service in station.GetProperty("services").EnumerateArray())
            await Expect(page.Card).ToContainTextAsync(service.GetProperty("nameZh").GetString()!);
    }

    [Fact]
    public async Task Closing_the_card_takes_the_circle_away()
    {
        await using DashboardPage page = await host.OpenAsync($"#station={Code}");
        await page.AreaAsync(15);
        await page.Page.GetByTestId("close").ClickAsync();
        await Expect(page.Card).ToHaveCountAsync(0);
        await page.IdleAsync();
        Assert.Empty(await page.RenderedAsync("reach-line", "minutes"));
    }

    [Fact]
    public async Task A_station_is_chosen_from_the_list_with_the_keyboard()
    {
        await using DashboardPage page = await host.OpenAsync();
        await page.Page.GetByTestId("tab-stations").FocusAsync();
        await page.Page.Keyboard.PressAsync("Enter");
        await page.Page.Locator($"[data-station={Code}]").FocusAsync();
        await page.Page.Keyboard.PressAsync("Enter");
        await page.AreaAsync(15);
        await Expect(page.Page.Locator($"[data-station={Code}]")).ToHaveAttributeAsync("aria-pressed", "true");
    }

    [Fact]
    public async Task A_link_to_a_station_that_is_gone_says_so()
    {
        await using DashboardPage page = await host.OpenAsync("#station=GONE&lang=en");
        await Expect(page.Card.GetByRole(AriaRole.Alert)).ToHaveTextAsync("There is no station GONE. It may have been deleted.");
    }

    private static Place At(JsonElement station)
    {
        JsonElement coordinates = station.GetProperty("location").GetProperty("coordinates");
        return new(coordinates[0].GetDouble(), coordinates[1].GetDouble());
    }
}
