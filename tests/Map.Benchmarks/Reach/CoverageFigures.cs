using Map.Analysis.Coverage;
using Map.Analysis.Reach;

namespace Map.Benchmarks.Reach;

/// <summary>
/// Coverage of a whole city by 300 stations for 100,000 places in 500 grids of 10 districts: each of 23 services and all stations
/// together, by one and by two stations, at all 48 hours; then again after one station has moved.
/// </summary>
internal static class CoverageFigures
{
    private const int Seed = 9, Services = 23, Districts = 10, GridsPerDistrict = 50;
    private const double WholeBarMs = 1000, MovedBarMs = 50;

    public static Task<IReadOnlyList<Figure>> MeasureAsync(ReachScene scene)
    {
        var random = new Random(Seed);
        var town = Town.Create(scene, random);
        var questions = Questions();
        TravelTimeTable Table() => TravelTimes.Build(town.Places, scene.Stations, ReachScene.QuarterHour);
        var table = Table();
        var states = Compute(town, table, questions);
        var name = $"{scene.Stations.Length} stations x {scene.Places.Length} places, {questions.Length} questions, 48 hours";
        return Task.FromResult<IReadOnlyList<Figure>>(
        [
            new($"{name}: coverage with its travel times", Rounds.Time(1, 5, () => Compute(town, Table(), questions)).Median, "ms", Bar: WholeBarMs),
            new($"{name}: coverage from known travel times", Rounds.Time(1, 5, () => Compute(town, table, questions)).Median, "ms"),
            new($"{name}: one question alone", Rounds.Time(3, 9, () => Compute(town, table, questions[..1])).Median, "ms"),
            new($"{name}: after moving one station", new Timings(Enumerable.Range(0, 40).Select(_ => TimeMove(town, scene, random, states)).ToList()).Median, "ms", Bar: MovedBarMs),
            new($"{name}: after moving one station, one question", new Timings(Enumerable.Range(0, 40).Select(_ => TimeMove(town, scene, random, states[..1])).ToList()).Median, "ms"),
        ]);
    }

    private static ReachQuestion[] Questions() =>
    [
        new((int)ReachScene.QuarterHour.TotalMilliseconds, 2, [], ServiceMatch.All, OpeningRule.KnownOpen),
        .. Enumerable.Range(0, Services).Select(service => new ReachQuestion(
            (int)ReachScene.QuarterHour.TotalMilliseconds, 2, [service], ServiceMatch.All, OpeningRule.KnownOpen)),
    ];

    private static CoverageState[] Compute(Town town, TravelTimeTable table, ReachQuestion[] questions) =>
        [.. questions.Select(q => CoverageState.Compute(town.Demand, table, town.Offers, q))];

    private static double TimeMove(Town town, ReachScene scene, Random random, CoverageState[] states)
    {
        var (station, to) = (random.Next(scene.Stations.Length), scene.Places[random.Next(scene.Places.Length)]);
        return Rounds.TimeOnce(() =>
        {
            var row = TravelTimes.BuildRow(town.Places, to, ReachScene.QuarterHour);
            CoverageState.UpdateAll(states, states[0].Times.Tables[0].Table.With(station, row), town.Offers);
        });
    }

    /// <summary>Who is where, in the order of the grids, and what stations offer when.</summary>
    private sealed record Town(PlaceIndex Places, CoverageDemand Demand, StationOffer[] Offers)
    {
        public static Town Create(ReachScene scene, Random random)
        {
            var rows = scene.Places.OrderBy(p => p.Lat).Chunk(scene.Places.Length / Districts).ToList();
            var grids = rows.SelectMany(row => row.OrderBy(p => p.Lon).Chunk(row.Length / GridsPerDistrict)).ToList();
            int[] parents = [CoverageDemand.NoParent, .. Enumerable.Repeat(0, Districts), .. grids.Select((_, i) => 1 + Math.Min(i / GridsPerDistrict, Districts - 1))];
            var places = grids.SelectMany((grid, i) => grid.Select(place => (place, Area: 1 + Districts + i))).ToList();
            return new Town(
                new StreetPlaceIndex(scene.Walk, [.. places.Select(p => p.place)]),
                new CoverageDemand([.. places.Select(p => new DemandPlace(random.Next(100), Day(random), Day(random), [p.Area]))], parents),
                [.. scene.Stations.Select(_ => Offer(random))]);
        }

        private static int?[] Day(Random random) => [.. Enumerable.Range(0, HourSet.HoursPerDay).Select(_ => (int?)random.Next(10))];

        private static StationOffer Offer(Random random)
        {
            var (from, to) = (random.Next(5, 11), random.Next(16, 25));
            var hours = HourSet.Of(DayType.Weekday, from, to) | (random.Next(2) == 0 ? HourSet.Of(DayType.Weekend, from, to) : HourSet.None);
            return new StationOffer(hours, hours, new ServiceSet(Enumerable.Range(0, Services).Where(_ => random.Next(2) == 0)));
        }
    }
}
