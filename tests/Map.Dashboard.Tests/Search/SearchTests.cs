using System.Text.Json;
using Microsoft.Playwright;
using Xunit;
using static Microsoft.Playwright.Assertions;

namespace Map.Dashboard.Tests.Search;

[Collection(SampleTests.Name)]
public sealed class SearchTests(SampleHost host)
{
    [Theory]
    [InlineData("", "鼓楼暖蜂", "骑手驿站")]
    [InlineData("#lang=en", "glnf", "Rest station")]
    public async Task A_name_or_its_initials_lead_to_the_station_and_its_card(string hash, string text, string kind)
    {
        await using DashboardPage page = await host.OpenAsync(hash);
        await page.Page.GetByTestId("search").FillAsync(text);
        ILocator first = page.Page.GetByRole(AriaRole.Option).First;
        await Expect(first).ToContainTextAsync("鼓楼暖蜂驿站");
        await Expect(first).ToContainTextAsync(kind);
        await page.Page.GetByTestId("search").PressAsync("Enter");
        await Expect(page.Card.GetByRole(AriaRole.Heading, new() { Level = 2 })).ToHaveTextAsync("鼓楼暖蜂驿站");
        await Expect(page.Page.GetByRole(AriaRole.Option).First).ToBeHiddenAsync();
    }

    [Fact]
    public async Task The_keyboard_alone_finds_a_grid_and_flies_there()
    {
        JsonElement grid = (await host.QueryAsync("{ grids(first: 1, level: GRID) { nodes { code name bounds } } }")).GetProperty("grids").GetProperty("nodes")[0];
        await using DashboardPage page = await host.OpenAsync();
        await page.Page.Keyboard.PressAsync("/");
        await Expect(page.Page.GetByTestId("search")).ToBeFocusedAsync();
        await page.Page.Keyboard.TypeAsync(grid.GetProperty("code").GetString()!);
        await Expect(page.Page.GetByRole(AriaRole.Option).First).ToContainTextAsync(grid.GetProperty("name").GetString()!);
        await page.Page.Keyboard.PressAsync("Enter");
        await page.IdleAsync();
        Assert.Contains(grid.GetProperty("code").GetString()!, await page.RenderedAsync("grid-shade"));
        double[] bounds = [.. grid.GetProperty("bounds").EnumerateArray().Select(n => n.GetDouble())];
        Assert.InRange((await page.CentreAsync()).Lat, bounds[1] - 0.01, bounds[3] + 0.01);
    }

    [Fact]
    public async Task A_merchant_appears_with_its_layer()
    {
        string merchant = (await host.QueryAsync("{ merchants(first: 1) { nodes { code } } }")).GetProperty("merchants").GetProperty("nodes")[0].GetProperty("code").GetString()!;
        await using DashboardPage page = await host.OpenAsync();
        await page.Page.GetByTestId("search").FillAsync(merchant);
        await page.Page.Locator($"[data-hit='{merchant}']").ClickAsync();
        await Expect(page.Page).ToHaveURLAsync(new System.Text.RegularExpressions.Regex("layers=coverage,stations,merchants"));
        await page.IdleAsync();
        Assert.Contains(merchant, await page.RenderedAsync("merchant"));
    }

    [Fact]
    public async Task What_is_not_found_is_told_with_what_else_to_try()
    {
        await using DashboardPage page = await host.OpenAsync("#lang=en");
        await page.Page.GetByTestId("search").FillAsync("no such thing");
        await Expect(page.Page.GetByTestId("search-none")).ToContainTextAsync("Nothing found for “no such thing”");
    }
}
