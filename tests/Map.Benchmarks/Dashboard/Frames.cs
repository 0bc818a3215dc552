using Microsoft.Playwright;

namespace Map.Benchmarks.Dashboard;

/// <summary>
/// Frames while a hand drags the map and while its wheel zooms, with 100,000 merchants in the window. A frame costs time of
/// the page's main thread, which a graphics card does not change, and drawing, which one takes over: the interval between
/// frames tells something about the product only where there is one.
/// </summary>
internal static class Frames
{
    private const int Rounds = 2;
    private const double BarMilliseconds = 1000 / 60.0;
    private const int Points = 100_000;

    private const string Record = """
        () => {
          const frames = [], long = [];
          const observer = new PerformanceObserver(list => long.push(...list.getEntries().map(e => e.duration)));
          observer.observe({ type: 'longtask' });
          let running = true;
          const tick = now => { frames.push(now); if (running) requestAnimationFrame(tick); };
          requestAnimationFrame(tick);
          window.__stop = () => { running = false; long.push(...observer.takeRecords().map(e => e.duration)); observer.disconnect(); return [frames, long]; };
        }
        """;

    public static async Task<IEnumerable<Figure>> MeasureAsync(Browser browser)
    {
        var page = await browser.OpenAsync("#layers=coverage,stations,merchants");
        var middle = await page.EvaluateAsync<double[]>("() => window.__map.getCenter().toArray()");
        await page.EvaluateAsync("([lon, lat]) => { window.__map.jumpTo({ center: [lon, lat], zoom: 14 }); }", middle);
        await IdleAsync(page);
        var inView = await page.EvaluateAsync<int>("() => new Set(window.__map.queryRenderedFeatures({ layers: ['merchant'] }).map(f => f.properties.code)).size");
        Console.WriteLine($"{inView} of {Points} merchants in the window at zoom 14");
        List<Figure> figures = [.. await RepeatAsync(browser, page, "panning", PanAsync), .. await RepeatAsync(browser, page, "zooming", ZoomAsync)];
        await page.Context.CloseAsync();
        return figures;
    }

    private static async Task<IEnumerable<Figure>> RepeatAsync(Browser browser, IPage page, string what, Func<IPage, Task> gesture)
    {
        var costs = new List<Cost>();
        for (var round = 0; round <= Rounds; round++)
        {
            var cost = await MeasureAsync(browser, page, gesture);
            // The first round fetches tiles.
            if (round > 0) costs.Add(cost);
            await IdleAsync(page);
        }

        return
        [
            new($"{what}: main thread a frame, processor time", new Timings(costs.Select(c => c.MainThread)).Median, "ms", Bar: BarMilliseconds),
            new($"{what}: drawing a frame without a graphics card, processor time", new Timings(costs.Select(c => c.Drawing)).Median, "ms"),
            new($"{what}: interval between frames, drawn without a graphics card", new Timings(costs.Select(c => c.Intervals.Median)).Median, "ms"),
            new($"{what}: tasks over 50 ms", costs.Average(c => c.LongTasks.Length), "a gesture"),
            new($"{what}: the longest task", costs.SelectMany(c => c.LongTasks).DefaultIfEmpty(0).Max(), "ms"),
        ];
    }

    private static async Task<Cost> MeasureAsync(Browser browser, IPage page, Func<IPage, Task> gesture)
    {
        var thread = await MainThread.OfAsync(page);
        var (busy, drawing) = (await thread.SecondsAsync(), await browser.DrawingSecondsAsync());
        await page.EvaluateAsync(Record);
        await gesture(page);
        var recorded = await page.EvaluateAsync<double[][]>("() => window.__stop()");
        (busy, drawing) = (await thread.SecondsAsync() - busy, await browser.DrawingSecondsAsync() - drawing);
        var frames = recorded[0].Length - 1;
        return new Cost(busy * 1000 / frames, drawing * 1000 / frames, new Timings(recorded[0].Zip(recorded[0].Skip(1), (before, after) => after - before)), recorded[1]);
    }

    /// <summary>To the left and back by 64 pixels, 8 at a time, then up and down.</summary>
    private static async Task PanAsync(IPage page)
    {
        var (x, y) = (760f, 400f);
        await page.Mouse.MoveAsync(x, y);
        await page.Mouse.DownAsync();
        foreach (var (dx, dy) in ((float, float)[])[(-8, 0), (8, 0), (0, -8), (0, 8)])
            for (var step = 0; step < 8; step++) await page.Mouse.MoveAsync(x += dx, y += dy);
        await page.Mouse.UpAsync();
    }

    /// <summary>Out by two levels or so, and in again.</summary>
    private static async Task ZoomAsync(IPage page)
    {
        await page.Mouse.MoveAsync(760, 400);
        foreach (var direction in (int[])[1, -1])
            for (var step = 0; step < 8; step++) await page.Mouse.WheelAsync(0, direction * 80);
    }

    private static async Task IdleAsync(IPage page) => await page.EvaluateAsync("() => new Promise(done => { window.__map.once('idle', () => done()); window.__map.triggerRepaint(); })");

    /// <summary>Milliseconds a frame of the main thread and of drawing, the intervals, and the tasks over 50 ms.</summary>
    private sealed record Cost(double MainThread, double Drawing, Timings Intervals, double[] LongTasks);
}
