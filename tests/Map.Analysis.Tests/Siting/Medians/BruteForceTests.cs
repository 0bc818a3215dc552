using Map.Analysis.Siting;
using Xunit;

namespace Map.Analysis.Tests.Siting.Medians;

public class BruteForceTests
{
    private const int PerBatch = 40;

    public static TheoryData<int> Batches => [.. Enumerable.Range(0, 20)];

    [Theory]
    [MemberData(nameof(Batches))]
    public void A_median_is_the_best_of_all_choices(int batch)
    {
        for (var seed = batch * PerBatch; seed < (batch + 1) * PerBatch; seed++)
            Compare(RandomSiting.Create(SitingObjective.PMedian, seed), seed);
    }

    [Theory]
    [MemberData(nameof(Batches))]
    public void A_center_is_the_best_of_all_choices(int batch)
    {
        for (var seed = batch * PerBatch; seed < (batch + 1) * PerBatch; seed++)
            Compare(RandomSiting.Create(SitingObjective.PCenter, seed), seed);
    }

    [Theory]
    [MemberData(nameof(Batches))]
    public void A_median_with_capacities_is_the_best_of_all_choices(int batch)
    {
        for (var seed = batch * PerBatch; seed < (batch + 1) * PerBatch; seed++) Compare(RandomSiting.CreateCapacitated(seed), seed);
    }

    private static void Compare(SitingProblem problem, int seed)
    {
        var (outcome, least) = (SitingSolver.Solve(problem), RandomSiting.FindLeast(problem));
        if (outcome is SitingConflict conflict)
        {
            // No sites, or more than there are, is a question that can't be meant, although the empty choice might keep all limits.
            if (conflict.Kind is not (SitingConflictKind.NoCandidates or SitingConflictKind.CountAboveCandidates or SitingConflictKind.BudgetBelowCheapest))
                Assert.True(least is null, $"seed {seed}: {conflict.Message}, but {least} is possible");
            return;
        }

        var plan = Assert.IsType<SitingPlan>(outcome);
        Assert.True(least is not null && Math.Abs(plan.Objective - least.Value) <= 1e-9 * least, $"seed {seed}: {plan.Objective} is not the least, {least}");
        Assert.Equal(SitingStatus.Optimal, plan.Certificate.Status);
        Assert.Equal(plan.Objective, plan.Certificate.Bound);
        var review = SitingCheck.Review(problem, [.. plan.Sites]);
        Assert.True(review.IsValid, $"seed {seed}: {string.Join(", ", review.Broken)}");
        Assert.Equal(review.Objective, plan.Objective);
    }
}
