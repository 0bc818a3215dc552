using Map.Analysis.Siting;
using Xunit;

namespace Map.Analysis.Tests.Siting;

public class SiteMatrixTests
{
    [Fact]
    public void A_table_becomes_rows_without_the_pairs_out_of_reach()
    {
        var matrix = SiteMatrix.FromTable(new[,] { { 5, -1, 7 }, { -1, -1, 0 } });
        Assert.Equal((2, 3, 3), (matrix.SiteCount, matrix.PlaceCount, matrix.EntryCount));
        Assert.Equal([0, 2], matrix.PlacesOf(0).ToArray());
        Assert.Equal([5, 7], matrix.TimesOf(0).ToArray());
        Assert.Equal([2], matrix.PlacesOf(1).ToArray());
    }

    [Fact]
    public void Every_place_knows_the_sites_that_reach_it()
    {
        var matrix = SiteMatrix.FromTable(new[,] { { 5, -1, 7 }, { -1, -1, 0 } });
        Assert.Equal([0], matrix.SitesOf(0).ToArray());
        Assert.Empty(matrix.SitesOf(1).ToArray());
        Assert.Equal([0, 1], matrix.SitesOf(2).ToArray());
        Assert.Equal([7, 0], matrix.TimesTo(2).ToArray());
    }

    [Theory]
    [InlineData(new[] { 0, 2 }, new[] { 1, 0 }, new[] { 1, 1 })]
    [InlineData(new[] { 0, 2 }, new[] { 0, 0 }, new[] { 1, 1 })]
    [InlineData(new[] { 0, 1 }, new[] { 3 }, new[] { 1 })]
    [InlineData(new[] { 0, 1 }, new[] { 0 }, new[] { -1 })]
    [InlineData(new[] { 0, 2 }, new[] { 0 }, new[] { 1 })]
    [InlineData(new[] { 0, 1, 0 }, new int[0], new int[0])]
    public void Arrays_that_do_not_fit_are_refused(int[] firstOut, int[] places, int[] timesMs) =>
        Assert.Throws<ArgumentException>(() => new SiteMatrix(3, firstOut, places, timesMs));
}
