using Microsoft.Playwright;

namespace Map.Dashboard.Tests;

/// <summary>
/// Debian's Chromium, drawing WebGL by software, one for the whole run. Its headless shell where there is one: the same engine without
/// the window of a browser, which would be drawn by software as well.
/// </summary>
internal static class Chromium
{
    private static readonly string Path = File.Exists(HeadlessShell) ? HeadlessShell : "/usr/bin/chromium";
    private const string HeadlessShell = "/usr/bin/chromium-headless-shell";

    private static readonly Lazy<Task<IBrowser>> Browser = new(StartAsync);

    private static readonly string[] Arguments =
    [
        "--headless", "--no-sandbox", "--disable-quic", "--no-first-run", "--disable-background-networking",
        "--disable-component-update", "--disable-sync", "--use-angle=swiftshader", "--enable-unsafe-swiftshader",
    ];

    /// <summary>A window of its own, without anything that an earlier one left behind.</summary>
    public static async Task<IPage> OpenPageAsync(string address, int width = 1280, int height = 800)
    {
        IBrowserContext context = await (await Browser.Value).NewContextAsync(new()
        {
            BaseURL = address,
            ViewportSize = new() { Width = width, Height = height },
            ReducedMotion = ReducedMotion.Reduce,
            // Half the dots each way: drawing without a graphics card is what the tests wait for. Pictures are drawn in full.
            DeviceScaleFactor = 0.5f,
        });
        context.SetDefaultTimeout(60_000);
        return await context.NewPageAsync();
    }

    private static async Task<IBrowser> StartAsync()
    {
        // What is expected comes when the machine gets to it; only what never comes has failed.
        Assertions.SetDefaultExpectTimeout(60_000);
        IPlaywright playwright = await Playwright.CreateAsync();
        return await playwright.Chromium.LaunchAsync(new() { ExecutablePath = Path, Args = Arguments });
    }
}
