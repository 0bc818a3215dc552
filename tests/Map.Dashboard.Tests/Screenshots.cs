using Map.Testing;
using Microsoft.Playwright;

namespace Map.Dashboard.Tests;

/// <summary>Pictures of the page, kept with the build for people to look at.</summary>
internal static class Screenshots
{
    /// <summary>Writes artifacts/screenshots/NAME.png.</summary>
    public static async Task KeepAsync(IPage page, string name) => await TakeAsync(page, Path.Combine(Repository.Root, "artifacts", "screenshots", $"{name}.png"));

    /// <summary>The page dot by dot as a user's screen shows it, though tests run with half of them.</summary>
    public static async Task<byte[]> TakeAsync(IPage page, string path)
    {
        await page.EvaluateAsync("() => window.__map && new Promise(done => { window.__map.once('idle', () => done()); window.__map.setPixelRatio(1); window.__map.triggerRepaint(); })");
        var picture = await page.ScreenshotAsync(new() { Path = path, Scale = ScreenshotScale.Css });
        // The test goes on as it began.
        await page.EvaluateAsync("() => { window.__map?.setPixelRatio(window.devicePixelRatio); }");
        return picture;
    }
}
