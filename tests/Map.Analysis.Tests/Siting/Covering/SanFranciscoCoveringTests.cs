using Map.Analysis.Siting;
using Xunit;

namespace Map.Analysis.Tests.Siting.Covering;

/// <summary>San Francisco's stores, whose best plans are known, where ../shared has them.</summary>
public class SanFranciscoCoveringTests
{
    public static TheoryData<int, int, double> MostCoverage() => SanFrancisco.File is null ? [] : new()
    {
        { 3000, 2, 377803 }, { 3000, 3, 481826 }, { 3000, 4, 557571 },
        { 5000, 2, 671938 }, { 5000, 3, 791499 }, { 5000, 4, 875247 },
    };

    public static TheoryData<int, double> LeastStores() => SanFrancisco.File is null ? [] : new() { { 5000, 8 } };

    [Theory]
    [MemberData(nameof(MostCoverage))]
    public void So_many_stores_cover_as_many_people_as_is_known(int metres, int count, double people) =>
        AssertBest(Create(SitingObjective.MaxCoverage, metres) with { Count = count }, people);

    [Theory]
    [MemberData(nameof(LeastStores))]
    public void As_few_stores_as_is_known_cover_everybody(int metres, double stores) => AssertBest(Create(SitingObjective.SetCover, metres), stores);

    private static SitingProblem Create(SitingObjective objective, int metres)
    {
        var city = SanFrancisco.Read();
        return new SitingProblem { Objective = objective, Matrix = city.CreateMatrix(), Weights = city.People, LimitMs = (int)(metres * SanFrancisco.UnitsPerMetre) };
    }

    private static void AssertBest(SitingProblem problem, double objective)
    {
        var plan = Assert.IsType<SitingPlan>(SitingSolver.Solve(problem));
        Assert.Equal(objective, plan.Objective);
        Assert.Equal(SitingStatus.Optimal, plan.Certificate.Status);
        Assert.Equal(objective, SitingCheck.Review(problem, plan.Sites).Objective);
    }
}
