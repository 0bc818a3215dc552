using Map.Analysis.Siting;
using Xunit;

namespace Map.Analysis.Tests.Siting.Medians;

public class SanFranciscoTests
{
    /// <summary>How many stores, and the people's metres at best, as HiGHS and brute force have it.</summary>
    public static TheoryData<int, double> Medians => SanFrancisco.File is null ? [] : new()
    {
        { 2, 4009098972.13 },
        { 3, 3385565397.53 },
        { 4, 2848268129.71 },
        { 5, 2554123350.19 },
    };

    [Theory]
    [MemberData(nameof(Medians))]
    public void The_median_is_found_and_proven(int count, double optimum)
    {
        var city = SanFrancisco.Read();
        var plan = Solve(city, SitingObjective.PMedian, count);
        Assert.Equal(optimum, city.People.Select((people, tract) => people * city.NearestMetres(plan.Sites, tract)).Sum(), 0.01);
    }

    /// <summary>How many stores, and the farthest tract's metres at best.</summary>
    public static TheoryData<int, double> Centers => SanFrancisco.File is null ? [] : new()
    {
        { 3, 7529.985950 },
        { 4, 7403.063811 },
        { 5, 5985.500071 },
    };

    [Theory]
    [MemberData(nameof(Centers))]
    public void The_center_is_found_and_proven(int count, double optimum)
    {
        var city = SanFrancisco.Read();
        var plan = Solve(city, SitingObjective.PCenter, count);
        Assert.Equal(optimum, Enumerable.Range(0, city.People.Length).Max(tract => city.NearestMetres(plan.Sites, tract)), 1e-4);
    }

    private static SitingPlan Solve(SanFrancisco city, SitingObjective objective, int count)
    {
        var problem = new SitingProblem { Objective = objective, Matrix = city.CreateMatrix(), Weights = city.People, Count = count };
        var plan = Assert.IsType<SitingPlan>(SitingSolver.Solve(problem));
        Assert.Equal(SitingStatus.Optimal, plan.Certificate.Status);
        return plan;
    }
}
