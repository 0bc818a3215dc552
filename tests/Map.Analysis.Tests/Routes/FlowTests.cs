using Map.Analysis.Network;
using Map.Analysis.Routes;
using Map.Analysis.Routes.Flows;
using Map.Analysis.Routes.Traces;
using Xunit;

namespace Map.Analysis.Tests.Routes;

public class FlowTests
{
    /// <summary>Monday the fifth of January 1970, hours of local time.</summary>
    private const int Monday = 4 * 24, Tuesday = 5 * 24, Saturday = 9 * 24;

    private static readonly HourOfWeek Eight = new(false, 8);

    /// <summary>What is told of couriers on edge 0 with k = 5: multiples of fifteen are told as they are.</summary>
    private static List<EdgeFlow> Flows(params Ride[] rides) => Told.Flows(rides, new Disclosure(5, secret: 1));

    /// <summary>So many couriers, from a number on, who ride the sides of edges in one hour.</summary>
    private static Ride[] Couriers(int count, int hour, int from = 0, params int[] edgeSides) =>
        [.. Enumerable.Range(from, count).Select(c => new Ride(c, edgeSides, [.. edgeSides.Select(_ => hour)]))];

    [Fact]
    public void Couriers_are_counted_once_an_hour_however_often_they_ride()
    {
        var rides = Couriers(15, Monday + 8, 0, 0);
        var flow = Assert.Single(Flows([.. rides, .. rides, .. rides]));
        Assert.Equal(15, flow.Hours[Eight]);
        Assert.Equal(15, flow.Couriers);
    }

    [Fact]
    public void Five_couriers_are_not_told_and_ten_are()
    {
        Assert.Empty(Flows(Couriers(5, Monday + 8, 0, 0)));
        Assert.Single(Flows(Couriers(10, Monday + 8, 0, 0)));
    }

    [Fact]
    public void Directions_and_hours_and_kinds_of_day_are_counted_apart()
    {
        var flows = Flows([
            .. Couriers(15, Monday + 8, 0, 0), .. Couriers(30, Monday + 9, 0, 0), .. Couriers(45, Saturday + 8, 0, 0),
            .. Couriers(60, Monday + 8, 0, 1), .. Couriers(4, Monday + 10, 0, 0)]);
        Assert.Equal([true, false], flows.Select(f => f.Forward));
        Assert.Equal((15, 30, 45, null), (flows[0].Hours[Eight], flows[0].Hours[new(false, 9)], flows[0].Hours[new(true, 8)], flows[0].Hours[new(false, 10)]));
        Assert.Equal(60, flows[1].Hours[Eight]);
    }

    [Fact]
    public void The_mean_is_over_dates_on_which_that_hour_was_recorded()
    {
        // Thirty on Monday; on Tuesday others ride elsewhere, so that the hour was recorded twice. Nobody was recorded on Wednesday.
        var flow = Flows([.. Couriers(30, Monday + 8, 0, 0), .. Couriers(10, Tuesday + 8, 50, 6)])[0];
        Assert.Equal(15, flow.Hours[Eight]);
        Assert.Equal(30, flow.Couriers);
    }

    [Fact]
    public void An_hour_in_which_one_courier_was_out_alone_changes_no_mean()
    {
        var flow = Assert.Single(Flows([.. Couriers(30, Monday + 8, 0, 0), .. Couriers(1, Tuesday + 8, 50, 6)]));
        Assert.Equal(30, flow.Hours[Eight]);
    }

    [Fact]
    public void Couriers_who_take_turns_are_told_for_the_period_and_not_for_the_hour()
    {
        // Three a day for five days: fifteen in all, three on the average.
        var flow = Assert.Single(Flows([.. Enumerable.Range(0, 5).SelectMany(day => Couriers(3, Monday + (24 * day) + 8, 3 * day, 0))]));
        Assert.Equal(15, flow.Couriers);
        Assert.Null(flow.Hours[Eight]);
    }

    [Fact]
    public void A_square_in_which_fifteen_couriers_wait_is_a_waiting_place_in_those_hours()
    {
        var cell = CourierSquare.At(1_173_000_000, 329_000_000);
        Visit[] stops = [.. Enumerable.Range(0, 15).SelectMany(c => new[] { new Visit(cell.Code, Monday + 8, c), new Visit(cell.Code, Monday + 9, c) })];
        var disclosure = new Disclosure(5, secret: 1);
        var place = Assert.Single(new PlaceBuilder(RecordedHours.Of(stops, disclosure), disclosure).Build(stops));
        Assert.Equal((15, 15, null), (place.Hours[Eight], place.Hours[new(false, 9)], place.Hours[new(false, 10)]));
        Assert.True(new Place(117.3, 32.9).MetresTo(place.At) < 180);
    }

    [Fact]
    public void Where_fifteen_couriers_wait_for_orders_between_rides_is_found_in_their_traces()
    {
        var streets = Streets.Get(Streets.Names.First());
        var simulator = new RideSimulator(streets.Graph, seed: 5);
        var ride = simulator.Record(simulator.Create(2000), 15, 3);
        TracePoint[] trace = [.. ride, .. Enumerable.Range(1, 40).Select(i => ride[^1] with { Lon = ride[^1].Lon + (100 * (i % 5)), TimeMs = ride[^1].TimeMs + (15_000 * i) })];
        var found = RideAnalysis.Run(Enumerable.Range(0, 15).Select(c => new Trace(c, trace)), streets.Graph, streets.Index, new RouteOptions());
        var place = Assert.Single(found.Waiting);
        Assert.Equal(15, place.Couriers);
        Assert.True(place.At.MetresTo(new Place(Wgs84.ToDegrees(ride[^1].Lon), Wgs84.ToDegrees(ride[^1].Lat))) < 180);
    }

    [Fact]
    public void From_traces_to_flows_the_result_does_not_depend_on_threads_or_order()
    {
        var streets = Streets.Get(Streets.Names.First());
        var simulator = new RideSimulator(streets.Graph, seed: 4);
        var traces = Enumerable.Range(0, 120).Select(i => new Trace(i % 40, simulator.Record(simulator.Create(1500), 15, 8))).ToList();
        var one = Run(traces, threads: 1);
        var four = Run([.. traces.AsEnumerable().Reverse()], threads: 4);
        Assert.NotEmpty(one.Flows);
        Assert.Equal(Tell(one), Tell(four));
        Assert.Equal(one.Exact.MatchedMetres, four.Exact.MatchedMetres);

        RouteAnalysis Run(List<Trace> input, int threads) =>
            RideAnalysis.Run(input, streets.Graph, streets.Index, new RouteOptions { Secret = 3, MaxThreads = threads, LeastCouriers = 2 }).Cities[0]!;

        static IEnumerable<string> Tell(RouteAnalysis found) =>
            found.Flows.Select(f => $"{f.Edge} {f.Forward} {f.Couriers} {string.Join(',', HourOfWeek.All.Select(h => f.Hours[h]))}");
    }

    [Fact]
    public void Bad_traces_are_counted_by_reason()
    {
        var streets = Streets.Get(Streets.Names.First());
        var simulator = new RideSimulator(streets.Graph, seed: 6);
        var sound = simulator.Record(simulator.Create(2000), 15, 8);
        var elsewhere = Array.ConvertAll(sound, p => p with { Lat = p.Lat + 30_000_000 });
        var counts = RideAnalysis.Run([new(0, sound), new(1, elsewhere), new(2, sound[..2])], streets.Graph, streets.Index, new RouteOptions()).Cities[0]!.Exact;
        Assert.Equal((3, 1, 1), (counts.Traces, counts[TraceFault.FarFromStreets], counts[TraceFault.TooShort]));
        Assert.Equal((1, 1), (counts.Trips, counts.MatchedTrips));
    }

    [Fact]
    public void A_file_that_breaks_off_says_so_itself()
    {
        var streets = Streets.Get(Streets.Names.First());
        var broken = Assert.Throws<InvalidDataException>(() => RideAnalysis.Run(Traces(), streets.Graph, streets.Index, new RouteOptions()));
        Assert.Equal("It is cut off.", broken.Message);

        static IEnumerable<Trace> Traces()
        {
            yield return new Trace(0, []);
            throw new InvalidDataException("It is cut off.");
        }
    }

    [Fact]
    public void A_run_can_be_cancelled()
    {
        var streets = Streets.Get(Streets.Names.First());
        Assert.ThrowsAny<OperationCanceledException>(() =>
            RideAnalysis.Run([new(0, [])], streets.Graph, streets.Index, new RouteOptions(), new CancellationToken(canceled: true)));
    }
}
