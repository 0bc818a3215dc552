using System.Collections.Concurrent;
using System.IO.Compression;
using Microsoft.Playwright;

namespace Map.Benchmarks.Dashboard;

/// <summary>
/// From the start of the navigation until the city stands on the map and nothing is left to load or to fade in; and the
/// scripts that were fetched for it, those of workers too.
/// </summary>
internal static class FirstMap
{
    private const int Rounds = 5;
    private const double BarSeconds = 2;
    private const double BarKilobytes = 900;

    public static async Task<IEnumerable<Figure>> MeasureAsync(Browser browser)
    {
        List<double> cold = [], warm = [], painted = [], busy = [];
        for (var round = 0; round < Rounds; round++)
        {
            var profile = await browser.OpenProfileAsync();
            cold.Add(await OpenAsync(profile, painted, busy));
            warm.Add(await OpenAsync(profile, [], []));
            await profile.CloseAsync();
        }

        return
        [
            new("first map, the very first after the start of the server", cold[0] / 1000, "s"),
            new("first map, nothing in the browser's cache", new Timings(cold).Median / 1000, "s", Bar: BarSeconds),
            new("first paint of the page, nothing in the browser's cache", new Timings(painted).Median / 1000, "s"),
            new("  of which the page's main thread, processor time", new Timings(busy).Median / 1000, "s"),
            new("first map, opened once more", new Timings(warm).Median / 1000, "s", Bar: BarSeconds),
            await WeighAsync(browser),
        ];
    }

    private static async Task<double> OpenAsync(IBrowserContext profile, List<double> painted, List<double> busy)
    {
        var page = await profile.NewPageAsync();
        var thread = await MainThread.OfAsync(page);
        var shown = await Browser.OpenAsync(page);
        busy.Add(await thread.SecondsAsync() * 1000);
        painted.Add(await page.EvaluateAsync<double>("() => performance.getEntriesByName('first-contentful-paint')[0].startTime"));
        await page.CloseAsync();
        return shown;
    }

    private static async Task<Figure> WeighAsync(Browser browser)
    {
        var profile = await browser.OpenProfileAsync();
        var scripts = new ConcurrentDictionary<string, Task<byte[]>>();
        profile.Response += (_, response) =>
        {
            if (Path.GetExtension(new Uri(response.Url).AbsolutePath) is ".js" or ".mjs") scripts.GetOrAdd(response.Url, _ => response.BodyAsync());
        };
        await Browser.OpenAsync(await profile.NewPageAsync());
        var sizes = (await Task.WhenAll(scripts.Values)).Select(Gzip).ToList();
        await profile.CloseAsync();
        return new($"JavaScript of the first view, {sizes.Count} files, gzipped", sizes.Sum() / 1000.0, "KB", Bar: BarKilobytes);
    }

    private static long Gzip(byte[] script)
    {
        using var packed = new MemoryStream();
        using (var gzip = new GZipStream(packed, CompressionLevel.Optimal, leaveOpen: true)) gzip.Write(script);
        return packed.Length;
    }
}
