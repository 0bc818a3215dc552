using Map.Analysis.Coverage;
using Xunit;

namespace Map.Analysis.Tests.Coverage;

public class CoveredCountTests
{
    [Fact]
    public void Sums_tell_which_cells_are_covered()
    {
        // Powers of two: the sum alone shows which cells were counted.
        var count = CoveredCount.Of([(1, true), (2, false), (4, true), (8, false)]);
        Assert.Equal(new CoveredCount(15, 5, 0), count);
        Assert.Equal(5.0 / 15, count.Share);
    }

    [Fact]
    public void An_unknown_number_is_in_no_sum_and_is_told()
    {
        Assert.Equal(new CoveredCount(4, 4, 2), CoveredCount.Of([(null, true), (4, true), (null, false)]));
    }

    [Fact]
    public void Where_nothing_is_known_the_sums_are_unknown_and_not_zero()
    {
        var count = CoveredCount.Of([(null, true)]);
        Assert.Null(count.Known);
        Assert.Null(count.Covered);
        Assert.Null(count.Share);
    }

    [Fact]
    public void Where_nobody_is_there_is_no_share() => Assert.Null(CoveredCount.Of([(0, true)]).Share);
}
