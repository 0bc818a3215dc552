using Map.Analysis.Coverage;
using Map.Analysis.Reach;
using Xunit;

namespace Map.Analysis.Tests.Coverage;

/// <summary>Four places with 1, 2, 4 and 8 residents, so that one sum tells who was counted; area 0 lies above 1 and 2.</summary>
public class CoverageStateTests
{
    private const int Rest = 0, Meal = 1;
    private static readonly ReachQuestion Anybody = new(Town.LimitMs, 1, [], ServiceMatch.All, OpeningRule.Ignored);
    private static readonly StationOffer AllDay = new(HourSet.All, HourSet.All, ServiceSet.Empty);

    private static DemandPlace Place(int? residents, int area, int? couriers = 0) =>
        new(residents, [.. Enumerable.Repeat(couriers, 24)], null, [area]);

    private static TravelTime[] Row(params int[] places) => [.. places.Select(p => new TravelTime(p, 1000))];

    private static Town TownOf(params (StationOffer Offer, TravelTime[] Row)[] stations) => new(
        [Place(1, 1), Place(2, 1), Place(4, 2), Place(8, 2)], [-1, 0, 0], [.. stations.Select(s => s.Offer)], [.. stations.Select(s => s.Row)]);

    private static long? Covered(CoverageState state, int area = 0, int stations = 1, int hour = 12, DayType day = DayType.Weekday) =>
        state.Of(area, day, hour, stations).Residents.Covered;

    private static StationOffer Offering(params int[] services) => AllDay with { Services = new ServiceSet(services) };

    [Fact]
    public void What_lies_above_sums_what_lies_below()
    {
        var state = TownOf((AllDay, Row(0, 2))).State(Anybody);
        Assert.Equal((5, 1, 4), (Covered(state), Covered(state, area: 1), Covered(state, area: 2)));
        Assert.Equal((4, 2), (state.Of(0, DayType.Weekday, 12, 1).Places, state.Of(0, DayType.Weekday, 12, 1).CoveredPlaces));
    }

    [Fact]
    public void Only_places_that_two_stations_reach_are_covered_by_two()
    {
        var state = TownOf((AllDay, Row(0, 1, 2)), (AllDay, Row(1, 2, 3)), (AllDay, Row(2))).State(Anybody with { AtLeast = 3 });
        Assert.Equal((15, 6, 4), (Covered(state), Covered(state, stations: 2), Covered(state, stations: 3)));
    }

    [Fact]
    public void A_place_that_needs_exactly_the_limit_is_covered()
    {
        var question = Anybody with { LimitMs = 600_000 };
        var state = TownOf((AllDay, [new TravelTime(0, 600_000), new TravelTime(1, 600_001)])).State(question);
        Assert.Equal(1, Covered(state));
    }

    [Fact]
    public void Who_wants_all_of_several_services_may_find_each_at_another_station()
    {
        var town = TownOf((Offering(Rest), Row(0, 1)), (Offering(Meal), Row(1, 2)), (Offering(Rest, Meal), Row(3)));
        var both = Anybody with { Services = [Rest, Meal] };
        Assert.Equal(2 + 8, Covered(town.State(both)));
        Assert.Equal(15, Covered(town.State(both with { Match = ServiceMatch.Any })));
    }

    [Fact]
    public void All_services_are_within_reach_of_two_stations_when_each_is()
    {
        var town = TownOf((Offering(Rest), Row(0, 1)), (Offering(Rest, Meal), Row(0, 1)), (Offering(Meal), Row(1)));
        Assert.Equal(2, Covered(town.State(Anybody with { Services = [Rest, Meal] }), stations: 2));
    }

    [Fact]
    public void A_service_beyond_the_sixty_fourth_is_one_like_the_others()
    {
        var town = TownOf((Offering(3), Row(0)), (Offering(67), Row(1)));
        Assert.Equal(1, Covered(town.State(Anybody with { Services = [3] })));
        Assert.Equal(2, Covered(town.State(Anybody with { Services = [67] })));
    }

    [Fact]
    public void A_station_counts_in_the_hours_in_which_it_is_open()
    {
        var nineToFive = AllDay with { OpenHours = HourSet.Of(DayType.Weekday, 9, 17), PossibleHours = HourSet.Of(DayType.Weekday, 9, 17) };
        var state = TownOf((nineToFive, Row(0))).State(Anybody with { Opening = OpeningRule.KnownOpen });
        Assert.Equal([0, 1, 1, 0], new[] { 8, 9, 16, 17 }.Select(hour => Covered(state, hour: hour)!.Value));
        Assert.Equal(0, Covered(state, hour: 12, day: DayType.Weekend));
    }

    [Fact]
    public void A_station_whose_hours_nobody_knows_is_possibly_open_and_not_known_to_be()
    {
        var town = TownOf((new StationOffer(HourSet.None, HourSet.All, ServiceSet.Empty), Row(0)));
        Assert.Equal(0, Covered(town.State(Anybody with { Opening = OpeningRule.KnownOpen })));
        Assert.Equal(1, Covered(town.State(Anybody with { Opening = OpeningRule.PossiblyOpen })));
        Assert.Equal(1, Covered(town.State(Anybody)));
    }

    [Fact]
    public void Couriers_are_counted_at_the_hour_and_unknown_ones_in_no_sum()
    {
        var figures = Enumerable.Range(0, 24).Select(hour => (int?)(hour == 12 ? null : hour)).ToArray();
        var town = new Town([new DemandPlace(null, figures, null, [0])], [-1], [AllDay], [Row(0)]);
        var state = town.State(Anybody);
        Assert.Equal(new CoveredCount(23, 23, 0), state.Of(0, DayType.Weekday, 23, 1).Couriers);
        Assert.Equal(new CoveredCount(null, null, 1), state.Of(0, DayType.Weekday, 12, 1).Couriers);
        Assert.Equal(new CoveredCount(null, null, 1), state.Of(0, DayType.Weekend, 23, 1).Couriers);
        Assert.Equal(new CoveredCount(null, null, 1), state.Of(0, DayType.Weekday, 23, 1).Residents);
    }

    [Fact]
    public void A_place_in_a_special_grid_counts_there_and_in_its_tree()
    {
        var town = new Town([Place(1, 0) with { Areas = [1, 2] }, Place(2, 1)], [-1, 0, -1], [AllDay], [Row(0, 1)]);
        var state = town.State(Anybody);
        Assert.Equal((3, 3, 1), (Covered(state, area: 0), Covered(state, area: 1), Covered(state, area: 2)));
    }

    [Fact]
    public void An_area_before_the_one_above_it_is_refused() =>
        Assert.Throws<ArgumentException>(() => new CoverageDemand([], [1, -1]));

    [Fact]
    public void The_busiest_hour_is_that_with_most_couriers()
    {
        var figures = Enumerable.Range(0, 24).Select(hour => (int?)(hour == 18 ? 5 : 1)).ToArray();
        var demand = new CoverageDemand([new DemandPlace(1, figures, null, [])], []);
        Assert.Equal(18, demand.BusiestHour(DayType.Weekday));
        Assert.Equal(12, demand.BusiestHour(DayType.Weekend));
    }

    [Fact]
    public void A_table_of_other_places_is_refused()
    {
        var town = TownOf((AllDay, Row(0)));
        Assert.Throws<ArgumentException>(() => CoverageState.Compute(town.Demand, new TravelTimeTable(1, 1, [[]]), town.Stations, Anybody));
        Assert.Throws<ArgumentException>(() => CoverageState.Compute(town.Demand, town.Table, [], Anybody));
        Assert.Throws<ArgumentException>(() => town.State(Anybody with { LimitMs = Town.LimitMs + 1 }));
    }
}
