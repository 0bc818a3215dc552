using Map.Dashboard.Tests;
using Microsoft.Playwright;

namespace Map.Benchmarks.Dashboard;

/// <summary>The browser of the dashboard's tests, with windows as people have them: what moves, moves.</summary>
internal sealed class Browser : IAsyncDisposable
{
    private const float Patience = 120_000;

    // Notes when the first station is drawn and nothing is left to load or to fade in.
    private const string FirstMapNoted = """
        performance.setResourceTimingBufferSize(10000);
        const find = () => window.__map ? window.__map.on('idle', note) : requestAnimationFrame(find);
        const note = () => { if (window.__map.getLayer('station-icon') && window.__map.queryRenderedFeatures({ layers: ['station-icon'] }).length) window.__shown ??= performance.now(); };
        find();
        """;

    private readonly IBrowser _browser;
    private readonly string _address;

    private Browser(IBrowser browser, Uri address) => (_browser, _address) = (browser, address.ToString());

    public static async Task<Browser> StartAsync(Uri address)
    {
        var page = await Chromium.OpenPageAsync(address.ToString());
        var browser = page.Context.Browser!;
        await page.Context.CloseAsync();
        return new Browser(browser, address);
    }

    /// <summary>A profile of its own with an empty cache.</summary>
    public async Task<IBrowserContext> OpenProfileAsync()
    {
        var profile = await _browser.NewContextAsync(new() { BaseURL = _address, ViewportSize = new() { Width = 1280, Height = 800 } });
        profile.SetDefaultTimeout(Patience);
        await profile.AddInitScriptAsync(FirstMapNoted);
        return profile;
    }

    /// <summary>A window in a profile of its own, once its map is there.</summary>
    public async Task<IPage> OpenAsync(string hash)
    {
        var page = await (await OpenProfileAsync()).NewPageAsync();
        await OpenAsync(page, hash);
        return page;
    }

    /// <summary>Opens the dashboard; the milliseconds from the start of the navigation to the first map.</summary>
    public static async Task<double> OpenAsync(IPage page, string hash = "")
    {
        await page.GotoAsync("/" + hash);
        return await (await page.WaitForFunctionAsync("() => window.__shown")).JsonValueAsync<double>();
    }

    /// <summary>Seconds of processor that the process which draws has used so far.</summary>
    public async Task<double> DrawingSecondsAsync()
    {
        var session = await _browser.NewBrowserCDPSessionAsync();
        var processes = (await session.SendAsync("SystemInfo.getProcessInfo"))!.Value.GetProperty("processInfo");
        await session.DetachAsync();
        return processes.EnumerateArray().Where(p => p.GetProperty("type").GetString() == "GPU").Sum(p => p.GetProperty("cpuTime").GetDouble());
    }

    public async ValueTask DisposeAsync() => await _browser.CloseAsync();
}
