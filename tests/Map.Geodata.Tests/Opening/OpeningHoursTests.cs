using Map.Geodata.Opening;
using Xunit;

namespace Map.Geodata.Tests.Opening;

public sealed class OpeningHoursTests
{
    private static readonly TimeSpan Shanghai = TimeSpan.FromHours(8);

    [Theory]
    // 2026-11-21 is a Saturday.
    [InlineData("Mo-Fr 09:00-17:00", "2026-11-20T08:59", OpeningStatus.Closed)]
    [InlineData("Mo-Fr 09:00-17:00", "2026-11-20T09:00", OpeningStatus.Open)]
    [InlineData("Mo-Fr 09:00-17:00", "2026-11-20T17:00", OpeningStatus.Closed)]
    [InlineData("Mo-Fr 09:00-17:00", "2026-11-21T12:00", OpeningStatus.Closed)]
    [InlineData("Fr 22:00-02:00", "2026-11-21T01:59", OpeningStatus.Open)]
    [InlineData("Fr 22:00-02:00", "2026-11-21T02:00", OpeningStatus.Closed)]
    [InlineData("17:00+", "2026-11-21T18:00", OpeningStatus.Unknown)]
    [InlineData("Sa 10:00-12:00 \"on appointment\"", "2026-11-21T11:00", OpeningStatus.Unknown)]
    [InlineData("周一至周五 09:00-17:30；周六、周日 10:00～16:00", "2026-11-21T15:59", OpeningStatus.Open)]
    [InlineData("每天 08:00-20:00，法定节假日 休息", "2026-10-01T12:00", OpeningStatus.Closed)]
    [InlineData("全天", "2026-11-21T03:00", OpeningStatus.Open)]
    [InlineData("Jun 15+ 10:00-18:00", "2026-12-31T12:00", OpeningStatus.Open)]
    [InlineData("Jun 15+ 10:00-18:00", "2026-06-14T12:00", OpeningStatus.Closed)]
    public void A_moment_is_decided_to_the_minute(string text, string local, OpeningStatus expected) =>
        Assert.Equal(expected, OpeningHours.Parse(text).StateAt(At(local)).Status);

    [Theory]
    [InlineData("2026-02-17")]
    [InlineData("2026-10-07")]
    [InlineData("2024-02-10")]
    public void Public_holidays_are_the_days_off_that_the_State_Council_announced(string day)
    {
        var hours = OpeningHours.Parse("Mo-Su 09:00-17:00; PH off");
        Assert.Equal(OpeningStatus.Closed, hours.StateAt(At(day + "T12:00")).Status);
    }

    [Fact]
    public void A_Saturday_that_is_worked_instead_of_a_holiday_is_no_holiday()
    {
        var day = new DateOnly(2026, 10, 10);
        Assert.True(Surroundings.China.PublicHolidays.IsMovedWorkday(day));
        Assert.False(Surroundings.China.PublicHolidays.IsHoliday(day));
    }

    /// <summary>Every exchange falls on a weekend, and no day is both.</summary>
    [Fact]
    public void Days_that_are_worked_instead_lie_on_weekends()
    {
        var calendar = Surroundings.China.PublicHolidays;
        Assert.All(calendar.Workdays, day => Assert.True(day.DayOfWeek is DayOfWeek.Saturday or DayOfWeek.Sunday, $"{day}"));
        Assert.Empty(calendar.Workdays.Intersect(calendar.Holidays));
    }

    [Fact]
    public void In_a_year_whose_holidays_are_not_known_only_what_depends_on_them_is_unknown()
    {
        var hours = OpeningHours.Parse("Mo-Sa 09:00-17:00; PH off");
        var state = hours.StateAt(At("2039-03-01T12:00"));
        Assert.Equal((OpeningStatus.Unknown, "the holidays of 2039 are not known"), (state.Status, state.Comment));
        Assert.Equal(OpeningStatus.Closed, hours.StateAt(At("2039-03-01T08:00")).Status);
        Assert.Equal(OpeningStatus.Open, OpeningHours.Parse("Mo-Su,PH 09:00-17:00").StateAt(At("2039-03-01T12:00")).Status);
    }

    [Fact]
    public void School_holidays_are_never_known() =>
        Assert.Equal(OpeningStatus.Unknown, OpeningHours.Parse("SH 09:00-17:00").StateAt(At("2026-07-20T12:00")).Status);

    [Theory]
    [InlineData("Mo-Fr 09:00-17:00", "2026-11-20T17:00", "2026-11-23T09:00")]
    [InlineData("Mo-Fr 09:00-17:00", "2026-11-20T12:34", "2026-11-20T17:00")]
    [InlineData("2028 Jan 01 10:00-12:00", "2026-11-20T12:00", "2028-01-01T10:00")]
    [InlineData("Mo-Su 00:00-12:00,12:00-24:00; We off", "2026-11-20T10:00", "2026-11-25T00:00")]
    public void The_next_change_is_found(string text, string local, string expected) =>
        Assert.Equal(At(expected), OpeningHours.Parse(text).NextChange(At(local)));

    [Theory]
    [InlineData("24/7")]
    [InlineData("off")]
    public void What_never_changes_has_no_next_change(string text) => Assert.Null(OpeningHours.Parse(text).NextChange(At("2026-11-20T12:00")));

    [Fact]
    public void A_week_is_counted_in_minutes() => Assert.Equal(
        new WeeklyMinutes(Open: 5 * 8 * 60, Unknown: 2 * 60),
        OpeningHours.Parse("Mo-Fr 09:00-17:00; Sa 10:00-12:00 \"members\"").MinutesOfWeek(new DateOnly(2026, 11, 16)));

    [Theory]
    [InlineData("周一至周五 9:00－17:30", "Mo-Fr 09:00-17:30")]
    [InlineData("monday-FRIDAY 9:00-17:00; ph closed", "Mo-Fr 09:00-17:00; PH off")]
    [InlineData("Jun 3 - Jun 5 10:00-12:00", "Jun 03-05 10:00-12:00")]
    [InlineData("Jun-Aug: 10:00-18:00", "Jun-Aug 10:00-18:00")]
    [InlineData("24/7 ;", "24/7")]
    [InlineData("sunrise-(sunset+01:30)", "sunrise-(sunset+01:30)")]
    [InlineData("Mo[1,-1] 10:00-12:00 || \"预约\"", "Mo[1,-1] 10:00-12:00 || \"预约\"")]
    public void Hours_are_printed_in_the_syntax_own_spelling(string text, string expected) =>
        Assert.Equal(expected, OpeningHours.Parse(text).ToString());

    [Theory]
    [InlineData("", 0, "there is nothing")]
    [InlineData("Mo-Fr 09:00", 6, "09:00 is a moment")]
    [InlineData("Mo-Fr 25:00-26:00", 6, "\"25\" is no hour")]
    [InlineData("Mo-Fr 09:60-10:00", 9, "\"60\" is no minute")]
    [InlineData("Mo-Fr 09:00-17:00; banana", 19, "\"banana\" is not understood")]
    [InlineData("Mo-Fr 09:00-17:00 \"ask", 18, "has no end")]
    [InlineData("Jun 31 10:00-12:00", 4, "\"31\" is no day of the month")]
    [InlineData("Mo-Fr 10:00-16:00/90", 17, "an interval")]
    [InlineData("Mo-Fr 09:00-17:00 Sa", 21, "")]
    [InlineData("上午九点到下午五点", 0, "\"上\" is not understood")]
    public void What_is_not_understood_is_named_with_its_place(string text, int position, string problem)
    {
        if (problem.Length == 0)
        {
            // Days may stand behind times, as the reference has it.
            Assert.Equal("Mo-Fr Sa 09:00-17:00", OpeningHours.Parse(text).ToString());
            return;
        }

        var error = Assert.Throws<OpeningHoursException>(() => OpeningHours.Parse(text));
        Assert.Equal(position, error.Position);
        Assert.Contains(problem, error.Message, StringComparison.Ordinal);
    }

    /// <summary>Almanacs for Beijing on the solstices of 2026: 04:46–19:46 and 07:33–16:53.</summary>
    [Theory]
    [InlineData("2026-06-21", 286, 1186)]
    [InlineData("2026-12-21", 453, 1013)]
    public void The_sun_of_Beijing_rises_and_sets_as_in_the_almanac(string day, int sunrise, int sunset)
    {
        var where = Surroundings.China.At(116.39, 39.91);
        var hours = OpeningHours.Parse("sunrise-sunset");
        var opens = hours.NextChange(At(day + "T00:00"), where)!.Value;
        var closes = hours.NextChange(opens, where)!.Value;
        Assert.InRange(opens.TimeOfDay.TotalMinutes, sunrise - 2, sunrise + 2);
        Assert.InRange(closes.TimeOfDay.TotalMinutes, sunset - 2, sunset + 2);
    }

    [Fact]
    public void Random_garbage_is_refused_or_read_but_never_breaks()
    {
        var seed = Random.Shared.Next();
        var random = new Random(seed);
        const string Letters = "MoTuWePHSH0123456789:-+,;|/()[]\" JaneastrweekoffXx周一至";
        for (var i = 0; i < 20_000; i++)
        {
            var text = new string([.. Enumerable.Range(0, random.Next(25)).Select(_ => Letters[random.Next(Letters.Length)])]);
            if (OpeningHours.Find(text, out var problem) is { } hours)
                Assert.True(Enum.IsDefined(hours.StateAt(At("2026-11-21T12:00")).Status), $"seed {seed}: {text}");
            else
                Assert.InRange(problem!.Position, 0, text.Length);
        }
    }

    private static DateTimeOffset At(string local) => new(DateTime.Parse(local, System.Globalization.CultureInfo.InvariantCulture), Shanghai);
}
