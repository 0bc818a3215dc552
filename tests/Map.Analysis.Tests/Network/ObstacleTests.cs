using Map.Analysis.Network;
using Xunit;

namespace Map.Analysis.Tests.Network;

public class ObstacleTests
{
    private static readonly Obstacle Wall = new(0, 0, 1_000, 0, ObstacleKind.Wall);

    [Fact]
    public void A_way_through_an_obstacle_is_stopped() => Assert.True(Wall.IsBetween(500, -10, 510, 10));

    [Fact]
    public void A_way_that_ends_on_an_obstacle_or_passes_its_end_is_free()
    {
        Assert.False(Wall.IsBetween(500, -10, 500, 0));
        Assert.False(Wall.IsBetween(1_000, -10, 1_000, 10));
        Assert.False(Wall.IsBetween(1_001, -10, 1_001, 10));
    }

    [Fact]
    public void A_way_along_an_obstacle_is_free() => Assert.False(Wall.IsBetween(-10, 0, 1_010, 0));

    [Fact]
    public void The_hardest_of_several_obstacles_counts()
    {
        var index = new ObstacleIndex([Wall, new(0, 100, 1_000, 100, ObstacleKind.Impassable)], new Extent(0, 0, 1_000, 1_000));
        Assert.Equal(ObstacleKind.Wall, index.Between(500, -10, 500, 50));
        Assert.Equal(ObstacleKind.Impassable, index.Between(500, -10, 500, 150));
        Assert.Equal(ObstacleKind.None, index.Between(500, 10, 500, 50));
    }

    [Fact]
    public void The_index_finds_what_trying_all_obstacles_finds()
    {
        for (var seed = 1; seed <= 20; seed++)
        {
            Console.WriteLine($"seed {seed}");
            var random = new Random(seed);
            (int Lon, int Lat) Point() => (1_173_000_000 + random.Next(300_000), 329_000_000 + random.Next(300_000));
            (int Lon, int Lat) Near((int Lon, int Lat) at) => (at.Lon + random.Next(-30_000, 30_000), at.Lat + random.Next(-30_000, 30_000));
            Obstacle[] all = [.. Enumerable.Range(0, 200).Select(i => Between(Point(), Near, i % 2 == 0 ? ObstacleKind.Wall : ObstacleKind.Impassable))];
            var index = new ObstacleIndex(all, new Extent(1_173_000_000, 329_000_000, 1_173_300_000, 329_300_000));
            for (var i = 0; i < 500; i++)
            {
                var from = Point();
                var to = Near(from);
                var expected = all.Where(b => b.IsBetween(from.Lon, from.Lat, to.Lon, to.Lat)).Select(b => b.Kind).Append(ObstacleKind.None).Max();
                Assert.Equal(expected, index.Between(from.Lon, from.Lat, to.Lon, to.Lat));
            }
        }

        static Obstacle Between((int Lon, int Lat) a, Func<(int, int), (int Lon, int Lat)> near, ObstacleKind kind) => new(a.Lon, a.Lat, near(a).Lon, near(a).Lat, kind);
    }
}
