namespace Map.Benchmarks.Siting;

/// <summary>Plans of random cities with their proof, side by side with HiGHS where peers are asked for.</summary>
internal static class SitingBenchmark
{
    /// <summary>Groups of figures in the order in which they are measured.</summary>
    private static readonly Func<BenchmarkOptions, Task<IReadOnlyList<Figure>>>[] Groups =
    [
        CoveringFigures.MeasureAsync,
        MedianFigures.MeasureAsync,
        FirstPlanFigures.MeasureAsync,
        LargeCoveringFigures.MeasureAsync,
    ];

    public static async Task<IReadOnlyList<Figure>> RunAsync(BenchmarkOptions options)
    {
        var figures = new List<Figure>();
        foreach (var measure in Groups) figures.AddRange(await measure(options));
        return figures;
    }
}
