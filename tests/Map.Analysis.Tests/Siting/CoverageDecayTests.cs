using Map.Analysis.Siting;
using Xunit;

namespace Map.Analysis.Tests.Siting;

public class CoverageDecayTests
{
    [Theory]
    [InlineData(0, 1)]
    [InlineData(300_000, 1)]
    [InlineData(300_001, 0.5)]
    [InlineData(900_000, 0.5)]
    [InlineData(900_001, 0)]
    public void A_step_holds_up_to_its_time(int ms, double worth) =>
        Assert.Equal(worth, CoverageDecay.Steps((300_000, 1), (900_000, 0.5)).WorthAt(ms));

    [Theory]
    [InlineData(0, 1)]
    [InlineData(300_000, 1)]
    [InlineData(600_000, 0.5)]
    [InlineData(750_000, 0.25)]
    [InlineData(900_000, 0)]
    [InlineData(900_001, 0)]
    public void A_line_joins_its_points(int ms, double worth) =>
        Assert.Equal(worth, CoverageDecay.Linear((300_000, 1), (900_000, 0)).WorthAt(ms), 12);

    [Fact]
    public void Worth_that_rises_with_time_is_refused() => Assert.Throws<ArgumentException>(() => CoverageDecay.Steps((1, 0.5), (2, 0.6)));

    [Fact]
    public void Worth_above_one_is_refused() => Assert.Throws<ArgumentException>(() => CoverageDecay.Steps((1, 1.1)));
}
