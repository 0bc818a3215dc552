using Map.Analysis.Network;
using Map.Geodata.Osm;
using Map.Geodata.Osm.Interpretation.Streets;
using Xunit;

namespace Map.Geodata.Tests.Osm.Interpretation.Streets;

public class GateRulesTests
{
    /// <summary>The hours from one to another, as bits; over midnight where the first is the later one.</summary>
    private static uint Hours(int from, int to)
    {
        var bits = 0u;
        for (var hour = from; hour != to; hour = (hour + 1) % 24) bits |= 1u << hour;
        return bits;
    }

    private static GateOpening? Find(string barrier, params ReadOnlySpan<(string, string)> tags) =>
        GateRules.FindOpening(OsmTags.Of([("barrier", barrier), .. tags]));

    private static GateOpening Both(uint weekday, uint weekend) => new(new OpenHours(weekday, weekend), new OpenHours(weekday, weekend));

    [Theory]
    [InlineData("06:00-23:00", 6, 23)]
    [InlineData("05:00-01:00", 5, 1)]
    [InlineData("每天 06:00-22:00", 6, 22)]
    [InlineData("06:30-22:15", 7, 22)]
    public void A_gate_is_open_in_the_hours_that_are_open_from_beginning_to_end(string hours, int from, int to) =>
        Assert.Equal(Both(Hours(from, to), Hours(from, to)), Find("gate", ("opening_hours", hours)));

    [Fact]
    public void Working_days_and_weekends_are_kept_apart() =>
        Assert.Equal(Both(Hours(7, 20), Hours(9, 17)), Find("lift_gate", ("opening_hours", "Mo-Fr 07:00-20:00; Sa-Su 09:00-17:00")));

    [Fact]
    public void A_gate_that_is_closed_at_night_is_open_by_day() =>
        Assert.Equal(Both(Hours(6, 22), Hours(6, 22)), Find("gate", ("access:conditional", "no @ (22:00-06:00)")));

    [Fact]
    public void A_private_gate_may_be_open_by_day() =>
        Assert.Equal(Both(Hours(8, 18), Hours(8, 18)), Find("swing_gate", ("access", "private"), ("access:conditional", "yes @ (08:00-18:00)")));

    [Fact]
    public void What_binds_one_mode_leaves_the_other_alone()
    {
        var opening = Find("gate", ("bicycle:conditional", "no @ (Mo-Fr 07:00-09:00)"));
        Assert.Equal(new GateOpening(new OpenHours(OpenHours.WholeDay, OpenHours.WholeDay), new OpenHours(Hours(9, 7), OpenHours.WholeDay)), opening);
    }

    [Fact]
    public void A_tag_of_the_mode_goes_before_a_condition_for_everybody()
    {
        var opening = Find("gate", ("access:conditional", "no @ (22:00-06:00)"), ("foot", "yes"));
        Assert.Equal(new GateOpening(new OpenHours(OpenHours.WholeDay, OpenHours.WholeDay), new OpenHours(Hours(6, 22), Hours(6, 22))), opening);
    }

    [Fact]
    public void Of_two_clauses_that_hold_the_later_one_counts() =>
        Assert.Equal(
            Both(Hours(6, 22) | Hours(23, 0), Hours(6, 22) | Hours(23, 0)),
            Find("gate", ("access:conditional", "no @ (22:00-06:00); yes @ (23:00-24:00)")));

    [Theory]
    [InlineData("gate", "opening_hours", "24/7")]
    [InlineData("gate", "opening_hours", "on request, ring the bell")]
    [InlineData("gate", "access:conditional", "no @ (weight>3.5)")]
    [InlineData("gate", "access:conditional", "no @ (22:00-06:00 AND weight>3.5)")]
    [InlineData("gate", "access", "private")]
    [InlineData("bollard", "opening_hours", "06:00-23:00")]
    public void What_keeps_no_hours_that_can_be_read_has_none(string barrier, string key, string value) => Assert.Null(Find(barrier, (key, value)));

    [Fact]
    public void Every_key_of_the_rules_is_read_from_files() => Assert.Contains("access:conditional", OsmStreets.Keys);
}
