using Map.Analysis.Network;
using Map.Geodata.Siting.Candidates;
using Map.Testing;
using NetTopologySuite.Geometries;
using Xunit;

namespace Map.Geodata.Tests.Siting;

public class StreetCornersTests
{
    /// <summary>B, E and F are crossings of three streets or more; the others are ends and bends.</summary>
    private const string Drawing = """
        A----B----C
             |
        D----E----F---G
             |    |
             H    I
        """;

    private static readonly AsciiMap City = new(Drawing, 50);

    [Fact]
    public void Where_three_streets_meet_is_a_corner_and_a_bend_is_none() =>
        Assert.Equal("BEF", Letters(Everywhere, 10));

    [Fact]
    public void Corners_outside_the_area_are_left_out()
    {
        var (west, north) = City.Position(0, 1);
        var (east, south) = City.Position(7, 5);
        Assert.Equal("E", Letters(new GeometryFactory().ToGeometry(new Envelope(west, east, south, north)), 10));
    }

    [Fact]
    public void Of_two_that_are_too_near_the_one_of_more_streets_stays()
    {
        // E is 100 m from B and 250 m from F.
        Assert.Equal("EF", Letters(Everywhere, 110));
        Assert.Equal("E", Letters(Everywhere, 251));
    }

    [Fact]
    public void Exactly_the_spacing_apart_both_stay()
    {
        var metres = new Place(City['B'].Lon, City['B'].Lat).MetresTo(new Place(City['E'].Lon, City['E'].Lat));
        Assert.Equal("BEF", Letters(Everywhere, Math.Floor(metres)));
    }

    [Fact]
    public void A_crossing_with_a_barrier_in_it_is_none() =>
        Assert.Empty(Find(new AsciiMap("A--x--B\n   |\n   C", 50), Everywhere, 10));

    /// <summary>Property: in random cities no two corners are too near, and every crossing that is left out is near to one that stays.</summary>
    [Theory]
    [InlineData(1)]
    [InlineData(2)]
    [InlineData(3)]
    public void Thinned_corners_are_apart_and_lack_nothing(int seed)
    {
        var city = Grid(seed);
        const double spacing = 130;
        var (all, kept) = (Find(city, Everywhere, 1), Find(city, Everywhere, spacing));
        Assert.All(kept, one => Assert.DoesNotContain(kept, other => other != one && one.MetresTo(other) < spacing));
        Assert.All(all.Except(kept), left => Assert.Contains(kept, one => one.MetresTo(left) < spacing));
        Assert.NotEmpty(kept);
    }

    private static Polygon Everywhere => (Polygon)new GeometryFactory().ToGeometry(new Envelope(110, 120, 30, 40));

    private static string Letters(Geometry within, double spacing)
    {
        var corners = Find(City, within, spacing);
        return string.Concat("ABCDEFGHI".Where(letter => corners.Any(c => c.MetresTo(new Place(City[letter].Lon, City[letter].Lat)) < 1)));
    }

    private static List<Place> Find(AsciiMap city, Geometry within, double spacing)
    {
        var network = city.Network;
        return [.. StreetCorners.Find(new TravelGraph(network, TravelProfile.Walk), within, spacing).Select(n => StreetCorners.PlaceOf(network.Nodes, n))];
    }

    /// <summary>A grid of streets 60 m apart from which stretches are missing.</summary>
    private static AsciiMap Grid(int seed)
    {
        var random = new Random(seed);
        var rows = Enumerable.Range(0, 21).Select(r => string.Concat(Enumerable.Range(0, 41).Select(c =>
            r % 2 == 0 ? (c % 2 == 0 ? '+' : random.Next(5) == 0 ? ' ' : '-') : c % 2 == 0 && random.Next(5) > 0 ? '|' : ' ')));
        return new AsciiMap(string.Join('\n', rows), 30);
    }
}
