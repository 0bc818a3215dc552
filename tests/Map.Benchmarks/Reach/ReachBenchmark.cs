namespace Map.Benchmarks.Reach;

/// <summary>
/// Circles, tables of travel times, coverage of a whole city and how they grow with it, side by side with Valhalla and pgRouting where peers are
/// asked for.
/// </summary>
internal static class ReachBenchmark
{
    /// <summary>Groups of figures in the order in which they are measured.</summary>
    private static readonly Func<ReachScene, Task<IReadOnlyList<Figure>>>[] Groups =
    [
        CircleFigures.MeasureAsync,
        TableFigures.MeasureAsync,
        CoverageFigures.MeasureAsync,
        GrowthFigures.MeasureAsync,
    ];

    public static async Task<IReadOnlyList<Figure>> RunAsync(BenchmarkOptions options)
    {
        var folder = Directory.CreateTempSubdirectory("map-bench-").FullName;
        var scene = ReachScene.Create(options, folder);
        var figures = new List<Figure>();
        foreach (var measure in Groups) figures.AddRange(await measure(scene));
        Directory.Delete(folder, recursive: true);
        return figures;
    }
}
