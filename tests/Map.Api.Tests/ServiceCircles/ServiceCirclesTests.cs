using System.Globalization;
using System.Text.Json;
using Map.Testing;
using NetTopologySuite.Geometries;
using Xunit;

namespace Map.Api.Tests.ServiceCircles;

public sealed class ServiceCirclesTests(ApiHost api) : IClassFixture<ApiHost>, IAsyncLifetime
{
    /// <summary>Two stations 1,600 m apart; after 12 minutes they meet half-way.</summary>
    private static readonly AsciiMap City = new("A---------------B", 100);

    private const string Circles = """
        query ($at: [Position!], $stations: [String!], $minutes: [Int!], $combine: AreaCombination! = OVERLAPPING, $bands: AreaBands! = DISCS,
               $simplify: Float, $mode: TravelMode! = WALK) {
          serviceCircles(at: $at, stations: $stations, minutes: $minutes, combine: $combine, bands: $bands, simplify: $simplify, mode: $mode) {
            mode speedKmh combine bands
            places { station position street { distanceMetres } }
            areas { place { station } fromMinutes minutes areaSquareMetres area { coordinates } }
          }
        }
        """;

    public async Task InitializeAsync()
    {
        await api.ImportAsync(City);
        await api.Store.RunAsync($"""
            delete from station;
            insert into station (code, name, kind, status, location) values
                ('SB', '东站', 'REST_STATION', 'OPEN', {Point('B')}), ('SA', '西站', 'REST_STATION', 'OPEN', {Point('A')});
            """);
    }

    public Task DisposeAsync() => Task.CompletedTask;

    [Fact]
    public async Task Split_areas_tell_whose_they_are_and_meet_half_way()
    {
        var areas = await AreasAsync(new { stations = Stations, minutes = new[] { 15 }, combine = "SPLIT" });
        Assert.Equal(["SA", "SB"], areas.Select(a => a.GetProperty("place").GetProperty("station").GetString()));
        Assert.True(AreaOf(areas[0]).Contains(PointAt(7.7)) && !AreaOf(areas[0]).Contains(PointAt(8.3)));
        Assert.True(AreaOf(areas[1]).Contains(PointAt(8.3)) && !AreaOf(areas[1]).Contains(PointAt(7.7)));
    }

    [Fact]
    public async Task A_dissolved_area_is_the_sum_of_the_split_ones()
    {
        var whole = Assert.Single(await AreasAsync(new { stations = Stations, minutes = new[] { 15 }, combine = "DISSOLVED" }));
        Assert.Equal(JsonValueKind.Null, whole.GetProperty("place").ValueKind);
        var parts = await AreasAsync(new { stations = Stations, minutes = new[] { 15 }, combine = "SPLIT" });
        Assert.Equal(whole.GetProperty("areaSquareMetres").GetDouble(), parts.Sum(p => p.GetProperty("areaSquareMetres").GetDouble()), 2.0);
    }

    [Fact]
    public async Task Bands_come_from_the_shortest_on_and_rings_begin_where_the_last_one_ended()
    {
        var discs = await AreasAsync(new { stations = new[] { "SA" }, minutes = new[] { 15, 5, 10 } });
        Assert.Equal([(0, 5), (0, 10), (0, 15)], discs.Select(Band));
        var rings = await AreasAsync(new { stations = new[] { "SA" }, minutes = new[] { 15, 5, 10 }, bands = "RINGS" });
        Assert.Equal([(0, 5), (5, 10), (10, 15)], rings.Select(Band));
        Assert.Equal(discs[^1].GetProperty("areaSquareMetres").GetDouble(), rings.Sum(r => r.GetProperty("areaSquareMetres").GetDouble()), 3.0);
    }

    [Fact]
    public async Task Simplified_bands_still_nest()
    {
        var full = await AreasAsync(new { stations = new[] { "SA" }, minutes = new[] { 5, 6, 7 } });
        var simple = await AreasAsync(new { stations = new[] { "SA" }, minutes = new[] { 5, 6, 7 }, simplify = 20 });
        Assert.True(AreaOf(simple[^1]).NumPoints < AreaOf(full[^1]).NumPoints);
        Assert.True(AreaOf(simple[1]).Covers(AreaOf(simple[0])) && AreaOf(simple[2]).Covers(AreaOf(simple[1])));
    }

    [Fact]
    public async Task Places_come_before_stations_and_one_without_a_street_is_told()
    {
        // In the middle of a block of 800 by 800 m.
        await api.ImportAsync(new AsciiMap("""
            A-------B
            |       |
            |       |
            |       |
            |       |
            |       |
            |       |
            |       |
            C-------D
            """, 100));
        var (lon, lat) = City.Position(4, 4);
        var answer = await AskAsync(new { at = new[] { new[] { lon, lat } }, stations = new[] { "SA" } });
        var places = answer.GetProperty("places").EnumerateArray().ToList();
        Assert.Equal([null, "SA"], places.Select(p => p.GetProperty("station").GetString()));
        Assert.Equal(JsonValueKind.Null, places[0].GetProperty("street").ValueKind);
        Assert.Equal("SA", Assert.Single(answer.GetProperty("areas").EnumerateArray()).GetProperty("place").GetProperty("station").GetString());
    }

    [Fact]
    public async Task A_station_has_a_circle_of_its_own()
    {
        var data = await api.QueryAsync("""{ station(code: "SA") { serviceCircle(minutes: 5) { minutes area { coordinates } } } }""");
        var area = AreaOf(data.GetProperty("station").GetProperty("serviceCircle"));
        Assert.True(area.Contains(PointAt(3)) && !area.Contains(PointAt(4)));
    }

    [Fact]
    public async Task What_can_t_be_asked_is_refused_with_its_reason()
    {
        Assert.Equal("NO_PLACES", await ErrorAsync(new { stations = Array.Empty<string>() }));
        Assert.Equal("TOO_MANY_PLACES", await ErrorAsync(new { stations = Enumerable.Repeat("SA", 501) }));
        Assert.Equal("UNKNOWN_STATION", await ErrorAsync(new { stations = new[] { "SA", "SX" } }));
        Assert.Equal("INVALID_MINUTES", await ErrorAsync(new { stations = Stations, minutes = Array.Empty<int>() }));
        Assert.Equal("INVALID_MINUTES", await ErrorAsync(new { stations = Stations, minutes = Enumerable.Range(1, 11) }));
        Assert.Equal("INVALID_MINUTES", await ErrorAsync(new { stations = Stations, minutes = new[] { 61 } }));
        Assert.Equal("INVALID_TOLERANCE", await ErrorAsync(new { stations = Stations, simplify = 0 }));
        Assert.Equal("SPLIT_NEEDS_STREETS", await ErrorAsync(new { stations = Stations, combine = "SPLIT", mode = "STRAIGHT" }));
        Assert.Equal("NO_NETWORK_HERE", await ErrorAsync(new { at = new[] { new[] { 100.0, 30.0 } } }));
    }

    [Fact]
    public async Task One_area_of_two_cities_is_refused_and_circles_of_each_are_not()
    {
        var elsewhere = new AsciiMap("""




            C---D
            """, 10_000);
        await api.ImportAsync(elsewhere, "elsewhere");
        var at = new[] { new[] { City['A'].Lon, City['A'].Lat }, [elsewhere['C'].Lon, elsewhere['C'].Lat] };
        Assert.Equal("SEVERAL_CITIES", await ErrorAsync(new { at, combine = "DISSOLVED" }));
        Assert.Equal(2, (await AreasAsync(new { at })).Count);
    }

    private static string[] Stations => ["SA", "SB"];

    private async Task<JsonElement> AskAsync(object variables) => (await api.QueryAsync(Circles, variables)).GetProperty("serviceCircles");

    private async Task<List<JsonElement>> AreasAsync(object variables) => [.. (await AskAsync(variables)).GetProperty("areas").EnumerateArray()];

    private Task<string> ErrorAsync(object variables) => api.ErrorCodeAsync(Circles, variables);

    private static (int From, int To) Band(JsonElement area) => (area.GetProperty("fromMinutes").GetInt32(), area.GetProperty("minutes").GetInt32());

    private static MultiPolygon AreaOf(JsonElement area) => GeoJsonAnswer.MultiPolygon(area.GetProperty("area"));

    private static Point PointAt(double column)
    {
        var (lon, lat) = City.Position(column, 0);
        return new Point(lon, lat);
    }

    private static string Point(char letter) =>
        string.Create(CultureInfo.InvariantCulture, $"ST_SetSRID(ST_MakePoint({City[letter].Lon}, {City[letter].Lat}), 4326)");
}
