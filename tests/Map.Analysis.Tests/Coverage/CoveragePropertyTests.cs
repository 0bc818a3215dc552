using Map.Analysis.Coverage;
using Xunit;

namespace Map.Analysis.Tests.Coverage;

public class CoveragePropertyTests
{
    private const int Towns = 40;

    public static TheoryData<int> Seeds => [.. Enumerable.Range(1, Towns)];

    [Theory]
    [MemberData(nameof(Seeds))]
    public void Bits_say_what_plain_loops_say(int seed)
    {
        var random = Start(seed);
        var town = Town.Random(random, places: 30, stations: random.Next(12));
        var question = Town.RandomQuestion(random);
        var state = town.State(question);
        ForEachFigure(town, question.Levels, (area, day, hour, stations) =>
            Assert.Equal(NaiveCoverage.Of(town, question, area, day, hour, stations), state.Of(area, day, hour, stations)));
    }

    [Theory]
    [MemberData(nameof(Seeds))]
    public void After_any_edits_the_state_is_the_one_that_is_counted_from_scratch(int seed)
    {
        var random = Start(seed);
        var town = Town.Random(random, places: 60, stations: 8);
        var question = Town.RandomQuestion(random);
        var state = town.State(question);
        for (var edits = 0; edits < 10; edits++)
        {
            town = Edit(town, random);
            state = state.Update(town.Times, town.Stations);
            var scratch = town.State(question);
            ForEachFigure(town, question.Levels, (area, day, hour, stations) =>
                Assert.Equal(scratch.Of(area, day, hour, stations), state.Of(area, day, hour, stations)));
            for (var place = 0; place < town.Places.Count; place++)
                Assert.Equal(scratch.IsReached(place, DayType.Weekday, 12, 1), state.IsReached(place, DayType.Weekday, 12, 1));
        }
    }

    [Theory]
    [MemberData(nameof(Seeds))]
    public void More_never_covers_fewer(int seed)
    {
        var random = Start(seed);
        var town = Town.Random(random, places: 60, stations: 8);
        var question = Town.RandomQuestion(random) with { Opening = OpeningRule.KnownOpen };
        var fewer = town.State(question);
        var extended = WithAnother(town, random);
        AssertNoFewer(town, fewer, town.State(question with { LimitMs = Town.LimitMs }));
        AssertNoFewer(town, fewer, extended.State(question));
        AssertNoFewer(town, fewer, town.State(question with { Opening = OpeningRule.PossiblyOpen }));
        AssertNoFewer(town, town.State(question with { Opening = OpeningRule.PossiblyOpen }), town.State(question with { Opening = OpeningRule.Ignored }));
        if (question.Services.Count > 0) AssertNoFewer(town, town.State(question with { Match = ServiceMatch.All }), town.State(question with { Match = ServiceMatch.Any }));
        ForEachFigure(town, question.Levels - 1, (area, day, hour, stations) =>
            Assert.True(fewer.Of(area, day, hour, stations + 1).CoveredPlaces <= fewer.Of(area, day, hour, stations).CoveredPlaces));
    }

    private static void AssertNoFewer(Town town, CoverageState fewer, CoverageState more) =>
        ForEachFigure(town, 2, (area, day, hour, stations) =>
        {
            var (a, b) = (fewer.Of(area, day, hour, stations), more.Of(area, day, hour, stations));
            Assert.True(a.CoveredPlaces <= b.CoveredPlaces && !(a.Residents.Covered > b.Residents.Covered) && !(a.Couriers.Covered > b.Couriers.Covered));
        });

    /// <summary>A station moves, is closed, changes what it offers when, or comes.</summary>
    private static Town Edit(Town town, Random random)
    {
        var station = random.Next(town.Stations.Count);
        return random.Next(4) switch
        {
            0 => town with
            {
                Rows = Replace(town.Rows, station, Town.RandomRow(random, town.Places.Count)),
                ClosedRows = Replace(town.ClosedRows, station, Town.RandomRow(random, town.Places.Count)),
            },
            1 => town with { Rows = Replace(town.Rows, station, []), ClosedRows = Replace(town.ClosedRows, station, []) },
            2 => town with { Stations = Replace(town.Stations, station, Town.RandomOffer(random)) },
            _ => WithAnother(town, random),
        };
    }

    private static Town WithAnother(Town town, Random random) => town with
    {
        Stations = [.. town.Stations, Town.RandomOffer(random)],
        Rows = [.. town.Rows, Town.RandomRow(random, town.Places.Count)],
        ClosedRows = [.. town.ClosedRows, Town.RandomRow(random, town.Places.Count)],
    };

    private static List<T> Replace<T>(IReadOnlyList<T> list, int index, T item) => [.. list.Select((old, i) => i == index ? item : old)];

    private static void ForEachFigure(Town town, int levels, Action<int, DayType, int, int> check)
    {
        foreach (var day in Enum.GetValues<DayType>())
        {
            for (var area = 0; area < town.AreaParents.Count; area++)
            {
                for (var hour = 0; hour < 24; hour += 5)
                {
                    for (var stations = 1; stations <= levels; stations++) check(area, day, hour, stations);
                }
            }
        }
    }

    private static Random Start(int seed)
    {
        Console.WriteLine($"seed {seed}");
        return new Random(seed);
    }
}
