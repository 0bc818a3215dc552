using Map.Geodata.Store.Places;
using Map.Testing;
using NetTopologySuite.Geometries;
using Xunit;
using Xunit.Abstractions;

namespace Map.Geodata.Tests.Store.Places;

public sealed class GridIndexTests(TestStore store, ITestOutputHelper output) : IClassFixture<TestStore>
{
    private static readonly string[] Levels = ["MICRO_GRID", "GRID", "COMMUNITY", "STREET", "DISTRICT", "CITY", "BUILDING"];
    private static readonly string[] Codes = ["a", "B", "é", "网格", "一", "Z-", "z_", "10", "9"];

    [Fact]
    public async Task It_says_of_every_point_what_the_store_says_on_borders_and_corners_too()
    {
        var seed = Random.Shared.Next();
        output.WriteLine($"seed {seed}");
        var random = new Random(seed);
        await store.RunAsync("truncate grid cascade");
        for (var i = 0; i < 60; i++) await store.RunAsync(Insert(random, i));

        await using var connection = await store.DataSource.OpenConnectionAsync();
        var index = await GridIndex.LoadAsync(connection);
        var found = 0;
        for (var i = 0; i < 300; i++)
        {
            // On the lattice of the grids' corners, or half-way between.
            var point = new Point(117 + (random.Next(0, 41) * 0.005), 32 + (random.Next(0, 41) * 0.005)) { SRID = 4326 };
            var expected = await GridOfPoint.FindAsync(connection, point);
            Assert.Equal((i, point.ToString(), expected), (i, point.ToString(), index.Find(point.Coordinate)));
            found += expected is null ? 0 : 1;
        }

        Assert.True(found > 0, "No point was in any grid.");
    }

    [Fact]
    public async Task A_border_with_many_corners_is_as_exact()
    {
        await store.RunAsync("truncate grid cascade");
        await store.RunAsync("""
            insert into grid (code, name, level, boundary)
            values ('round', '圆', 'GRID', ST_Multi(ST_Buffer(ST_Point(117, 32, 4326), 0.1, 'quad_segs=400')))
            """);
        await using var connection = await store.DataSource.OpenConnectionAsync();
        var index = await GridIndex.LoadAsync(connection);
        Assert.NotNull(index.Find(new Coordinate(117.0999, 32)));
        Assert.Null(index.Find(new Coordinate(117.1001, 32)));
        Assert.Null(index.Find(new Coordinate(117.0999, 32.0999)));
    }

    /// <summary>Rectangles or L-shapes, overlapping as they like.</summary>
    private static string Insert(Random random, int i)
    {
        var (x, y, width, height) = (random.Next(0, 15), random.Next(0, 15), random.Next(2, 6), random.Next(2, 6));
        string Point(int dx, int dy) => FormattableString.Invariant($"{117 + ((x + dx) * 0.01)} {32 + ((y + dy) * 0.01)}");
        var ring = random.Next(2) == 0
            ? $"{Point(0, 0)}, {Point(width, 0)}, {Point(width, height)}, {Point(0, height)}, {Point(0, 0)}"
            : $"{Point(0, 0)}, {Point(width, 0)}, {Point(width, 1)}, {Point(1, 1)}, {Point(1, height)}, {Point(0, height)}, {Point(0, 0)}";
        return $"""
            insert into grid (code, name, level, boundary)
            values ('{Codes[random.Next(Codes.Length)]}{i}', '格', '{Levels[random.Next(Levels.Length)]}', 'SRID=4326;MULTIPOLYGON((({ring})))')
            """;
    }
}
