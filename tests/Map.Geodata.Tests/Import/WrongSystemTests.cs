using System.Globalization;
using System.Text;
using Map.Geodata.Coordinates;
using Map.Geodata.Import;
using Map.Geodata.Import.Checks;
using Map.Geodata.Import.Kinds;
using Map.Testing;
using Xunit;
using Xunit.Abstractions;

namespace Map.Geodata.Tests.Import;

/// <remarks>
/// The town of these tests: 40 streets to the north and 40 to the east, 80 to 220 m apart, around 117.3, 32.9. Shops stand
/// within 8 m of a street.
/// </remarks>
public sealed class WrongSystemTests(TestStore store, ITestOutputHelper output) : ImportTest(store)
{
    private const double MetresPerDegree = 111_320;
    private const double West = 117.27, South = 32.87;

    private static readonly double MetresPerDegreeEast = MetresPerDegree * Math.Cos(32.9 * Math.PI / 180);

    [Theory]
    [InlineData("gcj02", "wgs84")]
    [InlineData("bd09", "wgs84")]
    [InlineData("wgs84", "gcj02")]
    [InlineData("bd09", "gcj02")]
    [InlineData("gcj02", "bd09")]
    [InlineData("gcj02", "cgcs2000")]
    [InlineData("EPSG:4549", "EPSG:4548")] // the neighbouring zone, 3 degrees away
    public async Task A_wrongly_declared_system_is_told_with_the_one_that_fits(string actual, string declared)
    {
        var (town, random) = await BuildTownAsync();
        var report = await ImportShopsAsync(town, random, actual, declared, strayShare: 0.2);
        var note = Assert.Single(report.Warnings.First);
        Assert.Contains($"probably not in {CoordinateSystem.Get(declared)}", note.Reason, StringComparison.Ordinal);
        Assert.Contains($"import the file again as {CoordinateSystem.Get(actual)}", note.Reason, StringComparison.Ordinal);
        Assert.Equal(report.Read, report.Inserted + report.Updated); // told, not mended
    }

    /// <summary>A town whose streets happen to lie so that half of the shifted shops came within 15 m of one.</summary>
    [Fact]
    public async Task A_shift_that_meets_other_streets_by_chance_is_told_too()
    {
        var (town, random) = await BuildTownAsync(again: 1591790882);
        var report = await ImportShopsAsync(town, random, "bd09", "gcj02", strayShare: 0.2);
        Assert.Contains("as BD09", Assert.Single(report.Warnings.First).Reason, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("wgs84", 0.0)]
    [InlineData("gcj02", 0.0)]
    [InlineData("bd09", 0.0)]
    [InlineData("gcj02", 1.0)] // anywhere in town: nothing can be said
    public async Task Positions_in_the_declared_system_are_not_remarked_upon(string system, double strayShare)
    {
        var (town, random) = await BuildTownAsync();
        Assert.Equal(0, (await ImportShopsAsync(town, random, system, system, strayShare)).Warnings.Count);
    }

    [Fact]
    public async Task Lines_are_compared_along_their_way()
    {
        var (town, _) = await BuildTownAsync();
        var text = new StringBuilder("code,couriers,wkt\n");
        for (var i = 0; i < 20; i++)
        {
            // Each begins elsewhere: places in a few common rows would all lie beside the same few streets.
            var south = South + 0.0007 * i;
            var (from, to) = (CoordinateSystem.Gcj02.FromWgs84(new GeoPosition(town.Longitudes[i], south)), CoordinateSystem.Gcj02.FromWgs84(new GeoPosition(town.Longitudes[i], south + 0.04)));
            text.Append(CultureInfo.InvariantCulture, $"r{i},8,\"LINESTRING ({from.X} {from.Y}, {to.X} {to.Y})\"\n");
        }
        var report = await ImportAsync(ImportKinds.Routes, "routes.csv", text.ToString());
        Assert.Contains("as GCJ02", Assert.Single(report.Warnings.First).Reason, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Without_streets_nothing_is_said()
    {
        var (town, random) = await BuildTownAsync();
        await Store.RunAsync("delete from base_road");
        Assert.Equal(0, (await ImportShopsAsync(town, random, "gcj02", "wgs84", 0)).Warnings.Count);
    }

    [Fact]
    public void Chance_alone_is_never_taken_for_a_better_system()
    {
        var seed = Random.Shared.Next();
        output.WriteLine($"seed {seed}");
        var random = new Random(seed);
        for (var round = 0; round < 2_000; round++)
        {
            var distances = Enumerable.Range(0, 300).Select(_ => (random.NextDouble() * 100, random.NextDouble() * 100)).ToList();
            Assert.False(StreetFit.IsBetter([.. distances.Select(d => d.Item1)], [.. distances.Select(d => d.Item2)]), $"seed {seed}, round {round}");
        }
    }

    [Fact]
    public void Few_positions_prove_nothing() =>
        Assert.False(StreetFit.IsBetter([.. Enumerable.Repeat(400.0, 19)], [.. Enumerable.Repeat(1.0, 19)]));

    private sealed record Town(double[] Longitudes, double[] Latitudes);

    private async Task<(Town Town, Random Random)> BuildTownAsync(int? again = null)
    {
        var seed = again ?? Random.Shared.Next();
        output.WriteLine($"seed {seed}");
        var random = new Random(seed);
        var town = new Town(Lines(random, West, MetresPerDegreeEast), Lines(random, South, MetresPerDegree));
        var roads = town.Longitudes.Select(x => FormattableString.Invariant($"ST_MakeLine(ST_Point({x}, {South}, 4326), ST_Point({x}, {South + 0.06}, 4326))"))
            .Concat(town.Latitudes.Select(y => FormattableString.Invariant($"ST_MakeLine(ST_Point({West}, {y}, 4326), ST_Point({West + 0.07}, {y}, 4326))")));
        await Store.RunAsync($"""
            truncate base_road, city_network, merchant, courier_route cascade;
            insert into city_network (name, source_name, source_sha256, network_sha256, node_count, edge_count, walk_metres, ebike_metres, extent)
              values ('town', 'town', repeat('0', 64), repeat('0', 64), 1, 1, 0, 0, ST_MakeEnvelope({West}, {South}, {West + 0.1}, {South + 0.1}, 4326));
            insert into base_road (network_id, osm_id, kind, bridge, tunnel, layer, geom) select n.id, 1, 'residential', false, false, 0, g from city_network n, unnest(array[{string.Join(", ", roads)}]) g
            """);
        return (town, random);
    }

    private static double[] Lines(Random random, double start, double metresPerDegree)
    {
        var lines = new double[40];
        for (var i = 0; i < lines.Length; i++) lines[i] = start += (80 + 140 * random.NextDouble()) / metresPerDegree;
        return lines;
    }

    private Task<ImportReport> ImportShopsAsync(Town town, Random random, string actual, string declared, double strayShare)
    {
        var text = new StringBuilder("code,name,category,x,y\n");
        for (var i = 0; i < 400; i++)
        {
            var place = CoordinateSystem.Get(actual).FromWgs84(Place(town, random, strayShare));
            text.Append(CultureInfo.InvariantCulture, $"s{i},店,餐饮,{place.X:R},{place.Y:R}\n");
        }
        return ImportAsync(ImportKinds.Merchants, "shops.csv", text.ToString(), new ImportOptions { CoordinateSystem = CoordinateSystem.Get(declared) });
    }

    // In the middle of the town, so that a shift of a kilometre stays in it.
    private static GeoPosition Place(Town town, Random random, double strayShare)
    {
        if (random.NextDouble() < strayShare) return new(West + 0.02 + 0.02 * random.NextDouble(), South + 0.02 + 0.015 * random.NextDouble());
        var aside = (random.NextDouble() - 0.5) * 16;
        return random.Next(2) == 0
            ? new(town.Longitudes[random.Next(12, 28)] + aside / MetresPerDegreeEast, South + 0.02 + 0.015 * random.NextDouble())
            : new(West + 0.02 + 0.02 * random.NextDouble(), town.Latitudes[random.Next(12, 28)] + aside / MetresPerDegree);
    }
}
