using System.Text.Json;
using Microsoft.Playwright;
using Xunit;
using static Microsoft.Playwright.Assertions;

namespace Map.Dashboard.Tests.Cases;

/// <summary>A department takes cases along their loop.</summary>
public sealed class CasesViewTests(SampleHost host) : IClassFixture<SampleHost>
{
    [Theory]
    [InlineData("zh-CN")]
    [InlineData("en")]
    public async Task Cases_are_listed_by_their_state_and_are_points_on_the_map(string language)
    {
        JsonElement[] cases = await CasesAsync();
        await using DashboardPage page = await host.OpenAsync($"#view=cases&lang={language}");
        int open = cases.Count(c => c.GetProperty("status").GetString() == "OPEN");
        await Expect(page.Page.GetByTestId("cases").Locator("[data-case]")).ToHaveCountAsync(open);
        await page.IdleAsync();
        string[] shown = await page.RenderedAsync("case-point");
        Assert.NotEmpty(shown);
        Assert.Subset(cases.Select(c => c.GetProperty("code").GetString()!).ToHashSet(), shown.ToHashSet());
        await Screenshots.KeepAsync(page.Page, $"cases-{language}");
    }

    [Fact]
    public async Task An_open_case_is_accepted_and_stands_in_the_next_column()
    {
        await using DashboardPage page = await host.OpenAsync("#view=cases");
        ILocator first = page.Page.GetByTestId("cases").Locator("[data-case]").First;
        string code = (await first.GetAttributeAsync("data-case"))!;
        await first.Locator("[data-step=ACCEPT]").ClickAsync();
        await Expect(page.Page.GetByTestId("cases").Locator($"[data-case={code}]")).ToHaveCountAsync(0);
        await page.Page.Locator("[data-state=ACCEPTED]").ClickAsync();
        await Expect(page.Page.GetByTestId("cases").Locator($"[data-case={code}]")).ToBeVisibleAsync();
        Assert.Equal("ACCEPTED", await StatusAsync(code));
    }

    [Fact]
    public async Task A_case_that_is_dragged_to_rejected_asks_for_the_reason()
    {
        await using DashboardPage page = await host.OpenAsync("#view=cases");
        await page.Page.GetByTestId("open-board").ClickAsync();
        ILocator board = page.Page.GetByTestId("board");
        ILocator card = board.Locator("[data-column=OPEN] [data-case]").Last;
        await Expect(card).ToBeVisibleAsync();
        string code = (await card.GetAttributeAsync("data-case"))!;
        await card.DragToAsync(board.Locator("[data-column=REJECTED]"));
        await page.Page.GetByTestId("reason").FillAsync("不属于本区");
        await page.Page.GetByTestId("take").ClickAsync();
        await Expect(board.Locator($"[data-column=REJECTED] [data-case={code}]")).ToContainTextAsync("不属于本区");
        Assert.Equal("REJECTED", await StatusAsync(code));
        await Screenshots.KeepAsync(page.Page, "cases-board");
    }

    private async Task<JsonElement[]> CasesAsync() =>
        [.. (await host.QueryAsync("{ cases(first: 50) { nodes { code status } } }")).GetProperty("cases").GetProperty("nodes").EnumerateArray()];

    private async Task<string?> StatusAsync(string code) =>
        (await host.QueryAsync($$"""{ case(code: "{{code}}") { status } }""")).GetProperty("case").GetProperty("status").GetString();
}
