using Map.Analysis.Coverage;
using Map.Analysis.Network;
using Map.Analysis.Reach;
using Xunit;

namespace Map.Analysis.Tests.Coverage;

/// <summary>Cells are drawn as letters; cells of one cluster have one letter.</summary>
public class CellClustersTests
{
    private const double Side = 180;

    private static (IReadOnlyList<Place> Cells, string Letters) Draw(string drawing)
    {
        var (perLon, perLat) = Wgs84.MetresPerDegree(32.9);
        List<Place> cells = [];
        var letters = "";
        var rows = drawing.Split('\n');
        for (var row = 0; row < rows.Length; row++)
        {
            for (var column = 0; column < rows[row].Length; column++)
            {
                if (!char.IsLetter(rows[row][column])) continue;
                cells.Add(new Place(117.3 + (column * Side / perLon), 32.9 - (row * Side / perLat)));
                letters += rows[row][column];
            }
        }

        return (cells, letters);
    }

    [Theory]
    [InlineData("aa.bb\n.a...\naa..c")]
    [InlineData("a....\n.a...\n..a.b")]
    [InlineData("aaaaa\na...a\na.b.a\na...a\naaaaa")]
    [InlineData("a.b.c.d.e.f")]
    public void Cells_that_touch_belong_together(string drawing)
    {
        var (cells, letters) = Draw(drawing);
        var clusters = new CellClusters(cells, Side).Find([.. Enumerable.Range(0, cells.Count)]);
        Assert.Equal(letters.Distinct().Order(), clusters.Select(c => string.Concat(c.Select(cell => letters[cell]).Distinct())).Select(Assert.Single).Order());
    }

    [Fact]
    public void Only_the_cells_that_are_asked_for_count()
    {
        var (cells, _) = Draw("aaa");
        Assert.Equal(new[] { new[] { 0 }, [2] }, new CellClusters(cells, Side).Find([2, 0]));
    }

    [Fact]
    public void The_outline_is_that_of_the_squares_with_its_holes()
    {
        var (cells, _) = Draw("aaa\na.a\naaa");
        var clusters = new CellClusters(cells, Side);
        var outline = clusters.Outline(Assert.Single(clusters.Find([.. Enumerable.Range(0, cells.Count)])));
        Assert.True(outline.IsValid);
        Assert.Single(Assert.IsType<NetTopologySuite.Geometries.Polygon>(Assert.Single(outline.Geometries)).Holes);
        Assert.Equal(8 * Side * Side, EllipsoidalArea.SquareMetres(outline), 8 * Side * Side * 0.01);
    }

    [Fact]
    public void Squares_that_meet_at_a_corner_are_a_valid_area()
    {
        var (cells, _) = Draw("a.a.a\n.a.a.\na.a.a");
        var clusters = new CellClusters(cells, Side);
        var outline = clusters.Outline(Assert.Single(clusters.Find([.. Enumerable.Range(0, cells.Count)])));
        Assert.True(outline.IsValid);
        Assert.Equal(8 * Side * Side, EllipsoidalArea.SquareMetres(outline), 8 * Side * Side * 0.01);
    }

    [Fact]
    public void Wherever_cells_lie_they_are_in_their_cluster_s_outline_and_it_is_valid()
    {
        const int seed = 31;
        Console.WriteLine($"seed {seed}");
        var random = new Random(seed);
        List<Place> cells = [.. Enumerable.Range(0, 400).Select(_ => new Place(117.3 + (random.NextDouble() * 0.03), 32.9 + (random.NextDouble() * 0.03)))];
        var clusters = new CellClusters(cells, Side);
        var found = clusters.Find([.. Enumerable.Range(0, cells.Count)]);
        Assert.Equal(cells.Count, found.Sum(c => c.Length));
        foreach (var cluster in found)
        {
            var outline = clusters.Outline(cluster);
            Assert.True(outline.IsValid);
            Assert.InRange(EllipsoidalArea.SquareMetres(outline), Side * Side * 0.99, cluster.Length * Side * Side * 1.01);
            Assert.All(cluster, cell => Assert.True(outline.Covers(new NetTopologySuite.Geometries.Point(cells[cell].Lon, cells[cell].Lat))));
        }
    }

    [Theory]
    [InlineData("aaaa\naaaa\naaaa", Side)]
    [InlineData("a.a.a.a", 2 * Side)]
    [InlineData("a", CellSpacing.DefaultMetres)]
    public void The_spacing_is_the_usual_distance_to_the_next_cell(string drawing, double expected) =>
        Assert.Equal(expected, CellSpacing.Of(Draw(drawing).Cells), expected * 0.001);

    [Fact]
    public void Many_cells_at_one_spot_are_one() =>
        Assert.Equal(Side, CellSpacing.Of([.. Enumerable.Repeat(Draw("aaaa").Cells, 5).SelectMany(c => c)]), 1);
}
