using Map.Geodata.Opening;
using Xunit;
using Xunit.Abstractions;

namespace Map.Geodata.Tests.Opening;

/// <summary>Both evaluators say the same about every minute of a year.</summary>
public sealed class DifferentialTests(ITestOutputHelper output)
{
    private const int Generated = 300;

    /// <summary>Days before and after the year whose holidays matter in it.</summary>
    private const int Around = 10;
    private static readonly DateOnly From = new(2026, 1, 1), To = new(2027, 1, 1);
    private static readonly DateTimeOffset Start = new(2026, 1, 1, 0, 0, 0, TimeSpan.Zero);

    [Fact]
    public async Task Hours_as_people_write_them_mean_what_the_reference_says() =>
        await CompareAsync(File.ReadAllLines(Path.Combine(Map.Testing.Repository.Root, "tests/Map.Geodata.Tests/Opening/corpus.txt")).Where(l => l.Length > 0 && l[0] != '#').ToList());

    [Fact]
    public async Task Random_hours_mean_what_the_reference_says()
    {
        var seed = Random.Shared.Next();
        output.WriteLine($"seed {seed}");
        var generator = new Generator(new Random(seed));
        await CompareAsync([.. Enumerable.Range(0, Generated).Select(_ => generator.Next())]);
    }

    private async Task CompareAsync(List<string> texts)
    {
        var answers = await Evaluator.AskAsync(texts, From, To, "cn");
        var holidays = (await Evaluator.AskAsync(["PH"], From.AddDays(-Around), To.AddDays(Around), "cn")).Single();
        var where = Surroundings.China with { Offset = TimeSpan.Zero, Lat = 52.52, Lon = 13.4, PublicHolidays = HolidaysOf(holidays) };
        var differences = texts.Zip(answers).Select(pair => Difference(pair.First, pair.Second, where)).OfType<string>().ToList();
        Assert.True(differences.Count == 0, $"{differences.Count} of {texts.Count} differ:\n{string.Join('\n', differences.Take(20))}");
    }

    private static string? Difference(string text, Evaluator.Answer theirs, Surroundings where)
    {
        if (theirs.Error is not null) return $"{text}: the reference says {theirs.Error}";
        if (OpeningHours.Find(text, out var problem) is not { } hours) return problem!.Message;
        if (OpeningHours.Parse(hours.ToString()).ToString() != hours.ToString()) return $"{text} is printed as {hours}, which is printed otherwise";
        var (ours, printed, reference) = (StatesOf(hours, where), StatesOf(OpeningHours.Parse(hours.ToString()), where), StatesOf(theirs));
        if (!printed.SequenceEqual(ours)) return $"{text} is printed as {hours}, which means something else";
        var minute = ours.AsSpan().CommonPrefixLength(reference);
        return minute == ours.Length ? null : $"{text}: {Start.AddMinutes(minute):ddd yyyy-MM-dd HH:mm} ours {ours[minute]}, reference {reference[minute]}";
    }

    /// <summary>The status of every minute of the year, by going from change to change.</summary>
    private static OpeningStatus[] StatesOf(OpeningHours hours, Surroundings where)
    {
        var states = new OpeningStatus[MinuteOf(To)];
        for (var moment = Start; ;)
        {
            var next = hours.NextChange(moment, where);
            var (from, to) = ((int)(moment - Start).TotalMinutes, next is { } change ? (int)Math.Min((change - Start).TotalMinutes, states.Length) : states.Length);
            states.AsSpan(from, to - from).Fill(hours.StateAt(moment, where).Status);
            if (to >= states.Length) return states;
            moment = next!.Value;
        }
    }

    private static OpeningStatus[] StatesOf(Evaluator.Answer answer)
    {
        var states = new OpeningStatus[MinuteOf(To)];
        foreach (var interval in answer.Intervals!)
            states.AsSpan(interval.From, interval.To - interval.From).Fill(interval.IsUnknown ? OpeningStatus.Unknown : OpeningStatus.Open);
        return states;
    }

    private static HolidayCalendar HolidaysOf(Evaluator.Answer answer) => new(
        answer.Intervals!.SelectMany(i => Enumerable.Range(i.From / 1440, (i.To - i.From) / 1440).Select(d => From.AddDays(d - Around))), [], [2025, 2026, 2027]);

    private static int MinuteOf(DateOnly day) => (day.DayNumber - From.DayNumber) * 1440;
}
