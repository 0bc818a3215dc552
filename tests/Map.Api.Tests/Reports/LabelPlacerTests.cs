using Map.Api.Reports.Maps;
using Xunit;

namespace Map.Api.Tests.Reports;

public class LabelPlacerTests
{
    private static readonly Box Frame = new(0, 0, 720, 500);

    [Theory]
    [InlineData(1)]
    [InlineData(2)]
    [InlineData(3)]
    [InlineData(4)]
    public void No_label_overlaps_another_or_a_sign_or_leaves_the_map(int seed)
    {
        var random = new Random(seed);
        List<Box> signs = [.. Enumerable.Range(0, 60).Select(_ => Around(random.NextDouble() * 720, random.NextDouble() * 500, 4))];
        List<Label> labels = [.. Enumerable.Range(0, 200).Select(i => new Label(
            i % 3 == 0 ? "Long name " + i : "网格" + i, random.NextDouble() * 720, random.NextDouble() * 500, 8 + (random.NextDouble() * 6), "g", i % 2 * 6))];
        var placed = new LabelPlacer(Frame, signs).Place(labels);
        Assert.True(placed.Count > 20, $"seed {seed}: {placed.Count} labels");
        foreach (var (at, label) in placed.Index())
        {
            Assert.True(label.Box.IsWithin(Frame), $"seed {seed}: {label}");
            Assert.DoesNotContain(signs, label.Box.Overlaps);
            Assert.DoesNotContain(placed.Skip(at + 1), other => label.Box.Overlaps(other.Box));
        }

        Assert.Equal(placed, new LabelPlacer(Frame, signs).Place(labels));
    }

    [Fact]
    public void The_more_important_label_takes_the_place()
    {
        Label first = new("First", 100, 100, 10, "a", 0), second = new("Second", 100, 100, 10, "a", 0);
        var placed = new LabelPlacer(Frame, []).Place([first, second]);
        Assert.Equal(new Box(100 - (first.Width / 2), 100 - (first.Height / 2), 100 + (first.Width / 2), 100 + (first.Height / 2)), placed[0].Box);
        Assert.NotEqual(placed[0].Box, placed[1].Box);
    }

    [Theory]
    [InlineData(10, 120, 1000)]
    [InlineData(4.9, 120, 500)]
    [InlineData(0.3, 120, 20)]
    public void A_scale_bar_is_the_longest_round_length_that_fits(double metresPerUnit, double mostUnits, int metres)
    {
        var bar = ScaleBar.Create(metresPerUnit, mostUnits);
        Assert.Equal(metres, bar.Metres);
        Assert.Equal(metres / metresPerUnit, bar.Units, 1e-9);
    }

    private static Box Around(double x, double y, double by) => new(x - by, y - by, x + by, y + by);
}
