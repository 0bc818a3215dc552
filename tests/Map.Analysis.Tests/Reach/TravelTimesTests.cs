using Map.Analysis.Network;
using Map.Analysis.Reach;
using Map.Testing;
using Xunit;

namespace Map.Analysis.Tests.Reach;

public class TravelTimesTests
{
    private static readonly TimeSpan QuarterHour = TimeSpan.FromMinutes(15);

    public static TheoryData<TravelMode, Direction> WaysOfMoving => new()
    {
        { TravelMode.Walk, Direction.ToSource },
        { TravelMode.Walk, Direction.FromSource },
        { TravelMode.Ebike, Direction.ToSource },
        { TravelMode.Ebike, Direction.FromSource },
    };

    private static StreetPlaceIndex IndexOf(AsciiMap map, TravelMode mode, params IEnumerable<Place> places)
    {
        var network = map.Network;
        return new StreetPlaceIndex(new ReachEngine(new TravelGraph(network, TravelProfile.Of(mode)), new SegmentIndex(network)), [.. places]);
    }

    private static Place At(AsciiMap map, double column, double row)
    {
        var (lon, lat) = map.Position(column, row);
        return new Place(lon, lat);
    }

    [Theory]
    [MemberData(nameof(WaysOfMoving))]
    public void Every_row_is_what_relaxing_all_stretches_finds(TravelMode mode, Direction direction)
    {
        var entries = 0;
        for (var seed = 1; seed <= 25; seed++)
        {
            var trial = new RandomTrial(seed, mode, direction);
            var limit = TimeSpan.FromMinutes(mode == TravelMode.Walk ? 12 : 3);
            var table = TravelTimes.Build(new StreetPlaceIndex(trial.Engine, trial.PlacesAt), trial.StationsAt, limit, direction);
            for (var s = 0; s < RandomTrial.Stations; s++)
            {
                var expected = trial.Times[s].Select((ms, place) => (place, ms)).Where(t => t.ms <= table.LimitMs).Select(t => new TravelTime(t.place, (int)t.ms!));
                Assert.Equal(expected, table[s].ToArray());
                entries += table[s].Length;
            }
        }

        Assert.InRange(entries, 200, (25 * RandomTrial.Stations * RandomTrial.Places) - 200);
    }

    [Theory]
    [MemberData(nameof(WaysOfMoving))]
    public void Every_row_at_an_hour_is_what_relaxing_all_stretches_between_open_gates_finds(TravelMode mode, Direction direction)
    {
        for (var seed = 1; seed <= 12; seed++)
        {
            var hour = new HourOfWeek(IsWeekend: seed % 2 == 0, Hour: seed * 7 % 24);
            var trial = new RandomTrial(seed, mode, direction, hour);
            var table = TravelTimes.Build(new StreetPlaceIndex(trial.Engine, trial.PlacesAt), trial.StationsAt, QuarterHour, direction);
            for (var s = 0; s < RandomTrial.Stations; s++)
            {
                var expected = trial.Times[s].Select((ms, place) => (place, ms)).Where(t => t.ms <= table.LimitMs).Select(t => new TravelTime(t.place, (int)t.ms!));
                Assert.Equal(expected, table[s].ToArray());
            }
        }
    }

    [Fact]
    public void The_number_of_threads_makes_no_difference()
    {
        const int seed = 5;
        Console.WriteLine($"seed {seed}");
        var random = new Random(seed);
        var network = NetworkBuilder.Build(RandomCity.Create(seed, side: 40, blockMetres: 100));
        var engine = new ReachEngine(new TravelGraph(network, TravelProfile.Walk), new SegmentIndex(network));
        var places = new StreetPlaceIndex(engine, [.. Enumerable.Range(0, 3_000).Select(_ => RandomPlace())]);
        Place[] stations = [.. Enumerable.Range(0, 60).Select(_ => RandomPlace())];
        var alone = TravelTimes.Build(places, stations, QuarterHour, maxThreads: 1);
        foreach (var threads in (int[])[2, 4, 8])
        {
            var together = TravelTimes.Build(places, stations, QuarterHour, maxThreads: threads);
            for (var s = 0; s < stations.Length; s++) Assert.Equal(alone[s].ToArray(), together[s].ToArray());
        }

        for (var s = 0; s < stations.Length; s++) Assert.Equal(alone[s].ToArray(), TravelTimes.BuildRow(places, stations[s], QuarterHour));

        Place RandomPlace() => new(
            Wgs84.ToDegrees(random.Next(network.Extent.MinLon, network.Extent.MaxLon)),
            Wgs84.ToDegrees(random.Next(network.Extent.MinLat, network.Extent.MaxLat)));
    }

    [Fact]
    public void A_place_at_exactly_fifteen_minutes_is_in_the_row_and_one_two_millimetres_further_is_not()
    {
        Assert.Equal([new TravelTime(0, 900_000)], RowAlongOneStreet(1_000_000));
        Assert.Empty(RowAlongOneStreet(1_000_002));
    }

    /// <summary>The row of a station at the beginning of a street with one place, at its end; the length in millimetres.</summary>
    private static TravelTime[] RowAlongOneStreet(int lengthMm)
    {
        var network = new RoadNetwork(
            new NodeArrays([0, 90_000], [0, 0], new NodeTraits[2]),
            new EdgeArrays([0], [1], [lengthMm], [StreetAccess.Walk], [StreetKind.Footway], [StreetTraits.None], [0]),
            new PointArrays([0, 2], [0, 90_000], [0, 0], [0, lengthMm]));
        var engine = new ReachEngine(new TravelGraph(network, TravelProfile.Walk), new SegmentIndex(network));
        return TravelTimes.BuildRow(new StreetPlaceIndex(engine, [new Place(Wgs84.ToDegrees(90_000), 0)]), new Place(0, 0), QuarterHour);
    }

    [Fact]
    public void The_other_bank_is_as_far_as_the_bridge_makes_it()
    {
        // Two streets 200 m apart along a river, with one bridge at their western end.
        var map = new AsciiMap("""
            A--------B
            |
            C--------D
            """, 100);
        var places = IndexOf(map, TravelMode.Walk, At(map, 1, 2), At(map, 5, 2));
        var row = TravelTimes.BuildRow(places, At(map, 6, 0), QuarterHour);
        // 600 m to the bridge, 200 m over it, 100 m along the other bank: 900 m are 810 s; 400 m further on is too far.
        var only = Assert.Single(row);
        Assert.Equal(0, only.Place);
        Assert.InRange(only.Ms, 809_800, 810_200);
    }

    [Fact]
    public void A_place_in_the_middle_of_a_street_is_reached_although_neither_of_its_ends_is()
    {
        var map = new AsciiMap("A--------------------B", 100);
        var places = IndexOf(map, TravelMode.Walk, At(map, 9, 0), At(map, 13, 0), At(map, 1, 0));
        var row = TravelTimes.BuildRow(places, At(map, 10, 0), TimeSpan.FromMinutes(5));
        // 100 m are 90 s, 300 m are 270 s, and 900 m are too far; the ends of the street are 1,000 and 1,100 m away.
        Assert.Equal([0, 1], row.Select(t => t.Place));
        Assert.InRange(row[0].Ms, 89_900, 90_100);
        Assert.InRange(row[1].Ms, 269_900, 270_100);
    }

    [Fact]
    public void Against_a_one_way_street_is_another_row_than_along_it()
    {
        var map = new AsciiMap("""
            A->-B
            |   |
            C---D
            """, 100);
        var places = IndexOf(map, TravelMode.Ebike, At(map, 4, 0));
        // By e-bike 100 m are 24 s: from A to B 400 m, from B round to A 800 m.
        Assert.InRange(TravelTimes.BuildRow(places, At(map, 0, 0), QuarterHour, Direction.FromSource)[0].Ms, 95_900, 96_100);
        Assert.InRange(TravelTimes.BuildRow(places, At(map, 0, 0), QuarterHour, Direction.ToSource)[0].Ms, 191_900, 192_100);
    }

    [Fact]
    public void A_station_without_a_street_has_an_empty_row()
    {
        var map = new AsciiMap("A---B", 100);
        var places = IndexOf(map, TravelMode.Walk, At(map, 2, 0));
        var table = TravelTimes.Build(places, [At(map, 2, 3), At(map, 1, 0)], QuarterHour);
        Assert.Equal((0, 1), (table[0].Length, table[1].Length));
    }

    [Fact]
    public void Without_places_rows_are_empty()
    {
        var map = new AsciiMap("A---B", 100);
        Assert.Empty(TravelTimes.BuildRow(IndexOf(map, TravelMode.Walk), At(map, 0, 0), QuarterHour));
        Assert.Empty(TravelTimes.BuildRow(new StraightPlaceIndex(TravelProfile.Straight, []), At(map, 0, 0), QuarterHour));
    }

    [Fact]
    public void In_a_straight_line_every_row_is_what_measuring_all_distances_finds()
    {
        for (var seed = 1; seed <= 10; seed++)
        {
            Console.WriteLine($"seed {seed}");
            var random = new Random(seed);
            var places = Enumerable.Range(0, 800).Select(_ => RandomPlace()).ToList();
            var stations = Enumerable.Range(0, 10).Select(_ => RandomPlace()).Append(new Place(116.0, 40.3)).ToList();
            var table = TravelTimes.Build(new StraightPlaceIndex(TravelProfile.Straight, places), stations, QuarterHour);
            for (var s = 0; s < stations.Count; s++)
            {
                // At 4 km/h a metre takes 0.9 s.
                var expected = places.Select((p, i) => new TravelTime(i, (int)Math.Round(p.MetresTo(stations[s]) * 900))).Where(t => t.Ms <= 900_000);
                Assert.Equal(expected, table[s].ToArray());
            }

            Place RandomPlace() => new(116.3 + (random.NextDouble() * 0.06), 39.9 + (random.NextDouble() * 0.04));
        }
    }

    [Fact]
    public void A_table_that_is_cancelled_is_not_built()
    {
        var map = new AsciiMap("A---B", 100);
        var places = IndexOf(map, TravelMode.Walk, At(map, 2, 0));
        using var cancelled = new CancellationTokenSource();
        cancelled.Cancel();
        Assert.Throws<OperationCanceledException>(() => TravelTimes.Build(places, [At(map, 0, 0)], QuarterHour, cancel: cancelled.Token));
    }

    [Fact]
    public void A_row_costs_nothing_but_itself_to_remember()
    {
        var map = new AsciiMap("A--------B", 100);
        var places = IndexOf(map, TravelMode.Walk, Enumerable.Range(0, 400).Select(i => At(map, i / 50.0, 0)));
        for (var warm = 0; warm < 50; warm++) TravelTimes.BuildRow(places, At(map, 4, 0), QuarterHour);
        var before = GC.GetAllocatedBytesForCurrentThread();
        var row = TravelTimes.BuildRow(places, At(map, 4, 0), QuarterHour);
        // 8 bytes an entry and the head of the array; a pool may need a link now and then.
        Assert.InRange(GC.GetAllocatedBytesForCurrentThread() - before, 8 * row.Length, (8 * row.Length) + 200);
    }
}
