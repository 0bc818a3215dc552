using Map.Analysis.Coverage;
using Map.Analysis.Reach;
using Xunit;

namespace Map.Analysis.Tests.Coverage;

public class TravelTimesByHourTests
{
    private static readonly ulong Night = HourSet.Of(DayType.Weekday, 0, 6);
    private static readonly TravelTimeTable Open = new(2, 900_000, [[new TravelTime(0, 1), new TravelTime(1, 2)]]);
    private static readonly TravelTimeTable Closed = new(2, 900_000, [[new TravelTime(0, 1)]]);

    [Fact]
    public void Each_hour_has_the_table_that_holds_in_it()
    {
        var times = new TravelTimesByHour([new(Night, Closed), new(HourSet.All & ~Night, Open)]);
        Assert.Same(Closed, times.At(DayType.Weekday, 5));
        Assert.Same(Open, times.At(DayType.Weekday, 6));
        Assert.Same(Open, times.At(DayType.Weekend, 5));
        Assert.Equal(3, times.EntryCount);
    }

    [Fact]
    public void An_hour_without_a_table_with_two_or_with_one_about_other_places_is_refused()
    {
        Assert.Throws<ArgumentException>(() => new TravelTimesByHour([new(Night, Closed)]));
        Assert.Throws<ArgumentException>(() => new TravelTimesByHour([new(Night, Closed), new(HourSet.All, Open)]));
        Assert.Throws<ArgumentException>(() => new TravelTimesByHour([new(Night, new TravelTimeTable(3, 900_000, [[]])), new(HourSet.All & ~Night, Open)]));
    }
}
