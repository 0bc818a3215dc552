using Microsoft.Playwright;
using Xunit;
using static Microsoft.Playwright.Assertions;

namespace Map.Dashboard.Tests.Shell;

/// <summary>On windows of people's laptops and tablets nothing lies upon something else.</summary>
[Collection(ShellTests.Name)]
public sealed class LayoutTests(SampleHost host)
{
    [Fact]
    public async Task In_a_low_window_a_card_is_read_whole_beside_the_tools()
    {
        await using DashboardPage page = await host.OpenAsync("#station=SYN-ST-02", 1280, 800);
        await Expect(page.Card).ToBeVisibleAsync();
        await page.IdleAsync();
        Assert.True(await page.Card.EvaluateAsync<bool>("card => [card, ...card.querySelectorAll('*')].every(e => e.scrollHeight <= e.clientHeight + 1 || getComputedStyle(e).overflowY === 'visible')"));
        await ApartAsync(page.Card, page.Page.GetByTestId("measure-distance"));
        await ApartAsync(page.Card, page.Page.Locator(".foot"));
    }

    [Fact]
    public async Task On_a_tablet_the_day_and_the_foot_of_the_map_share_a_row_above_the_panel()
    {
        await using DashboardPage page = await host.OpenAsync("#view=gaps", 834, 1112);
        ILocator day = page.Page.GetByTestId("time-open"), foot = page.Page.Locator(".foot"), panel = page.Page.GetByTestId("panel");
        await Expect(foot.GetByTestId("credit")).ToBeVisibleAsync();
        await page.IdleAsync();
        await ApartAsync(day, foot);
        await ApartAsync(foot, panel);
        (LocatorBoundingBoxResult left, LocatorBoundingBoxResult right) = (await BoxAsync(day), await BoxAsync(foot));
        Assert.True(right.Y >= left.Y && right.Y + right.Height <= left.Y + left.Height, $"the day from {left.Y}, {left.Height} high; the foot from {right.Y}, {right.Height} high");
    }

    private static async Task ApartAsync(ILocator one, ILocator other)
    {
        (LocatorBoundingBoxResult a, LocatorBoundingBoxResult b) = (await BoxAsync(one), await BoxAsync(other));
        Assert.True(a.X + a.Width <= b.X || b.X + b.Width <= a.X || a.Y + a.Height <= b.Y || b.Y + b.Height <= a.Y, $"{one} lies upon {other}");
    }

    private static async Task<LocatorBoundingBoxResult> BoxAsync(ILocator part) => (await part.BoundingBoxAsync())!;
}
