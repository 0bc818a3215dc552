using System.Text.Json;
using Map.Analysis.Siting;
using Map.Testing;
using Xunit;

namespace Map.Analysis.Tests.Siting.Covering;

/// <summary>The same problems, solved by HiGHS.</summary>
public class HighsTests
{
    [Theory]
    [InlineData(1, 60, 400, 6)]
    [InlineData(2, 60, 400, 12)]
    [InlineData(3, 120, 900, 10)]
    [InlineData(4, 200, 1500, 20)]
    public async Task Most_coverage_is_the_same(int seed, int sites, int places, int count)
    {
        var problem = Scattered.Create(seed, sites, places, SitingObjective.MaxCoverage) with { Count = count };
        var (plan, peer) = (Solve(problem), await SolveAsync(problem));
        Assert.Equal(peer, plan.Objective, 6);
        Assert.True(plan.Certificate.Bound >= peer - 1e-6);
        Assert.Equal(SitingStatus.Optimal, plan.Certificate.Status);
    }

    [Theory]
    [InlineData(5, 60, 400, 1, false)]
    [InlineData(6, 60, 400, 1, true)]
    [InlineData(7, 120, 900, 1, true)]
    [InlineData(8, 60, 400, 0.8, false)]
    [InlineData(9, 60, 400, 0.9, true)]
    public async Task Least_cost_is_the_same(int seed, int sites, int places, double share, bool hasCosts)
    {
        var problem = Scattered.Create(seed, sites, places, SitingObjective.SetCover) with { Share = share };
        if (hasCosts) problem = problem with { Costs = [.. Enumerable.Range(0, sites).Select(s => 1.0 + (s * 7919 % 5))] };
        var (plan, peer) = (Solve(problem), await SolveAsync(problem));
        Assert.Equal(peer, plan.Objective, 6);
        Assert.True(plan.Certificate.Bound <= peer + 1e-6);
        Assert.Equal(SitingStatus.Optimal, plan.Certificate.Status);
    }

    private static SitingPlan Solve(SitingProblem problem) => Assert.IsType<SitingPlan>(SitingSolver.Solve(problem));

    private static async Task<double> SolveAsync(SitingProblem problem)
    {
        using var folder = new TemporaryFolder();
        var file = Path.Combine(folder.Path, "problem.json");
        var (weights, costs) = (problem.Weights, Enumerable.Range(0, problem.Matrix.SiteCount).Select(problem.CostOf));
        var sites = Enumerable.Range(0, problem.Matrix.PlaceCount).Select(p => problem.Matrix.SitesOf(p).ToArray());
        object model = problem.Objective == SitingObjective.MaxCoverage
            ? new { weights, sites, costs, count = problem.Count }
            : new { weights, sites, costs, share = problem.Share };
        await File.WriteAllTextAsync(file, JsonSerializer.Serialize(model));
        return JsonDocument.Parse(await NodePeer.RunAsync("highs", "covering.mjs", file)).RootElement.GetProperty("objective").GetDouble();
    }
}
