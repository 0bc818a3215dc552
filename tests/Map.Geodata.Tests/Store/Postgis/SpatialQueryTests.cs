using System.Linq.Expressions;
using Map.Geodata.Features;
using Map.Geodata.Store;
using Map.Geodata.Store.Postgis;
using Map.Testing;
using Microsoft.EntityFrameworkCore;
using NetTopologySuite.Geometries;
using NetTopologySuite.IO;
using Xunit;

namespace Map.Geodata.Tests.Store.Postgis;

/// <summary>LINQ asks PostGIS; where NTS can answer in memory, both say the same.</summary>
public sealed class SpatialQueryTests(TestStore store) : IClassFixture<TestStore>, IAsyncLifetime
{
    // Every way in which two areas can lie to each other, around the square from 10 10 to 20 20.
    private static readonly string[] Shapes =
    [
        "POLYGON ((10 10, 20 10, 20 20, 10 20, 10 10))",
        "POLYGON ((12 12, 18 12, 18 18, 12 18, 12 12))",
        "POLYGON ((5 5, 25 5, 25 25, 5 25, 5 5))",
        "POLYGON ((15 15, 25 15, 25 25, 15 25, 15 15))",
        "POLYGON ((20 10, 30 10, 30 20, 20 20, 20 10))",
        "POLYGON ((40 40, 50 40, 50 50, 40 50, 40 40))",
        "POLYGON ((10 10, 15 10, 15 15, 10 15, 10 10))",
    ];

    private static readonly Geometry Square = Parse(Shapes[0]), Line = Parse("LINESTRING (0 15, 15 15)");

    private static readonly Dictionary<string, Expression<Func<Alliance, bool>>> Questions = new()
    {
        ["contains"] = alliance => alliance.Area!.Contains(Square),
        ["covered by"] = alliance => alliance.Area!.CoveredBy(Square),
        ["covers"] = alliance => alliance.Area!.Covers(Square),
        ["crosses"] = alliance => alliance.Area!.Crosses(Line),
        ["disjoint"] = alliance => alliance.Area!.Disjoint(Square),
        ["equals"] = alliance => alliance.Area!.EqualsTopologically(Square),
        ["intersects"] = alliance => alliance.Area!.Intersects(Square),
        ["overlaps"] = alliance => alliance.Area!.Overlaps(Square),
        ["touches"] = alliance => alliance.Area!.Touches(Square),
        ["within"] = alliance => alliance.Area!.Within(Square),
        ["not within"] = alliance => !alliance.Area!.Within(Square),
        ["the other way round"] = alliance => Square.Contains(alliance.Area!),
    };

    public static TheoryData<string> Names => [.. Questions.Keys];

    public async Task InitializeAsync()
    {
        await using MapContext context = store.CreateContext();
        if (!await context.Alliances.AnyAsync())
            context.AddRange(Shapes.Select((shape, i) => new Alliance
            {
                Code = $"{i}",
                Name = "商圈",
                Kind = AllianceKind.BusinessCircle,
                Area = new MultiPolygon([(Polygon)Parse(shape)]) { SRID = 4326 },
            }));
        await context.SaveChangesAsync();
    }

    public Task DisposeAsync() => Task.CompletedTask;

    [Theory, MemberData(nameof(Names))]
    public async Task A_question_about_two_shapes_has_one_answer(string question)
    {
        await using MapContext context = store.CreateContext();
        List<Alliance> all = await context.Alliances.ToListAsync();

        List<string> found = await context.Alliances.Where(Questions[question]).Select(alliance => alliance.Code).OrderBy(code => code).ToListAsync();

        Assert.Equal(all.Where(Questions[question].Compile()).Select(alliance => alliance.Code).Order(StringComparer.Ordinal), found);
        Assert.InRange(found.Count, 1, Shapes.Length - 1);
    }

    [Fact]
    public async Task Distances_are_metres_on_the_ellipsoid()
    {
        // A degree of the equator is 2πa/360 with a = 6,378,137 m.
        const double degree = 2 * Math.PI * 6378137 / 360;
        Station station = Some.Station(0, 0);
        await using MapContext context = store.CreateContext();
        context.Add(station);
        await context.SaveChangesAsync();
        Point there = Some.Point(1, 0);

        IQueryable<Station> here = context.Stations.Where(one => one.Code == station.Code);

        Assert.Equal(degree, await here.Select(one => Metres.Between(one.Location, there)).SingleAsync(), 0.001);
        Assert.True(await here.AnyAsync(one => Metres.Within(one.Location, there, degree + 0.01)));
        Assert.False(await here.AnyAsync(one => Metres.Within(one.Location, there, degree - 0.01)));
        Assert.Contains("ST_DWithin(s.location::geography, @there::geography", here.Where(one => Metres.Within(one.Location, there, 5)).ToQueryString(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task The_nearest_come_first()
    {
        await using MapContext context = store.CreateContext();
        Station[] stations = [Some.Station(50.03, 50), Some.Station(50.01, 50), Some.Station(50.02, 50)];
        context.AddRange(stations);
        await context.SaveChangesAsync();
        Point here = Some.Point(50, 50);

        List<string> nearest = await context.Stations.Where(station => Metres.Within(station.Location, here, 10000))
            .OrderBy(station => Metres.Between(station.Location, here)).Select(station => station.Code).ToListAsync();

        Assert.Equal([stations[1].Code, stations[2].Code, stations[0].Code], nearest);
    }

    [Fact]
    public void Distances_in_metres_are_for_queries_only() =>
        Assert.Throws<InvalidOperationException>(() => Metres.Between(Square, Square));

    [Fact]
    public async Task A_shape_written_into_the_query_is_understood()
    {
        await using MapContext context = store.CreateContext();

        int found = await context.Alliances.CountAsync(alliance => alliance.Area!.Contains(EF.Constant(Square)));

        Assert.Equal(2, found);
    }

    [Fact]
    public async Task A_context_that_makes_its_own_connections_knows_geometries_too()
    {
        DbContextOptions<MapContext> options = new DbContextOptionsBuilder<MapContext>()
            .UseNpgsql(store.ConnectionString, npgsql => npgsql.UseNetTopologySuite()).Options;
        await using var context = new MapContext(options);

        Assert.Equal(2, await context.Alliances.CountAsync(alliance => alliance.Area!.Contains(Square)));
    }

    private static Geometry Parse(string wkt)
    {
        Geometry geometry = new WKTReader().Read(wkt);
        geometry.SRID = 4326;
        return geometry;
    }
}
