using Map.Testing;
using Microsoft.Playwright;

namespace Map.Dashboard.Tests;

/// <summary>Pictures of the page, kept with the build for people to look at.</summary>
internal static class Screenshots
{
    /// <summary>Writes artifacts/screenshots/NAME.png.</summary>
    public static Task KeepAsync(IPage page, string name) =>
        page.ScreenshotAsync(new() { Path = Path.Combine(Repository.Root, "artifacts", "screenshots", $"{name}.png") });
}
