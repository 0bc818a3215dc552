using System.Globalization;
using Map.Analysis.Siting;
using Map.Testing;
using Xunit;

namespace Map.Analysis.Tests.Siting.Medians;

public class OrLibraryTests
{
    /// <summary>Names of instances with their proven optima; none where the data aren't there.</summary>
    public static TheoryData<string, double> Optima()
    {
        var optima = new TheoryData<string, double>();
        if (SharedData.Find("data/facility/pmed/optima.txt") is not { } file) return optima;
        foreach (var words in File.ReadLines(file).Skip(1).Select(l => l.Split(' ', StringSplitOptions.RemoveEmptyEntries)).Where(w => w.Length == 2))
            optima.Add(words[0], double.Parse(words[1], CultureInfo.InvariantCulture));
        return optima;
    }

    [Theory]
    [MemberData(nameof(Optima))]
    public void The_optimum_is_found_and_proven(string name, double optimum)
    {
        var graph = OrLibraryGraph.Parse(File.ReadAllText(SharedData.Find($"data/facility/pmed/{name}.txt")!));
        var plan = Assert.IsType<SitingPlan>(SitingSolver.Solve(CreateProblem(graph, SitingObjective.PMedian)));
        Assert.Equal(optimum, plan.Objective);
        Assert.Equal(SitingStatus.Optimal, plan.Certificate.Status);
        Assert.Equal(graph.Count, plan.Sites.Count);
    }

    [Fact]
    public void An_edge_that_repeats_costs_what_its_last_line_says()
    {
        var graph = OrLibraryGraph.Parse("3 4 1  1 2 5  2 3 4  2 1 9  3 2 6");
        Assert.Equal((9, 6, 15), (graph.Times[0, 1], graph.Times[1, 2], graph.Times[0, 2]));
    }

    internal static SitingProblem CreateProblem(OrLibraryGraph graph, SitingObjective objective) => new()
    {
        Objective = objective,
        Matrix = SiteMatrix.FromTable(graph.Times),
        Weights = [.. Enumerable.Repeat(1.0, graph.Times.GetLength(0))],
        Count = graph.Count,
    };
}
