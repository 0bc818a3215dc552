using Map.Analysis.Siting;

namespace Map.Benchmarks.Siting;

/// <summary>A large city: how long until a plan is proven within 1 % of the best one, and the memory that takes.</summary>
internal static class LargeCoveringFigures
{
    private const double Gap = 0.01, Seconds = 120, Megabytes = 4096;
    private const int Seed = 11, Sites = 10_000, Places = 1_000_000, Count = 100;
    private const double Radius = 0.03;

    public static Task<IReadOnlyList<Figure>> MeasureAsync(BenchmarkOptions options)
    {
        var problem = RandomCovering.Create(Seed, Sites, Places, Radius, Count);
        var limit = TimeSpan.FromSeconds(2 * Seconds);
        var plan = (SitingPlan)SitingSolver.Solve(problem, new SitingOptions { Gap = Gap, TimeLimit = limit });
        var name = $"{Sites} sites x {Places} places, p = {Count}";
        return Task.FromResult<IReadOnlyList<Figure>>(
        [
            new($"{name}: proven within 1 %", plan.Certificate.Elapsed.TotalSeconds, "s", Bar: Seconds),
            new($"{name}: gap", 100 * plan.Certificate.Gap, "%", Bar: 100 * Gap),
            new($"{name}: most memory, the problem itself included", Machine.PeakMegabytes(), "MB", Bar: Megabytes),
        ]);
    }
}
