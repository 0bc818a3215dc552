using Microsoft.Playwright;

namespace Map.Benchmarks.Dashboard;

/// <summary>The thread of a page on which its scripts run and its styles and boxes are worked out.</summary>
internal sealed class MainThread
{
    private readonly ICDPSession _session;

    private MainThread(ICDPSession session) => _session = session;

    public static async Task<MainThread> OfAsync(IPage page)
    {
        var session = await page.Context.NewCDPSessionAsync(page);
        // Ticks of the thread: what others do on the machine meanwhile does not count.
        await session.SendAsync("Performance.enable", new Dictionary<string, object> { ["timeDomain"] = "threadTicks" });
        return new MainThread(session);
    }

    /// <summary>Seconds of processor that its tasks have used so far.</summary>
    public async Task<double> SecondsAsync() =>
        (await _session.SendAsync("Performance.getMetrics"))!.Value.GetProperty("metrics").EnumerateArray()
            .Single(m => m.GetProperty("name").GetString() == "TaskDuration").GetProperty("value").GetDouble();
}
