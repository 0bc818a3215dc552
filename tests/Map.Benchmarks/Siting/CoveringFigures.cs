using Map.Analysis.Siting;
using Map.Benchmarks.Reach;

namespace Map.Benchmarks.Siting;

/// <summary>Most people covered: how long until a plan is proven within 0.1 % of the best one, and until it is proven best.</summary>
internal static class CoveringFigures
{
    private const double Gap = 0.001;
    private const int Seed = 11, PeerSeconds = 150, Repeats = 3;

    private static readonly Size[] Sizes = [new(500, 5_000, 0.05, 30), new(2_000, 50_000, 0.04, 50)];

    public static async Task<IReadOnlyList<Figure>> MeasureAsync(BenchmarkOptions options)
    {
        Console.WriteLine($"Sites and people are drawn from seed {Seed}.");
        // The runtime compiles what it runs often.
        Solve(Create(Sizes[0]));
        var figures = new List<Figure>();
        foreach (var size in Sizes) figures.AddRange(await MeasureAsync(size, options.Peers));
        return figures;
    }

    private static async Task<IReadOnlyList<Figure>> MeasureAsync(Size size, bool withPeer)
    {
        var problem = Create(size);
        SitingPlan plan = null!;
        var name = $"{size.Sites} sites x {size.Places} places, p = {size.Count}";
        var ours = Rounds.Time(0, Repeats, () => plan = Solve(problem));
        if (!withPeer) return [new($"{name}: proven within 0.1 %", ours.Median, "ms")];
        var peer = await HighsPeer.SolveAsync(problem, Gap, PeerSeconds);
        var reached = peer.Gap <= Gap ? ", HiGHS" : $", HiGHS has not in {PeerSeconds} s";
        return
        [
            new($"{name}: proven within 0.1 %{reached}", ours.Median, "ms", peer.Milliseconds),
            new($"{name}: by how much our bound is below HiGHS's plan", Math.Max(0, peer.Objective - plan.Certificate.Bound), "people", Bar: 1e-3),
            new($"{name}: gap", 100 * plan.Certificate.Gap, "%", peer.Gap < 1 ? 100 * peer.Gap : null, Bar: 100 * Gap),
        ];
    }

    private static SitingProblem Create(Size size) => RandomCovering.Create(Seed, size.Sites, size.Places, size.Radius, size.Count);

    private static SitingPlan Solve(SitingProblem problem) => (SitingPlan)SitingSolver.Solve(problem, new SitingOptions { Gap = Gap });

    private sealed record Size(int Sites, int Places, double Radius, int Count);
}
