using System.Text.RegularExpressions;
using Map.Testing;
using Microsoft.Playwright;
using Xunit;
using static Microsoft.Playwright.Assertions;

namespace Map.Dashboard.Tests.Shell;

[Collection(ShellTests.Name)]
public sealed class ThemeTests(SampleHost host)
{
    [Fact]
    public async Task Page_and_map_turn_dark_together_and_keep_what_they_show()
    {
        await using DashboardPage page = await host.OpenAsync("#station=SYN-ST-05");
        await page.AreaAsync(15);
        string light = await LandAsync(page);
        await page.Page.GetByTestId("theme").ClickAsync();
        await Expect(page.Page.Locator("html")).ToHaveClassAsync(new Regex("dark"));
        await Expect(page.Page).ToHaveURLAsync(new Regex("theme=dark"));
        await page.IdleAsync();
        Assert.NotEqual(light, await LandAsync(page));
        Assert.Equal(["10", "15", "5"], await page.RenderedAsync("reach-line", "minutes"));
    }

    [Fact]
    public async Task The_wall_shows_large_figures_until_somebody_leaves_it()
    {
        await using DashboardPage page = await host.OpenAsync("#theme=dark");
        string share = await page.Page.GetByTestId("share").InnerTextAsync();
        await page.Page.EvaluateAsync("() => { location.hash = '#theme=dark&wall=true' }");
        await Expect(page.Page.GetByTestId("wall-view")).ToBeVisibleAsync();
        await Expect(page.Page.GetByTestId("panel")).ToHaveCountAsync(0);
        await Expect(page.Page.GetByTestId("wall-share")).ToHaveTextAsync(new Regex("%"));
        await SaveAsync(page, "wall");
        await page.Page.GetByTestId("leave-wall").ClickAsync();
        await Expect(page.Page.GetByTestId("panel")).ToBeVisibleAsync();
        Assert.EndsWith("%", share, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("wgs84", "33.13500, 116.90600")]
    [InlineData("gcj02", null)]
    public async Task A_position_is_told_in_the_system_that_somebody_chose(string system, string? position)
    {
        await using DashboardPage page = await host.OpenAsync($"#map=15/33.135/116.906&place=33.135/116.906&crs={system}");
        ILocator card = page.Card.GetByText(new Regex(@"\d\d\.\d{5}, \d{3}\.\d{5}"));
        if (position is not null) await Expect(card).ToContainTextAsync(position);
        // The systems of China lie hundreds of metres apart.
        else await Expect(card).Not.ToContainTextAsync("33.13500");
    }

    private static async Task<string> LandAsync(DashboardPage page) => await page.Page.EvaluateAsync<string>("() => String(window.__map.getPaintProperty('land', 'background-color'))");

    private static async Task SaveAsync(DashboardPage page, string name)
    {
        string folder = Path.Combine(Repository.Root, "artifacts", "screenshots");
        Directory.CreateDirectory(folder);
        await page.Page.ScreenshotAsync(new() { Path = Path.Combine(folder, $"{name}.png") });
    }
}
