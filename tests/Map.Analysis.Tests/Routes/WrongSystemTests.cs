using Map.Analysis.Network;
using Map.Analysis.Routes;
using Map.Analysis.Routes.Traces;
using Map.Geodata.Coordinates;
using Xunit;

namespace Map.Analysis.Tests.Routes;

public class WrongSystemTests
{
    private const int Rides = 40;

    /// <summary>Without the city of equal squares: there a shift by whole blocks changes nothing that anybody could see.</summary>
    public static TheoryData<string> Cities => new(Streets.Names.Where(name => !name.Contains("square", StringComparison.Ordinal)));

    /// <summary>
    /// GCJ-02 where it applies; elsewhere the shift that it has in Beijing (about 500 m east, 150 m north), which nothing but its size matters of.
    /// </summary>
    private static readonly PositionReading Gcj02 = new("GCJ-02", place =>
    {
        var wgs84 = CoordinateSystem.Gcj02.ToWgs84(new GeoPosition(place.Lon, place.Lat));
        return IsShifted(place) ? new Place(wgs84.X, wgs84.Y) : new Place(place.Lon - 0.006, place.Lat - 0.0014);
    });

    private static TracePoint ToGcj02(TracePoint point)
    {
        var place = new Place(Wgs84.ToDegrees(point.Lon), Wgs84.ToDegrees(point.Lat));
        var shifted = CoordinateSystem.Gcj02.FromWgs84(new GeoPosition(place.Lon, place.Lat));
        var (lon, lat) = IsShifted(place) ? (shifted.X, shifted.Y) : (place.Lon + 0.006, place.Lat + 0.0014);
        return point with { Lon = Wgs84.ToUnits(lon), Lat = Wgs84.ToUnits(lat) };
    }

    private static bool IsShifted(Place place) => CoordinateSystem.Gcj02.FromWgs84(new GeoPosition(place.Lon, place.Lat)).X != place.Lon;

    [Theory]
    [MemberData(nameof(Cities))]
    public void Rides_in_GCJ_02_are_recognised_and_rides_in_WGS_84_are_not_suspected(string city)
    {
        const int seed = 21;
        Console.WriteLine($"seed {seed}");
        var streets = Streets.Get(city);
        var (simulator, fit) = (new RideSimulator(streets.Graph, seed), new StreetFit(streets.Graph, streets.Index, [Gcj02]));
        var (recognised, suspected) = (0, 0);
        for (var i = 0; i < Rides; i++)
        {
            // An hour's riding: ten kilometres and more, here and there.
            var trace = Enumerable.Range(0, 4).SelectMany(_ => simulator.Record(simulator.Create(metres: 3000), 15, noiseMetres: 15)).ToArray();
            if (fit.FindFault(Array.ConvertAll(trace, ToGcj02)) is not null) recognised++;
            if (fit.FindFault(trace) is not null) suspected++;
        }

        Console.WriteLine($"{city}: {recognised} of {Rides} recognised, {suspected} suspected");
        Assert.True(recognised >= 0.95 * Rides, $"{recognised} of {Rides} recognised");
        Assert.Equal(0, suspected);
    }

    [Theory]
    [MemberData(nameof(Cities))]
    public void What_is_in_GCJ_02_is_counted_and_not_matched(string city)
    {
        var streets = Streets.Get(city);
        var simulator = new RideSimulator(streets.Graph, seed: 22);
        Trace[] traces = [.. Enumerable.Range(0, 10).Select(c => new Trace(c, Array.ConvertAll(simulator.Record(simulator.Create(metres: 5000), 10, noiseMetres: 8), ToGcj02)))];
        var found = RideAnalysis.Run(traces, streets.Graph, streets.Index, new RouteOptions { OtherReadings = [Gcj02] }).Cities[0]!.Exact;
        Assert.Equal((10, 0), (found[TraceFault.WrongCoordinateSystem] + found[TraceFault.FarFromStreets], found.Trips));
    }

    [Fact]
    public void Who_waits_for_hours_in_a_yard_is_not_suspected_though_the_yard_lies_on_a_street_in_another_system()
    {
        var streets = Streets.Get("square city of 100 m blocks");
        var simulator = new RideSimulator(streets.Graph, seed: 23);
        var ride = simulator.Record(simulator.Create(metres: 3000), 15, noiseMetres: 5);
        // The middle of a block, and a system that lies half a block beside.
        var scale = LocalScale.At(ride[^1].Lat);
        var (node, half) = (streets.Network.Nodes.Count / 2, 50);
        var (lon, lat) = (streets.Network.Nodes.Lon[node] + (int)(half / scale.MetresPerLonUnit), streets.Network.Nodes.Lat[node] + (int)(half / scale.MetresPerLatUnit));
        var wait = Enumerable.Range(1, 2000).Select(i => new TracePoint(lon, lat, ride[^1].TimeMs + (15_000 * i)));
        var beside = new PositionReading("beside", place => place with { Lon = place.Lon - Wgs84.ToDegrees((int)(half / scale.MetresPerLonUnit)) });
        Assert.Null(new StreetFit(streets.Graph, streets.Index, [beside]).FindFault([.. ride, .. wait]));
    }

    [Fact]
    public void A_trace_of_another_city_is_far_from_every_street()
    {
        var streets = Streets.Get(Streets.Names.First());
        var simulator = new RideSimulator(streets.Graph, seed: 3);
        var trace = simulator.Record(simulator.Create(metres: 2000), 15, noiseMetres: 5);
        var elsewhere = Array.ConvertAll(trace, p => p with { Lat = p.Lat + 20_000_000 });
        Assert.Equal(TraceFault.FarFromStreets, new StreetFit(streets.Graph, streets.Index, []).FindFault(elsewhere));
        Assert.Null(new StreetFit(streets.Graph, streets.Index, []).FindFault(trace));
    }
}
