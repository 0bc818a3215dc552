using Map.Analysis.Siting;
using Xunit;

namespace Map.Analysis.Tests.Siting.Covering;

public class MaxCoverageTests
{
    [Fact]
    public void A_place_at_exactly_the_limit_is_covered()
    {
        var problem = new SitingProblem
        {
            Objective = SitingObjective.MaxCoverage,
            Matrix = SiteMatrix.FromTable(new[,] { { 900_000, 900_001 } }),
            Weights = [1, 2],
            LimitMs = 900_000,
            Count = 1,
        };
        var plan = Assert.IsType<SitingPlan>(SitingSolver.Solve(problem));
        Assert.Equal([0], plan.Sites);
        Assert.Equal(1, plan.Objective);
        Assert.Equal(2, plan.Unreachable);
        Assert.Equal(SitingStatus.Optimal, plan.Certificate.Status);
    }
}
