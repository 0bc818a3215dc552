using System.Globalization;
using System.Text;
using System.Text.Json;
using Map.Benchmarks.GraphQL;
using Microsoft.Playwright;

namespace Map.Benchmarks.Dashboard;

/// <summary>What-if questions from the hand to the eye: a click until its circle is drawn, a site that is dragged until its effect is told.</summary>
internal static class WhatIf
{
    private const int Rounds = 15;
    private const double BarMilliseconds = 100;
    private const int Seed = 3;

    // The time runs from the event until after the frame that shows the answer; null when nothing has shown for ten seconds.
    private const string Watch = """
        ([event, shows]) => {
          window.__answer = new Promise(done => {
            let start = null;
            const asked = () => performance.getEntriesByType('resource').filter(r => r.name.endsWith('/graphql') && r.startTime >= start && r.responseEnd > 0);
            const finish = () => {
              const end = performance.now(), answers = asked().filter(r => r.responseEnd <= end);
              done([end - start, Math.max(...answers.map(r => r.responseEnd)) - Math.min(...answers.map(r => r.startTime))]);
            };
            const afterFrame = () => requestAnimationFrame(() => { const channel = new MessageChannel(); channel.port1.onmessage = finish; channel.port2.postMessage(0); });
            addEventListener(event, ({ timeStamp }) => { start = timeStamp; }, { capture: true, once: true });
            setTimeout(() => done(null), 10000);
            if (shows === 'circle') {
              const drawn = () => {
                if (start === null || !window.__map.queryRenderedFeatures({ layers: ['reach-fill'] }).length) return;
                window.__map.off('render', drawn);
                finish();
              };
              window.__map.on('render', drawn);
            } else {
              const seen = new MutationObserver(() => { if (start !== null) { seen.disconnect(); afterFrame(); } });
              seen.observe(document.querySelector(shows), { subtree: true, childList: true, characterData: true });
            }
          });
        }
        """;

    public static async Task<IEnumerable<Figure>> MeasureAsync(Browser browser, Server server)
    {
        await PlanAsync(server);
        return [.. Figures("a click until its circle is drawn", await ClickAsync(browser)), .. Figures("a site dragged until its effect is told", await DragAsync(browser, server))];
    }

    private static async Task<List<Answer>> ClickAsync(Browser browser)
    {
        var page = await browser.OpenAsync("#view=circles");
        var random = new Random(Seed);
        var answers = new List<Answer>();
        for (var round = 0; round <= Rounds; round++)
        {
            await page.EvaluateAsync(Watch, new[] { "click", "circle" });
            // Where neither panels nor the card of the place before cover the map.
            await page.Mouse.ClickAsync(520 + (random.NextSingle() * 360), 200 + (random.NextSingle() * 400));
            if (await AnswerAsync(page) is { } answer && round > 0) answers.Add(answer);
            await page.GetByTestId("close").ClickAsync();
            await page.WaitForFunctionAsync("() => !window.__map.queryRenderedFeatures({ layers: ['reach-fill'] }).length");
        }

        await page.Context.CloseAsync();
        return answers;
    }

    private static async Task<List<Answer>> DragAsync(Browser browser, Server server)
    {
        var site = (await server.AskAsync(Body("""{ sitingPlan(code: "BENCH") { solution { sites { lon lat } } } }"""))).GetProperty("sitingPlan").GetProperty("solution").GetProperty("sites")[0];
        var page = await browser.OpenAsync("#view=siting&siting.plan=BENCH");
        var from = await page.EvaluateAsync<float[]>(
            "([lon, lat]) => { const { left, top } = window.__map.getCanvas().getBoundingClientRect(), { x, y } = window.__map.project([lon, lat]); return [left + x, top + y]; }",
            new[] { site.GetProperty("lon").GetDouble(), site.GetProperty("lat").GetDouble() });
        await page.WaitForFunctionAsync("() => window.__map.getLayer('siting-site') && window.__map.queryRenderedFeatures({ layers: ['siting-site'] }).length");
        await page.Mouse.MoveAsync(from[0], from[1]);
        await page.Mouse.DownAsync();
        await page.Mouse.MoveAsync(from[0] + 5, from[1]);
        await page.GetByTestId("difference").WaitForAsync();
        var answers = new List<Answer>();
        for (var round = 1; round <= Rounds; round++)
        {
            await page.EvaluateAsync(Watch, new[] { "mousemove", "[data-testid=effect]" });
            await page.Mouse.MoveAsync(from[0] + (60 * MathF.Cos(round)), from[1] + (60 * MathF.Sin(round)));
            if (await AnswerAsync(page) is { } answer) answers.Add(answer);
        }

        await page.Mouse.UpAsync();
        await page.Context.CloseAsync();
        return answers;
    }

    private static async Task<Answer?> AnswerAsync(IPage page) => await page.EvaluateAsync<double[]?>("() => window.__answer") is [var whole, var asked] ? new(whole, asked) : null;

    /// <summary>A plan of one station in the sample city.</summary>
    private static async Task PlanAsync(Server server)
    {
        const string Start = """mutation { startSiting(input: { code: "BENCH", problem: { area: "SYN", stations: 1, candidates: { from: [MERCHANTS, ORGANIZATIONS] } } }) { job { id } } }""";
        var job = (await server.AskAsync(Body(Start))).GetProperty("startSiting").GetProperty("job").GetProperty("id").GetString();
        using var client = new HttpClient();
        client.DefaultRequestHeaders.Accept.ParseAdd("text/event-stream");
        using var question = new StringContent(Body($$"""subscription { jobChanged(id: "{{job}}") { state } }"""), Encoding.UTF8, "application/json");
        // It ends with the job.
        using var changes = await client.PostAsync(server.Url, question);
        if (!(await changes.Content.ReadAsStringAsync()).Contains("\"DONE\"", StringComparison.Ordinal)) throw new BenchmarkException("No plan for the sample city was found.");
    }

    private static IEnumerable<Figure> Figures(string what, List<Answer> answers) =>
    [
        new($"{what}, {answers.Count.ToString(CultureInfo.InvariantCulture)} times", new Timings(answers.Select(a => a.Whole)).Median, "ms", Bar: BarMilliseconds),
        new("  of which questions to the API", new Timings(answers.Select(a => a.Api)).Median, "ms"),
        new("  of which the page and its drawing", new Timings(answers.Select(a => a.Whole - a.Api)).Median, "ms"),
    ];

    private static string Body(string query) => JsonSerializer.Serialize(new { query });

    /// <summary>Milliseconds from the event until the answer is shown, and those of them in which questions were under way.</summary>
    private sealed record Answer(double Whole, double Api);
}
