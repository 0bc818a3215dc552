using System.Text.Json;
using System.Text.RegularExpressions;
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

    [Theory]
    [InlineData("", "商户")]
    [InlineData("#lang=en", "Merchant")]
    public async Task A_merchant_appears_with_its_layer_and_its_card_which_leads_to_its_form_and_back(string hash, string kind)
    {
        JsonElement merchant = (await host.QueryAsync("{ merchants(first: 1) { nodes { code name category } } }")).GetProperty("merchants").GetProperty("nodes")[0];
        string code = merchant.GetProperty("code").GetString()!, name = merchant.GetProperty("name").GetString()!;
        await using DashboardPage page = await host.OpenAsync(hash);
        await page.Page.GetByTestId("search").FillAsync(code);
        await page.Page.Locator($"[data-hit='{code}']").ClickAsync();
        await Expect(page.Page).ToHaveURLAsync(new Regex("layers=coverage,stations,merchants.*card.feature=MERCHANT"));
        await page.IdleAsync();
        Assert.Contains(code, await page.RenderedAsync("merchant"));

        ILocator card = page.Page.GetByTestId("feature-card");
        await Expect(card.GetByRole(AriaRole.Heading, new() { Level = 2 })).ToHaveTextAsync(name);
        await Expect(card).ToContainTextAsync($"{kind} · {code}");
        await Expect(card).ToContainTextAsync(merchant.GetProperty("category").GetString()!);
        await Screenshots.KeepAsync(page.Page, $"card-{(hash == "" ? "zh" : "en")}");

        await card.Locator($"[data-edit='{code}']").ClickAsync();
        await Expect(page.Page.GetByLabel(kind == "Merchant" ? "Name" : "名称", new() { Exact = true })).ToHaveValueAsync(name);
        await Expect(card).ToHaveCountAsync(0);
        await page.Page.GetByTestId("edit-back").ClickAsync();
        await Expect(card.GetByRole(AriaRole.Heading, new() { Level = 2 })).ToHaveTextAsync(name);
    }

    [Fact]
    public async Task An_alliance_opens_in_its_view_and_a_grid_in_the_overview()
    {
        JsonElement found = await host.QueryAsync("{ alliances(first: 1) { nodes { code } } grids(first: 1, level: GRID) { nodes { code name } } }");
        string alliance = found.GetProperty("alliances").GetProperty("nodes")[0].GetProperty("code").GetString()!;
        JsonElement grid = found.GetProperty("grids").GetProperty("nodes")[0];
        await using DashboardPage page = await host.OpenAsync();
        await page.Page.GetByTestId("search").FillAsync(alliance);
        await page.Page.Locator($"[data-hit='{alliance}']").ClickAsync();
        await Expect(page.Page.Locator($"[data-alliance='{alliance}']")).ToHaveAttributeAsync("aria-expanded", "true");
        await page.Page.GetByTestId("search").FillAsync(grid.GetProperty("code").GetString()!);
        await page.Page.Locator($"[data-hit='{grid.GetProperty("code").GetString()}']").ClickAsync();
        await Expect(page.Page.GetByTestId("grid")).ToContainTextAsync(grid.GetProperty("name").GetString()!);
    }

    [Fact]
    public async Task What_is_not_found_is_told_with_what_else_to_try()
    {
        await using DashboardPage page = await host.OpenAsync("#lang=en");
        await page.Page.GetByTestId("search").FillAsync("no such thing");
        await Expect(page.Page.GetByTestId("search-none")).ToContainTextAsync("Nothing found for “no such thing”");
    }
}
