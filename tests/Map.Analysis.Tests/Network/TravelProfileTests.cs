using Map.Analysis.Network;
using Xunit;

namespace Map.Analysis.Tests.Network;

public class TravelProfileTests
{
    private const int QuarterHourMs = 900_000;

    public static TheoryData<TravelProfile, double> Distances => new()
    {
        { TravelProfile.Walk, 1_000 },
        { TravelProfile.WalkElderly, 800 },
        { TravelProfile.WalkBrisk, 1_250 },
        { TravelProfile.Ebike, 3_750 },
        { TravelProfile.EbikeDesign, 6_250 },
        { TravelProfile.Straight, 1_000 },
    };

    [Theory]
    [MemberData(nameof(Distances))]
    public void In_fifteen_minutes_people_get_as_far_as_their_speed_says(TravelProfile profile, double metres) =>
        Assert.Equal(QuarterHourMs, profile.TravelMs(metres));

    [Fact]
    public void Usual_waits_are_what_their_formulas_give()
    {
        const double cycle = 90, green = 30, vehiclesPerSecond = 300 / 3600.0;
        Assert.Equal(TravelProfile.UsualSignalWaitSeconds, Math.Pow(cycle - green, 2) / (2 * cycle));
        var flow = vehiclesPerSecond * ((7 / (4 / 3.6)) + 3);
        Assert.Equal(TravelProfile.UsualCrossingWaitSeconds, Math.Round((Math.Exp(flow) - flow - 1) / vehiclesPerSecond));
    }

    [Fact]
    public void The_standards_count_no_waits() =>
        Assert.Equal((0, 0), (TravelProfile.Walk.WaitMs(NodeTraits.Signals), TravelProfile.Walk.WaitMs(NodeTraits.Crossing)));

    [Theory]
    [InlineData(TravelMode.Walk, NodeTraits.Crossing, 5_000)]
    [InlineData(TravelMode.Walk, NodeTraits.Crossing | NodeTraits.Signals, 20_000)]
    [InlineData(TravelMode.Ebike, NodeTraits.Crossing, 0)]
    [InlineData(TravelMode.Ebike, NodeTraits.Signals, 20_000)]
    [InlineData(TravelMode.Walk, NodeTraits.Gate, 0)]
    public void People_on_foot_wait_at_every_crossing_and_riders_at_signals(TravelMode mode, NodeTraits node, int ms) =>
        Assert.Equal(ms, TravelProfile.Of(mode).WithUsualWaits().WaitMs(node));
}
