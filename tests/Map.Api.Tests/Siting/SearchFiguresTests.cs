using Map.Api.Siting;
using Xunit;

namespace Map.Api.Tests.Siting;

/// <summary>What a job's stage tells in words comes back as numbers.</summary>
public sealed class SearchFiguresTests
{
    [Theory]
    [InlineData(1750.0, 1760.0, 0.0057, "plan 1750, bound 1760, gap 0.57 %")]
    [InlineData(12.25, 12.25, 0.0, "plan 12.25, bound 12.25, gap 0 %")]
    [InlineData(null, 1760.0, null, "plan unknown, bound 1760, gap unknown")]
    [InlineData(null, null, null, "plan unknown, bound unknown, gap unknown")]
    public void A_stage_is_written_and_read_as_the_same_figures(double? objective, double? bound, double? gap, string stage)
    {
        var figures = new SearchFigures(objective, bound, gap);
        Assert.Equal(stage, figures.ToString());
        var read = SearchFigures.Find(stage)!;
        Assert.Equal((objective, bound), (read.Objective, read.Bound));
        Assert.Equal(gap is null, read.Gap is null);
        Assert.Equal(gap ?? 0, read.Gap ?? 0, 9);
    }

    [Fact]
    public void Figures_are_found_behind_what_else_a_stage_says() =>
        Assert.Equal(new SearchFigures(8, 8, 0), SearchFigures.Find("reasons; plan 8, bound 8, gap 0 %"));

    [Theory]
    [InlineData(null)]
    [InlineData("travel times")]
    public void A_stage_without_figures_has_none(string? stage) => Assert.Null(SearchFigures.Find(stage));
}
