using Map.Testing;
using Microsoft.Playwright;

namespace Map.Dashboard.Tests;

/// <summary>Pictures of the page, kept with the build for people to look at.</summary>
internal static class Screenshots
{
    /// <summary>Writes artifacts/screenshots/NAME.png.</summary>
    public static async Task KeepAsync(IPage page, string name)
    {
        await SharpenAsync(page);
        await page.ScreenshotAsync(new() { Path = Path.Combine(Repository.Root, "artifacts", "screenshots", $"{name}.png") });
    }

    /// <summary>Draws the page dot by dot as a user's screen does; tests run with half of them.</summary>
    public static async Task SharpenAsync(IPage page)
    {
        ICDPSession session = await page.Context.NewCDPSessionAsync(page);
        await session.SendAsync("Emulation.setDeviceMetricsOverride", new()
        {
            ["width"] = page.ViewportSize!.Width, ["height"] = page.ViewportSize.Height, ["deviceScaleFactor"] = 1, ["mobile"] = false,
        });
        await page.EvaluateAsync("() => window.__map && new Promise(done => { window.__map.once('idle', () => done()); window.__map.resize(); window.__map.triggerRepaint(); })");
    }
}
