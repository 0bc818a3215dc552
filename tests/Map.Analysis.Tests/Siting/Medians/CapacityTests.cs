using Map.Analysis.Siting;
using Xunit;

namespace Map.Analysis.Tests.Siting.Medians;

public class CapacityTests
{
    [Fact]
    public void Whom_a_full_site_cannot_serve_goes_to_the_next_one()
    {
        // The left site is next door to 10 people and serves 4 of them; 6 walk to the right one.
        var plan = Assert.IsType<SitingPlan>(SitingSolver.Solve(Create([4, 100])));
        Assert.Equal((4 * 1) + (6 * 5), plan.Objective);
        Assert.Equal(SitingStatus.Optimal, plan.Certificate.Status);
    }

    [Fact]
    public void Those_give_way_who_lose_least()
    {
        // Both want the left site, which serves 1: the first loses 9 by going right, the second 2.
        var problem = Create([1, 9]) with { Matrix = SiteMatrix.FromTable(new[,] { { 1, 1 }, { 10, 3 } }), Weights = [1, 1] };
        Assert.Equal(1 + 3, Assert.IsType<SitingPlan>(SitingSolver.Solve(problem)).Objective);
    }

    [Fact]
    public void People_whom_all_sites_together_cannot_serve_are_a_conflict() =>
        Assert.Equal(SitingConflictKind.NoPlanKeepsAll, Assert.IsType<SitingConflict>(SitingSolver.Solve(Create([4, 5]))).Kind);

    [Fact]
    public void People_whom_all_sites_together_cannot_serve_count_what_places_out_of_reach_do() =>
        Assert.Equal((4 * 1) + (5 * 5) + 60, Assert.IsType<SitingPlan>(SitingSolver.Solve(Create([4, 5]) with { UnreachedMs = 60 })).Objective);

    [Theory]
    [InlineData(SitingObjective.PCenter, false)]
    [InlineData(SitingObjective.PMedian, true)]
    public void Capacities_are_refused_where_no_solver_heeds_them(SitingObjective objective, bool hasFloors)
    {
        var problem = Create([4, 100]) with { Objective = objective, Groups = [0], Floors = hasFloors ? [0.5] : null };
        Assert.Throws<ArgumentException>(() => SitingSolver.Solve(problem));
    }

    [Theory]
    [InlineData(1)]
    [InlineData(2)]
    [InlineData(3)]
    public void Whole_people_walk_no_less_when_every_way_to_send_them_is_tried(int seed)
    {
        var random = new Random(seed);
        for (var trial = 0; trial < 50; trial++)
        {
            // Five places of one or two people, three sites for a few each.
            var times = new int[3, 5];
            for (var i = 0; i < 15; i++) times[i / 5, i % 5] = random.Next(20);
            var (people, capacities) = (Draw(5, 1, 3), Draw(3, 1, 6));
            var problem = Create(capacities) with { Matrix = SiteMatrix.FromTable(times), Weights = people };
            var review = SitingCheck.Review(problem with { Count = 3 }, [0, 1, 2]);
            var least = SendAll([.. people.SelectMany((n, place) => Enumerable.Repeat(place, (int)n))], times, [.. capacities.Select(c => (int)c)], 0);
            Assert.True(least is null ? !review.IsValid : review.IsValid && review.Objective == least, $"seed {seed}, trial {trial}: {review.Objective}, {least}");
        }

        double[] Draw(int count, int from, int below) => [.. Enumerable.Range(0, count).Select(_ => (double)random.Next(from, below))];
    }

    /// <summary>The least time in which all people from one on can be sent; null when they can't.</summary>
    private static int? SendAll(int[] places, int[,] times, int[] left, int first)
    {
        if (first == places.Length) return 0;
        int? least = null;
        for (var site = 0; site < left.Length; site++)
        {
            if (left[site] == 0) continue;
            left[site]--;
            var rest = SendAll(places, times, left, first + 1);
            left[site]++;
            if (rest is { } ms && !(ms + times[site, places[first]] >= least)) least = ms + times[site, places[first]];
        }

        return least;
    }

    private static SitingProblem Create(double[] capacities) => new()
    {
        Objective = SitingObjective.PMedian,
        Matrix = SiteMatrix.FromTable(new[,] { { 1 }, { 5 } }),
        Weights = [10],
        Capacities = capacities,
        Count = 2,
    };
}
