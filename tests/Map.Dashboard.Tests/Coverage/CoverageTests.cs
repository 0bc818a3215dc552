using System.Globalization;
using System.Text.Json;
using Microsoft.Playwright;
using Xunit;
using static Microsoft.Playwright.Assertions;

namespace Map.Dashboard.Tests.Coverage;

[Collection(SampleTests.Name)]
public sealed class CoverageTests(SampleHost host)
{
    private async Task<JsonElement[]> GridsAsync() =>
        [.. (await host.QueryAsync("{ coverages(level: GRID) { status couriers { known covered } residents { known covered } grid { code name bounds } } }"))
            .GetProperty("coverages").EnumerateArray()];

    private static string Code(JsonElement coverage) => coverage.GetProperty("grid").GetProperty("code").GetString()!;

    private static string Status(JsonElement coverage) => coverage.GetProperty("status").GetString()!;

    [Fact]
    public async Task The_uncovered_grids_are_listed_with_the_most_couriers_first()
    {
        JsonElement[] gaps = [.. (await GridsAsync()).Where(c => Status(c) == "UNCOVERED")];
        await using DashboardPage page = await host.OpenAsync();
        ILocator list = page.Page.GetByTestId("gaps").GetByRole(AriaRole.Button);
        await Expect(list).ToHaveCountAsync(gaps.Length);
        string[] codes = await list.EvaluateAllAsync<string[]>("buttons => buttons.map(b => b.dataset.grid)");
        Assert.Equal(gaps.Select(Code).Order(), codes.Order());
        long[] couriers = [.. codes.Select(code => gaps.Single(g => Code(g) == code).GetProperty("couriers").GetProperty("known"))
            .Select(known => known.ValueKind == JsonValueKind.Null ? -1 : known.GetInt64())];
        Assert.Equal(couriers.OrderDescending(), couriers);
    }

    [Fact]
    public async Task The_summary_counts_the_grids_and_the_couriers_of_the_district()
    {
        JsonElement[] grids = await GridsAsync();
        JsonElement district = (await host.QueryAsync("{ coverages(level: DISTRICT) { couriers { known covered } } }")).GetProperty("coverages")[0].GetProperty("couriers");
        await using DashboardPage page = await host.OpenAsync();
        foreach (string status in new[] { "COVERED", "PARTLY_COVERED", "UNCOVERED", "UNKNOWN" })
            await Expect(page.Page.GetByTestId($"tally-{status}").Locator("b")).ToHaveTextAsync(grids.Count(c => Status(c) == status).ToString(CultureInfo.InvariantCulture));
        await Expect(page.Page.GetByTestId("summary")).ToContainTextAsync(string.Create(CultureInfo.InvariantCulture,
            $"{district.GetProperty("covered").GetInt64():N0} / {district.GetProperty("known").GetInt64():N0} 名骑手在圈内"));
    }

    [Fact]
    public async Task Every_grid_on_the_map_has_the_colour_of_its_coverage()
    {
        await using DashboardPage page = await host.OpenAsync();
        foreach (JsonElement grid in await GridsAsync())
            Assert.Equal(Status(grid), (await page.GridStateAsync(Code(grid))).GetProperty("status").GetString());
    }

    [Fact]
    public async Task An_unknown_grid_is_not_drawn_as_an_uncovered_one()
    {
        JsonElement unknown = (await GridsAsync()).First(c => Status(c) == "UNKNOWN");
        await using DashboardPage page = await host.OpenAsync();
        Assert.Equal(JsonValueKind.Null, (await page.GridStateAsync(Code(unknown))).GetProperty("share").ValueKind);
        await Expect(page.Page.Locator($"[data-grid={Code(unknown)}]")).ToHaveCountAsync(0);
    }

    [Fact]
    public async Task A_click_in_the_list_flies_to_the_grid()
    {
        await using DashboardPage page = await host.OpenAsync();
        ILocator first = page.Page.GetByTestId("gaps").GetByRole(AriaRole.Button).First;
        string code = (await first.GetAttributeAsync("data-grid"))!;
        await first.ClickAsync();
        await page.IdleAsync();
        Assert.Contains(code, await page.RenderedAsync("grid-shade"));
        double[] bounds = [.. (await GridsAsync()).Single(c => Code(c) == code).GetProperty("grid").GetProperty("bounds").EnumerateArray().Select(n => n.GetDouble())];
        // The panels take room, so that the grid is in the window but not in its middle.
        bool visible = await page.Page.EvaluateAsync<bool>("([w, s, e, n]) => window.__map.getBounds().contains([w, s]) && window.__map.getBounds().contains([e, n])", bounds);
        Assert.True(visible);
    }

    [Fact]
    public async Task More_minutes_leave_fewer_grids_uncovered()
    {
        await using DashboardPage page = await host.OpenAsync("#minutes=5");
        int few = await page.Page.GetByTestId("gaps").GetByRole(AriaRole.Button).CountAsync();
        await page.Page.GetByRole(AriaRole.Slider).FocusAsync();
        await page.Page.Keyboard.PressAsync("End");
        await Expect(page.Page.GetByTestId("summary")).ToContainTextAsync("60 分钟步行覆盖");
        await page.Page.WaitForFunctionAsync("few => document.querySelectorAll('[data-grid]').length < few", few);
    }
}
