using Map.Analysis.Siting;
using Map.Analysis.Tests.Siting.Medians;

namespace Map.Benchmarks.Siting;

/// <summary>
/// Medians proven best: the networks pmed1 to pmed20 of the OR-Library, where they lie beside the checkout, and drawn ones of the
/// kind and the sizes of pmed21 to pmed40.
/// </summary>
internal static class MedianFigures
{
    private const int Seed = 7;

    /// <summary>The bar for pmed1 to pmed20 together.</summary>
    private const double Seconds = 30;

    private static readonly (int Nodes, int Count)[] Drawn = [(500, 5), (500, 167), (600, 10), (700, 140), (800, 80), (900, 5), (900, 10), (900, 200)];

    public static Task<IReadOnlyList<Figure>> MeasureAsync(BenchmarkOptions options)
    {
        var folder = Path.GetFullPath(Path.Combine(BenchmarkOptions.Root, "..", "shared", "data", "facility", "pmed"));
        var library = Directory.Exists(folder) ? Enumerable.Range(1, 20).Select(n => OrLibraryGraph.Parse(File.ReadAllText(Path.Combine(folder, $"pmed{n}.txt")))).ToList() : [];
        Console.WriteLine($"Networks like those of the OR-Library are drawn from seed {Seed}.");
        var drawn = Drawn.Select(d => OrLibraryGraph.Generate(d.Nodes, d.Count, Seed)).ToList();
        var figures = new List<Figure>();
        if (library.Count > 0) figures.AddRange(Measure("pmed1 to pmed20", library, Seconds));
        figures.AddRange(Measure("drawn like pmed21 to pmed40", drawn, null));
        return Task.FromResult<IReadOnlyList<Figure>>(figures);
    }

    private static IEnumerable<Figure> Measure(string name, List<OrLibraryGraph> graphs, double? bar)
    {
        var plans = graphs.Select(g => (SitingPlan)SitingSolver.Solve(CreateProblem(g), new SitingOptions { TimeLimit = TimeSpan.FromSeconds(120) })).ToList();
        var proven = plans.Count(p => p.Certificate.Status == SitingStatus.Optimal);
        yield return new Figure($"{name}: medians proven best", proven, $"of {graphs.Count}", Bar: graphs.Count, MoreIsBetter: true);
        yield return new Figure($"{name}: all together", plans.Sum(p => p.Certificate.Elapsed.TotalSeconds), "s", Bar: bar);
    }

    private static SitingProblem CreateProblem(OrLibraryGraph graph) => new()
    {
        Objective = SitingObjective.PMedian,
        Matrix = SiteMatrix.FromTable(graph.Times),
        Weights = [.. Enumerable.Repeat(1.0, graph.Times.GetLength(0))],
        Count = graph.Count,
    };
}
