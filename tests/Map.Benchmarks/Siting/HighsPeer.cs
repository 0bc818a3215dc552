using System.Text.Json;
using Map.Analysis.Siting;

namespace Map.Benchmarks.Siting;

/// <summary>What HiGHS makes of a covering problem.</summary>
/// <param name="Objective">Of its plan.</param>
/// <param name="Bound">What it has proven.</param>
/// <param name="Gap">Between them.</param>
/// <param name="Milliseconds">Of the search alone.</param>
internal sealed record HighsPeer(double Objective, double Bound, double Gap, double Milliseconds)
{
    /// <summary>Solves most coverage without decay, by one site a place.</summary>
    public static async Task<HighsPeer> SolveAsync(SitingProblem problem, double gap, int seconds)
    {
        var file = Path.GetTempFileName();
        var matrix = problem.Matrix;
        await File.WriteAllTextAsync(file, JsonSerializer.Serialize(new
        {
            weights = problem.Weights,
            sites = Enumerable.Range(0, matrix.PlaceCount).Select(p => matrix.SitesOf(p).ToArray()),
            costs = Enumerable.Range(0, matrix.SiteCount).Select(problem.CostOf),
            count = problem.Count,
            gap,
            seconds,
        }));
        var result = await NodePeer.RunAsync("highs", "covering.mjs", file);
        File.Delete(file);
        double Get(string name) => result.GetProperty(name).ValueKind == JsonValueKind.Number ? result.GetProperty(name).GetDouble() : double.NaN;
        return new HighsPeer(Get("objective"), Get("bound"), Get("gap"), Get("milliseconds"));
    }
}
