using Microsoft.Playwright;
using Xunit;
using static Microsoft.Playwright.Assertions;

namespace Map.Dashboard.Tests.Routes;

/// <summary>A department's way from ridden streets to branches.</summary>
public sealed class RoutesViewTests(RiddenHost host) : IClassFixture<RiddenHost>
{
    // A search is given up only by the test's own end, however slow the machine is.
    private static readonly LocatorAssertionsToHaveCountOptions Found = new() { Timeout = 300_000 };

    [Theory]
    [InlineData("zh-CN")]
    [InlineData("en")]
    public async Task Corridors_are_seen_where_and_when_couriers_ride(string language)
    {
        await using DashboardPage page = await host.OpenAsync($"#view=routes&hour=8&lang={language}");
        string[] corridors = await CorridorsAsync();
        Assert.NotEmpty(corridors);
        await Expect(page.Page.GetByTestId("corridors").Locator("[data-corridor]")).ToHaveCountAsync(corridors.Length);
        await page.ShowsAsync("corridor", corridors[0], "ordinal");
        await page.IdleAsync();
        Assert.Equal(corridors, await page.RenderedAsync("corridor", "ordinal"));
        await Screenshots.KeepAsync(page.Page, $"routes-{language}");

        // Nobody rides at three in the night.
        await page.Page.GetByTestId("hour").FillAsync("3");
        await page.IdleAsync();
        Assert.Empty(await page.RenderedAsync("corridor", "ordinal"));
    }

    [Theory]
    [InlineData("zh-CN", "新方案", "支部个数", "开始划分")]
    [InlineData("en", "New plan", "Branches", "Plan branches")]
    public async Task A_plan_of_two_branches_is_asked_for_and_opens_with_their_areas(string language, string tab, string number, string start)
    {
        await using DashboardPage page = await host.OpenAsync($"#view=routes&lang={language}");
        await page.Page.GetByRole(AriaRole.Tab, new() { Name = tab }).ClickAsync();
        await page.Page.GetByLabel(number, new() { Exact = true }).FillAsync("2");
        await page.Page.GetByRole(AriaRole.Button, new() { Name = start }).ClickAsync();
        await Expect(page.Page.GetByTestId("proposed-branches").Locator("[data-branch]")).ToHaveCountAsync(2, Found);
        await page.ShowsAsync("proposed-area", "2", "ordinal");
        await page.IdleAsync();
        Assert.Equal(["1", "2"], await page.RenderedAsync("proposed-area", "ordinal"));
        await Screenshots.KeepAsync(page.Page, $"branches-{language}");
    }

    [Fact]
    public async Task What_can_not_be_planned_says_why()
    {
        await using DashboardPage page = await host.OpenAsync("#view=routes&routes.tab=new");
        // There are sixty couriers.
        await page.Page.GetByRole(AriaRole.Button, new() { Name = "党员、绕行与现有支部" }).ClickAsync();
        await page.Page.GetByLabel("新支部最少党员").FillAsync("100");
        await page.Page.GetByTestId("start-branching").ClickAsync();
        ILocator failure = page.Page.GetByTestId("branch-form").Locator("[data-code]");
        await Expect(failure).ToHaveAttributeAsync("data-code", "NO_PLAN", new() { Timeout = 300_000 });
    }

    private async Task<string[]> CorridorsAsync() => [.. (await host.QueryAsync("{ corridors(first: 50) { nodes { ordinal } } }")).GetProperty("corridors").GetProperty("nodes").EnumerateArray()
        .Select(corridor => corridor.GetProperty("ordinal").GetRawText()).Order(StringComparer.Ordinal)];
}
