using System.Text.RegularExpressions;
using Microsoft.Playwright;
using Xunit;
using static Microsoft.Playwright.Assertions;

namespace Map.Dashboard.Tests.Shell;

[Collection(ShellTests.Name)]
public sealed class NavigationTests(SampleHost host)
{
    [Theory]
    [InlineData("", "服务圈", "总览")]
    [InlineData("#lang=en", "Circles", "Overview")]
    public async Task Another_view_opens_beside_the_same_map(string hash, string circles, string overview)
    {
        await using DashboardPage page = await host.OpenAsync(hash);
        ILocator title = page.Page.GetByRole(AriaRole.Heading, new() { Level = 1 });
        await Expect(title).ToHaveTextAsync(overview);
        await page.Page.EvaluateAsync("() => { window.__first = window.__map; }");

        await page.Page.GetByRole(AriaRole.Navigation).GetByRole(AriaRole.Button, new() { Name = circles }).ClickAsync();
        await Expect(title).ToHaveTextAsync(circles);
        await Expect(page.Page).ToHaveURLAsync(new Regex("view=circles"));
        Assert.True(await page.Page.EvaluateAsync<bool>("() => window.__first === window.__map && window.__map.loaded()"));
    }

    [Fact]
    public async Task Views_are_reached_with_the_keyboard()
    {
        await using DashboardPage page = await host.OpenAsync();
        await page.Page.GetByTestId("view-overview").FocusAsync();
        await page.Page.Keyboard.PressAsync("Tab");
        await page.Page.Keyboard.PressAsync("Enter");
        await Expect(page.Page.GetByTestId("view-circles")).ToHaveAttributeAsync("aria-current", "page");
        await Expect(page.Page.GetByTestId("circles-start")).ToBeVisibleAsync();
    }

    [Fact]
    public async Task Back_undoes_a_step_and_forward_does_it_again()
    {
        await using DashboardPage page = await host.OpenAsync("#station=SYN-ST-05");
        await page.Page.GetByTestId("view-circles").ClickAsync();
        await page.Page.GetByTestId("close").ClickAsync();
        await Expect(page.Card).ToHaveCountAsync(0);

        await page.Page.GoBackAsync();
        await Expect(page.Card).ToBeVisibleAsync();
        await page.Page.GoBackAsync();
        await Expect(page.Page.GetByTestId("view-overview")).ToHaveAttributeAsync("aria-current", "page");
        await page.Page.GoForwardAsync();
        await Expect(page.Page.GetByTestId("view-circles")).ToHaveAttributeAsync("aria-current", "page");
    }

    [Fact]
    public async Task A_link_to_a_view_that_does_not_exist_opens_the_overview()
    {
        await using DashboardPage page = await host.OpenAsync("#view=gone");
        await Expect(page.Page.GetByTestId("panel")).ToHaveAttributeAsync("data-view", "overview");
    }
}
