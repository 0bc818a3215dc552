using Map.Benchmarks.GraphQL;
using Map.Geodata.Store.Clusters;

namespace Map.Benchmarks.Dashboard;

/// <summary>
/// The dashboard in Chromium, over the sample city and 100,000 merchants: how soon a map is there, what the page weighs, how
/// soon what-if questions are answered, and what a frame costs. There need not be a graphics card: then WebGL is drawn by the
/// processor, which the browser and the server share.
/// </summary>
internal static class DashboardBenchmark
{
    public static async Task<IReadOnlyList<Figure>> RunAsync(BenchmarkOptions options)
    {
        await using var cluster = await PrivateCluster.StartThrowawayAsync();
        // It loads the sample city into an empty store before it is ready.
        await using var server = await Servers.StartMapAsync(cluster.ConnectionString);
        await using var browser = await Browser.StartAsync(new Uri(server.Url, "/"));
        return
        [
            .. Tell(await FirstMap.MeasureAsync(browser)),
            .. Tell(await WhatIf.MeasureAsync(browser, server)),
            .. Tell(await MeasureCrowdAsync(browser, cluster.ConnectionString)),
        ];
    }

    /// <summary>Without a graphics card the last part takes minutes; nobody has to wait for it to see the first.</summary>
    private static List<Figure> Tell(IEnumerable<Figure> figures)
    {
        var list = figures.ToList();
        foreach (var figure in list) Console.WriteLine(FormattableString.Invariant($"{figure.Name}: {figure.Value:0.0##} {figure.Unit}"));
        return list;
    }

    private static async Task<IEnumerable<Figure>> MeasureCrowdAsync(Browser browser, string connectionString)
    {
        foreach (var statement in (await File.ReadAllTextAsync(Path.Combine(BenchmarkOptions.Root, "tests/Map.Benchmarks/Dashboard/points.sql"))).Split(";\n\n"))
            await Database.RunAsync(connectionString, statement);
        return await Frames.MeasureAsync(browser);
    }
}
