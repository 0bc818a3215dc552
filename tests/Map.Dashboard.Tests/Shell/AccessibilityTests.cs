using Xunit;

namespace Map.Dashboard.Tests.Shell;

/// <summary>Every view by the rules of WCAG, one page load each: light on a desk, dark on a tablet that lies, light on one that stands.</summary>
[Collection(ShellTests.Name)]
public sealed class AccessibilityTests(SampleHost host)
{
    private static readonly (int Width, int Height, string Theme)[] Looks = [(1280, 800, "light"), (1024, 768, "dark"), (768, 1024, "light")];

    [Theory]
    [InlineData("overview", "")]
    [InlineData("overview", "&station=SYN-ST-05&overview.tab=stations")]
    [InlineData("circles", "&place=0/0&lang=en")]
    [InlineData("gaps", "&place=33.1215/116.9055")]
    [InlineData("siting", "")]
    [InlineData("routes", "")]
    [InlineData("alliances", "&alliances.tab=merchants")]
    [InlineData("alliances", "&alliances.tab=banks&lang=en")]
    [InlineData("cases", "")]
    [InlineData("reports", "")]
    [InlineData("settings", "&settings.tab=services")]
    [InlineData("settings", "")]
    public async Task Axe_finds_nothing_that_keeps_people_out(string view, string more)
    {
        await using DashboardPage page = await host.OpenAsync($"#view={view}{more}");
        foreach ((int width, int height, string theme) in Looks)
        {
            await page.Page.SetViewportSizeAsync(width, height);
            // Into the address by hand, as a link would: nothing is loaded again.
            await page.Page.EvaluateAsync("theme => { location.hash = location.hash.replace(/&theme=\\w+|$/, `&theme=${theme}`) }", theme);
            await page.IdleAsync();
            Assert.Empty(await Accessibility.ListViolationsAsync(page.Page));
        }
    }
}
