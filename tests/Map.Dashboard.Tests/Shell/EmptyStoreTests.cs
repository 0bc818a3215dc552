using Microsoft.Playwright;
using Xunit;
using static Microsoft.Playwright.Assertions;

namespace Map.Dashboard.Tests.Shell;

public sealed class EmptyStoreTests(DashboardHost host) : IClassFixture<DashboardHost>
{
    [Fact]
    public async Task An_empty_store_says_what_to_do()
    {
        await using DashboardPage page = await host.OpenAsync();
        await Expect(page.Page.GetByTestId("empty-network")).ToContainTextAsync("还没有导入街道");
        await Expect(page.Page.GetByTestId("empty-network").Locator("code")).ToHaveTextAsync("./map import osm 文件");
        await page.Page.GetByTestId("tab-stations").ClickAsync();
        await Expect(page.Page.GetByTestId("empty-stations").Locator("code")).ToHaveTextAsync("./map import stations 文件");
    }

    [Theory]
    [InlineData("circles", "empty-network")]
    [InlineData("gaps", "empty-network")]
    [InlineData("siting", "empty-network")]
    [InlineData("reports", "empty-network")]
    [InlineData("zones", "empty-grids")]
    [InlineData("statistics", "empty-grids")]
    [InlineData("routes", "empty-rides")]
    public async Task Each_view_of_an_empty_store_says_what_to_import(string view, string missing)
    {
        await using DashboardPage page = await host.OpenAsync($"#view={view}");
        await Expect(page.Page.GetByTestId(missing).Locator("code")).ToContainTextAsync("./map import ");
        await Expect(page.Page.Locator(".el-skeleton")).ToHaveCountAsync(0);
    }

    [Fact]
    public async Task A_place_without_streets_says_so_and_offers_the_straight_line()
    {
        await using DashboardPage page = await host.OpenAsync("#place=36.65/117.0&lang=en");
        await Expect(page.Card.GetByRole(AriaRole.Alert)).ToHaveTextAsync("No streets are imported here. Run ./map import osm FILE, or use straight lines.");
        await page.Page.GetByTestId("mode-STRAIGHT").ClickAsync();
        // 15 minutes at 4 km/h are a kilometre, and its circle is pi square kilometres.
        Assert.Equal(Math.PI * 1e6, await page.AreaAsync(15, "STRAIGHT"), 0.01 * Math.PI * 1e6);
        await Expect(page.Card.GetByRole(AriaRole.Alert)).ToHaveCountAsync(0);
    }
}
