using Map.Analysis.Network;
using Map.Analysis.Reach;
using Map.Testing;
using Xunit;

namespace Map.Analysis.Tests.Reach;

public class ServiceAreaTests
{
    /// <summary>Two stations 1,600 m apart: after 12 minutes they meet half-way.</summary>
    private static readonly AsciiMap Street = new("A---------------B", 100);

    private static ServiceAreas Build(AreaCombination combination, AreaBands bands, params double[] minutes) =>
        ServiceAreaBuilder.Build(Cities.EngineFor(Street.Network), new ServiceAreaQuestion([Street.At('A'), Street.At('B')], Cities.Minutes(minutes))
        {
            Combination = combination,
            Bands = bands,
        });

    [Fact]
    public void Overlapping_areas_don_t_know_of_each_other()
    {
        var areas = Build(AreaCombination.Overlapping, AreaBands.Discs, 15).Areas;
        Assert.Equal([0, 1], areas.Select(a => a.Place));
        Assert.All(areas, a => Assert.True(a.Area.Covers(Street.At(8, 0))));
    }

    [Fact]
    public void A_dissolved_area_belongs_to_nobody_and_is_one()
    {
        var area = Assert.Single(Build(AreaCombination.Dissolved, AreaBands.Discs, 15).Areas);
        Assert.Null(area.Place);
        Assert.Equal(1, area.Area.NumGeometries);
        Assert.True(area.Area.Covers(Street.At('A')) && area.Area.Covers(Street.At('B')));
    }

    [Fact]
    public void A_split_area_ends_where_another_station_is_nearer()
    {
        var areas = Build(AreaCombination.Split, AreaBands.Discs, 15).Areas;
        Assert.True(areas[0].Area.Covers(Street.At(7.8, 0)));
        Assert.False(areas[0].Area.Covers(Street.At(8.2, 0)));
        Assert.True(areas[1].Area.Covers(Street.At(8.2, 0)));
        Assert.False(areas[1].Area.Covers(Street.At(7.8, 0)));
    }

    [Fact]
    public void Before_stations_meet_their_split_areas_are_their_own()
    {
        var (split, own) = (Build(AreaCombination.Split, AreaBands.Discs, 5).Areas, Build(AreaCombination.Overlapping, AreaBands.Discs, 5).Areas);
        Assert.Equal(own.Select(a => a.Area), split.Select(a => a.Area));
    }

    [Fact]
    public void Of_two_stations_at_one_place_the_first_has_it_all()
    {
        var places = new[] { Street.At('A'), Street.At('A') };
        var areas = ServiceAreaBuilder.Build(Cities.EngineFor(Street.Network), new ServiceAreaQuestion(places, Cities.Minutes(10)) { Combination = AreaCombination.Split }).Areas;
        Assert.False(areas[0].Area.IsEmpty);
        Assert.True(areas[1].Area.IsEmpty);
    }

    [Fact]
    public void A_ring_begins_where_the_one_before_it_ends()
    {
        var rings = Build(AreaCombination.Overlapping, AreaBands.Rings, 10, 5).Areas.Where(a => a.Place == 0).ToList();
        Assert.Equal(Cities.Minutes(0, 5), rings.Select(r => r.Above));
        Assert.Equal(Cities.Minutes(5, 10), rings.Select(r => r.Limit));
        // 5 minutes are 333 m.
        Assert.True(rings[0].Area.Covers(Street.At(3, 0)));
        Assert.False(rings[1].Area.Covers(Street.At(3, 0)));
        Assert.True(rings[1].Area.Covers(Street.At(4, 0)));
        Assert.False(rings[0].Area.Covers(Street.At(4, 0)));
    }

    [Fact]
    public void A_limit_that_is_named_twice_counts_once() =>
        Assert.Single(Build(AreaCombination.Dissolved, AreaBands.Rings, 5, 5).Areas);

    [Fact]
    public void A_place_without_a_street_has_no_area_and_takes_none_away()
    {
        var answer = ServiceAreaBuilder.Build(
            Cities.EngineFor(Street.Network), new ServiceAreaQuestion([Street.At(8, 9), Street.At('B')], Cities.Minutes(15)) { Combination = AreaCombination.Split });
        Assert.Null(answer.Streets[0]);
        Assert.Equal([1], answer.Areas.Select(a => a.Place));
    }

    [Theory]
    [InlineData(AreaCombination.Overlapping)]
    [InlineData(AreaCombination.Dissolved)]
    [InlineData(AreaCombination.Split)]
    public void Where_no_place_has_a_street_there_is_no_area(AreaCombination combination) =>
        Assert.Empty(ServiceAreaBuilder.Build(
            Cities.EngineFor(Street.Network), new ServiceAreaQuestion([Street.At(8, 9)], Cities.Minutes(15)) { Combination = combination }).Areas);

    [Fact]
    public void Places_far_apart_have_the_areas_that_each_has_alone()
    {
        // 12 by 6 km: most of what lies between is looked at by nobody.
        var map = new AsciiMap("""
            A-+-+-+-+-+-+-+-+-+-+
                                |
                                +
                                |
                                +
                                |
                                +
                                |
                                +
                                |
                                B
            """, 600);
        var engine = Cities.EngineFor(map.Network);
        Place[] places = [map.At('A'), map.At('B')];
        ServiceAreas Ask(AreaCombination combination) =>
            ServiceAreaBuilder.Build(engine, new ServiceAreaQuestion(places, Cities.Minutes(10, 60)) { Combination = combination });
        Assert.Equal(Ask(AreaCombination.Overlapping).Areas.Select(a => a.Area), Ask(AreaCombination.Split).Areas.Select(a => a.Area));
    }

    [Fact]
    public async Task A_cancelled_question_ends()
    {
        using var cancel = new CancellationTokenSource();
        await cancel.CancelAsync();
        Assert.ThrowsAny<OperationCanceledException>(() => ServiceAreaBuilder.Build(
            Cities.EngineFor(Street.Network), new ServiceAreaQuestion([Street.At('A')], Cities.Minutes(15)) { Combination = AreaCombination.Split }, cancel.Token));
    }

    [Fact]
    public void Straight_areas_of_two_places_dissolve_into_one()
    {
        var question = new ServiceAreaQuestion([Street.At('A'), Street.At('B')], Cities.Minutes(15)) { Combination = AreaCombination.Dissolved };
        var area = Assert.Single(StraightAreas.Build(TravelProfile.Of(TravelMode.Straight), question).Areas);
        // Two circles of 1,000 m whose middles are 1,600 m apart share a lens of 2 r² acos(d/2r) - d/2 √(4r² - d²).
        var lens = (2e6 * Math.Acos(0.8)) - (800 * Math.Sqrt(4e6 - 2.56e6));
        Assert.Equal((2e6 * Math.PI) - lens, EllipsoidalArea.SquareMetres(area.Area), 6_000.0);
        Assert.True(area.Area.IsValid);
    }
}
