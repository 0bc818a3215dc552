using Map.Analysis.Network;
using Map.Analysis.Reach;
using Map.Testing;
using Xunit;

namespace Map.Analysis.Tests.Network;

public class GateHoursTests
{
    private static readonly TimeSpan QuarterHour = TimeSpan.FromMinutes(15);

    /// <summary>A compound behind a gate that is closed from 22 to 6 o'clock.</summary>
    private static readonly AsciiMap Compound = new("A--d--B", 50);

    private static TravelTime[] RowOf(HourOfWeek? hour)
    {
        var network = Compound.Network;
        var engine = new ReachEngine(new TravelGraph(network, TravelProfile.Walk), new SegmentIndex(network)).AtHour(hour);
        return TravelTimes.BuildRow(new StreetPlaceIndex(engine, [At('B')]), At('A'), QuarterHour);
    }

    private static Place At(char letter) => new(Compound[letter].Lon, Compound[letter].Lat);

    [Theory]
    [InlineData(5, false)]
    [InlineData(6, true)]
    [InlineData(21, true)]
    [InlineData(22, false)]
    public void A_gate_is_passed_while_it_is_open(int hour, bool isOpen)
    {
        foreach (var isWeekend in (bool[])[false, true]) Assert.Equal(isOpen ? 1 : 0, RowOf(new HourOfWeek(isWeekend, hour)).Length);
    }

    [Fact]
    public void Who_asks_for_no_hour_passes_a_gate_that_is_open_at_some() => Assert.Single(RowOf(null));

    [Fact]
    public void Behind_a_closed_gate_places_are_cut_off_and_keep_their_street()
    {
        // The compound's street is hardly nearer than the one outside: were it an island at night, the place would change sides.
        var map = new AsciiMap("""
            A----------C
                       |
                       d
                       |
                       B
            """, 7);
        var network = map.Network;
        var byDay = new ReachEngine(new TravelGraph(network, TravelProfile.Walk), new SegmentIndex(network));
        var place = new Place(map['B'].Lon, map['B'].Lat);
        var places = new StreetPlaceIndex(byDay, [place]);
        var atNight = byDay.AtHour(new HourOfWeek(IsWeekend: false, Hour: 23));
        Assert.Equal(byDay.Locate(place), atNight.Locate(place));
        Place[] stations = [new Place(map['A'].Lon, map['A'].Lat)];
        Assert.Equal(PlaceState.Reached, NearestStations.Build(places, stations, 1, QuarterHour).StateOf(0));
        Assert.Equal(PlaceState.Island, NearestStations.Build(places.With(atNight), stations, 1, QuarterHour).StateOf(0));
    }

    [Fact]
    public void Hours_at_which_the_same_gates_are_open_are_alike()
    {
        var gates = Compound.Network.Nodes.Gates;
        Assert.Equal(new HourOfWeek(false, 0), GateHours.FindFirstAlike(gates, TravelMode.Walk, new HourOfWeek(true, 23)));
        Assert.Equal(new HourOfWeek(false, 6), GateHours.FindFirstAlike(gates, TravelMode.Ebike, new HourOfWeek(true, 12)));
        Assert.Null(GateHours.FindFirstAlike([], TravelMode.Walk, new HourOfWeek(true, 12)));
    }

    [Fact]
    public void A_gate_on_no_node_or_with_more_hours_than_a_day_is_refused()
    {
        var network = Compound.Network;
        Assert.Throws<InvalidNetworkException>(() => WithGate(new GateHours(99, default)));
        Assert.Throws<InvalidNetworkException>(() => WithGate(new GateHours(0, new GateOpening(new OpenHours(1u << 24, 0), default))));

        RoadNetwork WithGate(GateHours gate) => new(network.Nodes with { Gates = [gate] }, network.Edges, network.Points);
    }
}
