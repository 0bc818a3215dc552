using Map.Analysis.Coverage;
using Map.Analysis.Reach;

namespace Map.Analysis.Tests.Coverage;

/// <summary>People, areas, stations and the times between them, as numbers that tests make up.</summary>
internal sealed record Town(
    IReadOnlyList<DemandPlace> Places, IReadOnlyList<int> AreaParents, IReadOnlyList<StationOffer> Stations, IReadOnlyList<TravelTime[]> Rows)
{
    public const int LimitMs = 900_000;
    public const int Services = 70;

    public CoverageDemand Demand => new(Places, AreaParents);

    public TravelTimeTable Table => TableOf(Rows);

    /// <summary>The hours in which gates are closed, and other times hold.</summary>
    public ulong ClosedHours { get; init; }

    /// <summary>The rows of these hours.</summary>
    public IReadOnlyList<TravelTime[]> ClosedRows { get; init; } = [];

    public TravelTimesByHour Times => ClosedHours == HourSet.None
        ? Table
        : new TravelTimesByHour([new HourlyTable(ClosedHours, TableOf(ClosedRows)), new HourlyTable(HourSet.All & ~ClosedHours, Table)]);

    /// <summary>Milliseconds between a station and a place in an hour; more than any limit when it takes longer than the table's.</summary>
    public int TimeMs(int station, int place, DayType day, int hour) =>
        (HourSet.Contains(ClosedHours, day, hour) ? ClosedRows : Rows)[station].Where(e => e.Place == place).Select(e => e.Ms).DefaultIfEmpty(int.MaxValue).Single();

    public CoverageState State(ReachQuestion question) => CoverageState.Compute(Demand, Times, Stations, question);

    /// <summary>A city of areas in two trees beside each other; some figures are unknown, some stations never open.</summary>
    public static Town Random(Random random, int places, int stations)
    {
        // 0 above 1 and 2, 2 above 3 and 4; 5 is a special grid that lies across them.
        int[] parents = [-1, 0, 0, 2, 2, -1];
        return new Town(
            [.. Enumerable.Range(0, places).Select(_ => RandomPlace(random))], parents,
            [.. Enumerable.Range(0, stations).Select(_ => RandomOffer(random))],
            [.. Enumerable.Range(0, stations).Select(_ => RandomRow(random, places))])
        {
            ClosedHours = random.Next(2) == 0 ? HourSet.None : (ulong)random.NextInt64() & HourSet.All,
            ClosedRows = [.. Enumerable.Range(0, stations).Select(_ => RandomRow(random, places))],
        };
    }

    public static StationOffer RandomOffer(Random random)
    {
        var open = random.Next(5) == 0 ? HourSet.None : (ulong)random.NextInt64() & (ulong)random.NextInt64() & HourSet.All;
        var possible = open | (random.Next(3) == 0 ? (ulong)random.NextInt64() & HourSet.All : HourSet.None);
        return new StationOffer(open, possible, new ServiceSet(Enumerable.Range(0, Services).Where(_ => random.Next(2) == 0)));
    }

    public static TravelTime[] RandomRow(Random random, int places) =>
        [.. Enumerable.Range(0, places).Where(_ => random.Next(3) == 0).Select(p => new TravelTime(p, random.Next(LimitMs + 1)))];

    public static ReachQuestion RandomQuestion(Random random) => new(
        random.Next(LimitMs / 2, LimitMs + 1), random.Next(1, ReachQuestion.MostStations + 1),
        [.. Enumerable.Range(0, random.Next(4)).Select(_ => random.Next(Services)).Distinct()],
        random.Next(2) == 0 ? ServiceMatch.All : ServiceMatch.Any, (OpeningRule)random.Next(3));

    private TravelTimeTable TableOf(IReadOnlyList<TravelTime[]> rows) => new(Places.Count, LimitMs, [.. rows]);

    private static DemandPlace RandomPlace(Random random)
    {
        // Some places lie in no area at all, some only in the special one, some right in the middle of the tree.
        int[][] areas = [[], [1], [2], [3], [3, 5], [4], [4, 5], [5]];
        return new DemandPlace(Figure(random), Day(random), Day(random), areas[random.Next(areas.Length)]);
    }

    private static int?[]? Day(Random random) => random.Next(6) == 0 ? null : [.. Enumerable.Range(0, 24).Select(_ => Figure(random))];

    private static int? Figure(Random random) => random.Next(8) == 0 ? null : random.Next(100);
}
