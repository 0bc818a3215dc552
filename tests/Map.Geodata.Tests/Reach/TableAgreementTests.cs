using Map.Analysis.Network;
using Map.Analysis.Reach;
using Map.Geodata.Features;
using Map.Geodata.Tests.SampleCity;
using Map.Testing;
using Microsoft.EntityFrameworkCore;
using NetTopologySuite.Algorithm.Locate;
using NetTopologySuite.Geometries;
using Xunit;

namespace Map.Geodata.Tests.Reach;

/// <summary>What is drawn and what is counted are the same: the demand inside the area and the demand in time of a station.</summary>
public class TableAgreementTests(SampleStore sample) : IClassFixture<SampleStore>
{
    private const int Seed = 4;
    private static readonly TimeSpan QuarterHour = TimeSpan.FromMinutes(15);

    public static TheoryData<string> RealExtracts => [.. SharedData.List(Path.Combine("data", "osm"), "*.osm.pbf")];

    [Theory]
    [InlineData(TravelMode.Walk)]
    [InlineData(TravelMode.Ebike)]
    public async Task The_sample_city_s_drawing_and_table_agree_within_one_in_a_hundred(TravelMode mode)
    {
        await using var context = sample.Store.CreateContext();
        var stations = await context.Stations.Where(s => s.Status == StationStatus.Open).Select(s => s.Location).ToListAsync();
        var demand = await context.DemandCells.Select(d => new { d.Location, d.Residents }).ToListAsync();
        Agree(
            RealCities.Read(Path.Combine(SampleStore.Folder, "streets.osm.gz")), mode,
            [.. stations.Select(s => new Place(s.X, s.Y))], [.. demand.Select(d => (new Place(d.Location.X, d.Location.Y), d.Residents ?? 0))]);
    }

    [Theory]
    [MemberData(nameof(RealExtracts), DisableDiscoveryEnumeration = true)]
    public void A_real_city_s_drawing_and_table_agree_within_one_in_a_hundred(string file)
    {
        Console.WriteLine($"seed {Seed}");
        var (network, random) = (RealCities.Read(file), new Random(Seed));
        Place[] stations = [.. Enumerable.Range(0, 30).Select(_ => RealCities.RandomPlace(random, network))];
        (Place, int)[] demand = [.. Enumerable.Range(0, 20_000).Select(_ => (RealCities.RandomPlace(random, network), random.Next(1, 200)))];
        Agree(network, TravelMode.Walk, stations, demand);
    }

    private static void Agree(RoadNetwork network, TravelMode mode, Place[] stations, (Place At, int People)[] demand)
    {
        var engine = RealCities.EngineFor(network, mode);
        var question = new ServiceAreaQuestion(stations, [QuarterHour]) { Combination = AreaCombination.Dissolved };
        var drawn = new IndexedPointInAreaLocator(ServiceAreaBuilder.Build(engine, question).Areas.Single().Area);
        using var table = new PlaceSearch(engine, stations, QuarterHour);
        var inDrawing = demand.Where(d => drawn.Locate(new Coordinate(d.At.Lon, d.At.Lat)) != Location.Exterior).Sum(d => d.People);
        var inTable = demand.Where(d => table.Covers(engine.Locate(d.At))).Sum(d => d.People);
        Console.WriteLine($"{inDrawing} people in the drawing, {inTable} in the table, of {demand.Sum(d => d.People)}");
        Assert.InRange(inTable, 1, int.MaxValue);
        Assert.InRange(Math.Abs(inDrawing - inTable) / (double)inTable, 0, 0.01);
    }
}
