using Xunit;

namespace Map.Dashboard.Tests.Shell;

/// <summary>Every view by the rules of WCAG: light on a desk, dark on a tablet that lies, light on one that stands.</summary>
[Collection(ShellTests.Name)]
public sealed class AccessibilityTests(SampleHost host)
{
    private static readonly (int Width, int Height, string Theme)[] Looks = [(1280, 800, "light"), (1024, 768, "dark"), (768, 1024, "light")];

    private static readonly string[] Views =
    [
        "overview", "overview&station=SYN-ST-05&overview.tab=stations", "circles&place=0/0&lang=en", "gaps&place=33.1215/116.9055", "siting", "routes",
        "alliances&alliances.tab=merchants", "alliances&alliances.tab=banks&lang=en", "cases", "reports", "settings&settings.tab=services", "settings",
    ];

    [Fact]
    public async Task Axe_finds_nothing_that_keeps_people_out()
    {
        await using DashboardPage page = await host.OpenAsync();
        List<string> found = [];
        foreach ((int width, int height, string theme) in Looks)
        {
            await page.Page.SetViewportSizeAsync(width, height);
            foreach (string view in Views)
            {
                // Into the address by hand, as a link would: nothing is loaded again.
                await page.Page.EvaluateAsync("hash => { location.hash = hash }", $"view={view}&theme={theme}");
                await page.Page.Locator($"[data-view={view.Split('&')[0]}]").WaitForAsync();
                await page.IdleAsync();
                found.AddRange((await Accessibility.ListViolationsAsync(page.Page)).Select(one => $"{view}, {width} wide, {theme}: {one}"));
            }
        }

        Assert.Empty(found);
    }
}
