using Map.Analysis.Routes.Traces;
using Map.Testing;
using Xunit;

namespace Map.Analysis.Tests.Routes;

public class CleaningTests
{
    /// <summary>A field on which a character is 10 m.</summary>
    private static readonly AsciiMap Field = new("A--B", 10);

    private static (List<TracePoint> Points, TraceCounts Counts) Clean(TracePoint[] trace)
    {
        var (cleaner, counts) = (new TraceCleaner(CleaningOptions.Default), new TraceCounts());
        cleaner.Clean(trace, counts);
        return (cleaner.Points, counts);
    }

    private static (TripCutter Cut, TraceCounts Counts) Cut(TracePoint[] trace)
    {
        var (cutter, counts) = (new TripCutter(CleaningOptions.Default), new TraceCounts());
        cutter.Cut([.. trace], counts);
        return (cutter, counts);
    }

    /// <summary>Riding east at 4 m/s, a point every 15 s.</summary>
    private static Walk Ride(int points, double column = 0) => new Walk(Field).To(column, 0).Straight(column + (6 * points), 0, points);

    [Fact]
    public void A_sound_trace_keeps_every_point()
    {
        var ride = Ride(30).Points;
        Assert.Equal(ride, Clean(ride).Points);
    }

    [Fact]
    public void A_record_that_is_repeated_counts_once()
    {
        var ride = Ride(10).Points;
        var (points, counts) = Clean([.. ride.SelectMany(p => new[] { p, p })]);
        Assert.Equal(ride, points);
        Assert.Equal(ride.Length, counts[TraceFault.Duplicate]);
    }

    [Fact]
    public void One_point_from_the_future_costs_itself_and_not_what_follows()
    {
        var ride = Ride(20).Points;
        var broken = ride.ToArray();
        broken[7] = broken[7] with { TimeMs = broken[7].TimeMs + 86_400_000 };
        var (points, counts) = Clean(broken);
        Assert.Equal([.. ride[..7], .. ride[8..]], points);
        Assert.Equal(1, counts[TraceFault.ClockBackwards]);
    }

    [Fact]
    public void When_a_clock_is_set_back_the_shorter_side_goes()
    {
        var ride = Ride(20).Points;
        var (points, counts) = Clean([.. ride.Select((p, i) => i < 6 ? p with { TimeMs = p.TimeMs + 3_600_000 } : p)]);
        Assert.Equal(ride[6..], points);
        Assert.Equal(6, counts[TraceFault.ClockBackwards]);
    }

    [Fact]
    public void A_jump_of_a_kilometre_in_a_quarter_minute_is_taken_out()
    {
        var ride = Ride(20).Points;
        var broken = ride.ToArray();
        broken[9] = broken[9] with { Lat = broken[9].Lat + 90_000 };
        broken[10] = broken[10] with { Lat = broken[10].Lat + 90_000 };
        var (points, counts) = Clean(broken);
        Assert.Equal([.. ride[..9], .. ride[11..]], points);
        Assert.Equal(2, counts[TraceFault.Jump]);
    }

    [Fact]
    public void A_position_repeated_while_the_courier_rode_on_holds_only_at_first()
    {
        var ride = Ride(20).Points;
        var frozen = ride.Select((p, i) => i is > 5 and < 12 ? ride[5] with { TimeMs = p.TimeMs } : p).ToArray();
        var (points, counts) = Clean(frozen);
        Assert.Equal([.. ride[..6], .. ride[12..]], points);
        Assert.Equal(6, counts[TraceFault.Frozen]);
    }

    [Fact]
    public void A_position_repeated_while_the_courier_rested_is_kept()
    {
        var rest = new Walk(Field).To(0, 0).Straight(30, 0, 5).Straight(30, 0, 10).Straight(60, 0, 5).Points;
        Assert.Equal(rest, Clean(rest).Points);
    }

    [Fact]
    public void A_gap_of_more_than_five_minutes_ends_a_trip()
    {
        var (cut, _) = Cut(new Walk(Field).To(0, 0).Straight(60, 0, 10).To(90, 0, 301).Straight(150, 0, 10).Points);
        Assert.Equal([new PointRange(0, 11), new PointRange(11, 22)], cut.Trips);
        Assert.Single(Cut(new Walk(Field).To(0, 0).Straight(60, 0, 10).To(90, 0, 300).Straight(150, 0, 10).Points).Cut.Trips);
    }

    [Fact]
    public void Who_stays_within_60_m_for_three_minutes_has_stopped_there()
    {
        var (cut, _) = Cut(new Walk(Field).To(0, 0).Straight(60, 0, 10).Straight(61, 1, 12).Straight(121, 1, 10).Points);
        var stop = Assert.Single(cut.Stops);
        Assert.True(stop.ToMs - stop.FromMs >= 180_000);
        Assert.Equal(2, cut.Trips.Count);
        Assert.Equal((0, 33), (cut.Trips[0].First, cut.Trips[1].End));
    }

    [Fact]
    public void Who_waits_at_signals_for_a_minute_and_a_half_has_not_stopped()
    {
        var (cut, _) = Cut(new Walk(Field).To(0, 0).Straight(60, 0, 10).Straight(60, 0, 6).Straight(120, 0, 10).Points);
        Assert.Empty(cut.Stops);
        Assert.Single(cut.Trips);
    }

    [Fact]
    public void A_trip_of_two_points_or_within_100_m_is_too_short()
    {
        Assert.Equal(1, Cut(new Walk(Field).To(0, 0).To(20, 0).Points).Counts[TraceFault.TooShort]);
        Assert.Equal(1, Cut(new Walk(Field).To(0, 0).To(4, 0).To(8, 0).Points).Counts[TraceFault.TooShort]);
        Assert.Equal(0, Cut(new Walk(Field).To(0, 0).To(8, 0).To(16, 0).Points).Counts[TraceFault.TooShort]);
    }
}
