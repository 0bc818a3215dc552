using Map.Testing;
using Xunit;

namespace Map.Dashboard.Tests.Shell;

[Collection(ShellTests.Name)]
public sealed class ScreenshotTests(SampleHost host)
{
    /// <summary>
    /// Makes artifacts/screenshots/dashboard.png; the README's docs/screenshot.png is made anew when somebody has deleted it, so
    /// that a test run leaves the checkout as it was.
    /// </summary>
    [Fact]
    public async Task The_picture_of_the_README_is_what_the_page_looks_like()
    {
        await using DashboardPage page = await host.OpenAsync("#map=14.30/33.1350/116.9060&station=SYN-ST-05", 1440, 900);
        await page.AreaAsync(15);
        await page.IdleAsync();
        byte[] picture = await Screenshots.TakeAsync(page.Page, Path.Combine(Repository.Root, "artifacts", "screenshots", "dashboard.png"));
        string readme = Path.Combine(Repository.Root, "docs", "screenshot.png");
        if (!File.Exists(readme)) await File.WriteAllBytesAsync(readme, picture);

        foreach (byte[] each in (byte[][])[picture, await File.ReadAllBytesAsync(readme)])
            // A PNG tells its size in bytes 16 to 23.
            Assert.Equal([0, 0, 1440 >> 8, 1440 & 255, 0, 0, 900 >> 8, 900 & 255], each[16..24]);
    }
}
