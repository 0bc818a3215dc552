using Map.Analysis.Network;
using Map.Analysis.Reach;

namespace Map.Benchmarks.Reach;

/// <summary>
/// How building a network and searching all of it grow with the city: synthetic cities of 10⁵, 10⁶ and 10⁷ edges. Ten times the
/// streets may cost twelve times the time and memory.
/// </summary>
internal static class GrowthFigures
{
    private const double MostGrowth = 12;
    private static readonly int[] Sizes = [100_000, 1_000_000, 10_000_000];

    public static Task<IReadOnlyList<Figure>> MeasureAsync(ReachScene scene)
    {
        // The runtime compiles what it runs often: a small city first, so that the smallest one is not measured slower than it is.
        Measure(Sizes[0], rounds: 5);
        var cities = Sizes.Select(size => Measure(size, rounds: size == Sizes[^1] ? 3 : 5)).ToArray();
        var figures = new List<Figure>();
        for (var i = 0; i < Sizes.Length; i++)
        {
            var name = $"grid city of 10^{Math.Log10(Sizes[i]):0} edges";
            figures.Add(new($"{name}: build, processor", cities[i].BuildMs, "ms"));
            figures.Add(new($"{name}: whole search, processor", cities[i].SearchMs, "ms"));
            figures.Add(new($"{name}: memory", cities[i].Megabytes, "MB"));
        }

        for (var i = 1; i < Sizes.Length; i++)
        {
            var name = $"10^{Math.Log10(Sizes[i - 1]):0} to 10^{Math.Log10(Sizes[i]):0} edges";
            figures.Add(new($"{name}: build takes so many times as long", cities[i].BuildMs / cities[i - 1].BuildMs, "x"));
            figures.Add(new($"{name}: search takes so many times as long", cities[i].SearchMs / cities[i - 1].SearchMs, "x"));
            figures.Add(new($"{name}: both take so many times as long", cities[i].TotalMs / cities[i - 1].TotalMs, "x", Bar: MostGrowth));
            figures.Add(new($"{name}: memory is so many times as much", cities[i].Megabytes / cities[i - 1].Megabytes, "x", Bar: MostGrowth));
        }

        return Task.FromResult<IReadOnlyList<Figure>>(figures);
    }

    /// <summary>Milliseconds of processor to build the network and its graph, and to search it from its middle to its corners; memory kept by both.</summary>
    private static City Measure(int edges, int rounds)
    {
        var source = GridCity.Create(edges);
        var before = GC.GetTotalMemory(forceFullCollection: true);
        TravelTimeSearch search = null!;
        var build = Rounds.TimeProcessor(0, rounds, () => search = new TravelTimeSearch(new TravelGraph(NetworkBuilder.Build(source), TravelProfile.Walk)));
        var searched = Rounds.TimeProcessor(1, rounds + 2, () => SearchAll(search));
        var megabytes = (GC.GetTotalMemory(forceFullCollection: true) - before) / 1e6;
        GC.KeepAlive(source);
        return new City(build.Median, searched.Median, megabytes);
    }

    private static void SearchAll(TravelTimeSearch search)
    {
        search.Reset(Direction.FromSource, int.MaxValue / 2);
        search.AddSource(new SnapPoint(search.Graph.Edges.Length / 2, 0, 0, 0, 0));
        search.SettleAll();
        var nodes = search.Graph.Network.Nodes.Count;
        if (search.Labelled.Length != nodes) throw new BenchmarkException($"Only {search.Labelled.Length} of {nodes} crossings were reached.");
    }

    private sealed record City(double BuildMs, double SearchMs, double Megabytes)
    {
        public double TotalMs => BuildMs + SearchMs;
    }
}
