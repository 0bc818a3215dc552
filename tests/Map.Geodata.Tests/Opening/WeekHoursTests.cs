using Map.Analysis.Coverage;
using Map.Geodata.Opening;
using Xunit;

namespace Map.Geodata.Tests.Opening;

public sealed class WeekHoursTests
{
    /// <summary>A Monday without holidays near it.</summary>
    private static readonly DateOnly Monday = new(2026, 11, 16);

    private static WeekHours Week(string text, DateOnly? day = null) => WeekHours.OfWeek(OpeningHours.Parse(text), day ?? Monday, Surroundings.China);

    private static WeekHours Date(string text, DateOnly day) => WeekHours.OfDate(OpeningHours.Parse(text), day, Surroundings.China);

    private static ulong Both(int from, int to) => HourSet.Of(DayType.Weekday, from, to) | HourSet.Of(DayType.Weekend, from, to);

    [Fact]
    public void An_hour_counts_when_it_is_open_throughout()
    {
        Assert.Equal(Both(9, 17), Week("Mo-Su 08:30-17:30").Open);
        Assert.Equal(Both(8, 18), Week("Mo-Su 08:00-18:00").Open);
        Assert.Equal(Both(8, 12) | Both(14, 18), Week("Mo-Su 08:00-12:01,13:59-18:00").Open);
    }

    [Fact]
    public void An_hour_counts_when_it_is_open_on_each_such_day()
    {
        Assert.Equal(HourSet.Of(DayType.Weekday, 10, 17), Week("Mo-Th 09:00-17:00; Fr 10:00-18:00").Open);
        Assert.Equal(HourSet.Of(DayType.Weekday, 9, 17), Week("Mo-Fr 09:00-17:00; Sa 09:00-12:00").Open);
        Assert.Equal(HourSet.Of(DayType.Weekend, 10, 12), Week("Sa 09:00-12:00; Su 10:00-16:00").Open);
    }

    [Fact]
    public void After_midnight_it_is_open_on_the_next_day() => Assert.Equal(Both(18, 24) | Both(0, 2), Week("Mo-Su 18:00-02:00").Open);

    [Fact]
    public void Around_the_clock_is_every_hour() => Assert.Equal(new WeekHours(HourSet.All, HourSet.All), Week("24/7"));

    [Fact]
    public void Hours_that_nobody_knows_are_possible_and_not_known()
    {
        Assert.Equal(new WeekHours(HourSet.None, HourSet.All), WeekHours.OfWeek(null, Monday, Surroundings.China));
        var openEnd = Week("Mo-Su 09:00-17:00+");
        Assert.Equal(Both(9, 17), openEnd.Open);
        Assert.Equal(Both(9, 24) | Both(0, 3), openEnd.Possible);
        // Nobody knows when the school holidays are.
        var school = Week("Mo-Su 09:00-17:00; SH off");
        Assert.Equal((HourSet.None, Both(9, 17)), (school.Open, school.Possible));
    }

    [Fact]
    public void An_ordinary_week_has_no_holidays_whatever_the_calendar_says()
    {
        var nationalDay = new DateOnly(2026, 10, 1);
        Assert.Equal(Both(9, 17), Week("Mo-Su 09:00-17:00; PH off", nationalDay).Open);
        Assert.Equal(Both(9, 17), Week("Mo-Su 09:00-17:00; PH off", new DateOnly(2031, 5, 1)).Open);
    }

    [Fact]
    public void Summer_hours_hold_in_a_week_of_summer()
    {
        const string text = "Apr-Oct 06:00-20:00; Nov-Mar 08:00-18:00";
        Assert.Equal(Both(6, 20), Week(text, new DateOnly(2026, 7, 8)).Open);
        Assert.Equal(Both(8, 18), Week(text).Open);
    }

    [Fact]
    public void A_date_is_that_day_with_its_holidays()
    {
        const string text = "Mo-Fr 09:00-17:00; Sa,Su 10:00-16:00; PH off";
        Assert.Equal(HourSet.Of(DayType.Weekday, 9, 17), Date(text, Monday).Open);
        Assert.Equal(HourSet.Of(DayType.Weekend, 10, 16), Date(text, new DateOnly(2026, 11, 21)).Open);
        Assert.Equal(HourSet.None, Date(text, new DateOnly(2026, 10, 1)).Possible);
        // Of 2031 nobody knows yet which days are holidays.
        Assert.Equal(new WeekHours(HourSet.None, HourSet.Of(DayType.Weekday, 9, 17)), Date(text, new DateOnly(2031, 5, 1)));
    }

    [Theory]
    [InlineData("2026-11-20", DayType.Weekday)]
    [InlineData("2026-11-21", DayType.Weekend)]
    [InlineData("2026-10-01", DayType.Weekend)]
    // A Saturday that is worked instead of a holiday.
    [InlineData("2026-10-10", DayType.Weekday)]
    [InlineData("2031-05-01", DayType.Weekday)]
    public void Holidays_are_like_weekends_and_moved_workdays_like_weekdays(string day, DayType expected) =>
        Assert.Equal(expected, WeekHours.DayTypeOf(DateOnly.Parse(day, System.Globalization.CultureInfo.InvariantCulture), Surroundings.China.PublicHolidays));
}
