using System.Text.Json;
using Microsoft.Playwright;
using Xunit;
using static Microsoft.Playwright.Assertions;

namespace Map.Dashboard.Tests.Overview;

/// <summary>A department looks at its grids.</summary>
[Collection(SampleTests.Name)]
public sealed class OverviewViewTests(SampleHost host)
{
    [Theory]
    [InlineData("zh-CN")]
    [InlineData("en")]
    public async Task A_bar_lights_up_its_grid_and_a_grid_its_bar(string language)
    {
        await using DashboardPage page = await host.OpenAsync($"#lang={language}");
        JsonElement worst = await WorstAsync();
        string code = worst.GetProperty("grid").GetProperty("code").GetString()!;
        ILocator chart = page.Page.GetByTestId("worst").GetByRole(AriaRole.List);
        await chart.ScrollIntoViewIfNeededAsync();
        // The topmost bar is the worst grid's; its number stands at its end.
        await chart.GetByRole(AriaRole.Button).First.HoverAsync();
        await page.Page.WaitForFunctionAsync("id => window.__map.getFeatureState({ source: 'grids', sourceLayer: 'grids', id }).hover === true", code);
        await Screenshots.KeepAsync(page.Page, $"overview-{language}");

        JsonElement centre = worst.GetProperty("grid").GetProperty("centre");
        await page.HoverAsync(new(centre[0].GetDouble(), centre[1].GetDouble()));
        await Expect(chart).ToHaveAttributeAsync("data-lit", "0");
    }

    [Fact]
    public async Task A_chosen_grid_tells_its_own_figures()
    {
        string name = (await WorstAsync()).GetProperty("grid").GetProperty("name").GetString()!;
        await using DashboardPage page = await host.OpenAsync();
        await page.Page.GetByTestId("grid").Locator("input").FillAsync(name);
        await page.Page.GetByRole(AriaRole.Option, new() { Name = name, Exact = true }).ClickAsync();
        await Expect(page.Page.GetByTestId("grid-figures")).ToContainTextAsync(name);
        await Expect(page.Page.GetByTestId("change")).ToBeVisibleAsync();
        await Expect(page.Page).ToHaveURLAsync(new System.Text.RegularExpressions.Regex("overview.grid="));
    }

    private async Task<JsonElement> WorstAsync() => (await host.QueryAsync("{ coverages(level: GRID) { couriers { known covered } grid { code name centre } } }")).GetProperty("coverages").EnumerateArray()
        .Where(one => one.GetProperty("couriers") is var couriers && couriers.GetProperty("known").ValueKind == JsonValueKind.Number && couriers.GetProperty("covered").ValueKind == JsonValueKind.Number)
        .OrderByDescending(one => one.GetProperty("couriers").GetProperty("known").GetInt64() - one.GetProperty("couriers").GetProperty("covered").GetInt64())
        .ThenBy(one => one.GetProperty("grid").GetProperty("code").GetString(), StringComparer.Ordinal)
        .First();
}
