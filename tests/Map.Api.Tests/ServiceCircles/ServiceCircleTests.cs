using Map.Geodata.Coordinates;
using Map.Testing;
using NetTopologySuite.Geometries;
using Xunit;

namespace Map.Api.Tests.ServiceCircles;

public sealed class ServiceCircleTests(ApiHost api) : IClassFixture<ApiHost>, IAsyncLifetime
{
    /// <summary>A river without a bridge runs between the two streets.</summary>
    private static readonly AsciiMap City = new("""
        A---------------B

        C---------------D
        """, 50);

    private const string Circle = """
        query ($at: Position!, $minutes: Int! = 15, $mode: TravelMode! = WALK, $system: CoordinateSystem! = WGS84) {
          serviceCircle(at: $at, minutes: $minutes, mode: $mode, coordinateSystem: $system) {
            minutes mode speedKmh areaSquareMetres street { distanceMetres position } area { type bbox coordinates }
          }
        }
        """;

    public Task InitializeAsync() => api.ImportAsync(City);

    public Task DisposeAsync() => Task.CompletedTask;

    private static double[] At(char letter) => [City[letter].Lon, City[letter].Lat];

    [Fact]
    public async Task A_circle_follows_the_streets_and_stops_at_the_river()
    {
        var circle = (await api.QueryAsync(Circle, new { at = At('A'), minutes = 5 })).GetProperty("serviceCircle");
        Assert.Equal("MultiPolygon", circle.GetProperty("area").GetProperty("type").GetString());
        var area = GeoJsonAnswer.MultiPolygon(circle.GetProperty("area"));
        Assert.True(area.IsValid);
        Assert.True(area.Contains(PointAt(6, 0)));
        Assert.False(area.Contains(PointAt(7.5, 0)));
        Assert.False(area.Contains(PointAt(0, 2)));
        Assert.Equal(0, circle.GetProperty("street").GetProperty("distanceMetres").GetDouble());
    }

    [Fact]
    public async Task A_straight_circle_knows_no_river()
    {
        var circle = (await api.QueryAsync(Circle, new { at = At('A'), minutes = 5, mode = "STRAIGHT" })).GetProperty("serviceCircle");
        Assert.True(GeoJsonAnswer.MultiPolygon(circle.GetProperty("area")).Contains(PointAt(0, 2)));
        // 5 minutes at 4 km/h are 333.3 m.
        Assert.InRange(circle.GetProperty("areaSquareMetres").GetDouble(), 0.995 * Math.PI * 333.3 * 333.3, 1.005 * Math.PI * 333.3 * 333.3);
        Assert.Equal(System.Text.Json.JsonValueKind.Null, circle.GetProperty("street").ValueKind);
    }

    [Theory]
    [InlineData("WALK")]
    [InlineData("STRAIGHT")]
    public async Task Bands_of_one_circle_nest_also_when_simplified(string mode)
    {
        const string bands = """
            query ($at: Position!, $mode: TravelMode!) {
              serviceCircle(at: $at, mode: $mode) { bands(minutes: [6, 4, 5], simplify: 20) { minutes place { station } area { type coordinates } } }
            }
            """;
        var data = await api.QueryAsync(bands, new { at = At('A'), mode });
        var nested = data.GetProperty("serviceCircle").GetProperty("bands").EnumerateArray().ToList();
        Assert.Equal([4, 5, 6], nested.Select(b => b.GetProperty("minutes").GetInt32()));
        var areas = nested.Select(b => GeoJsonAnswer.MultiPolygon(b.GetProperty("area"))).ToList();
        Assert.True(areas[1].Covers(areas[0]) && areas[2].Covers(areas[1]));
        Assert.All(nested, b => Assert.Equal(System.Text.Json.JsonValueKind.Null, b.GetProperty("place").ValueKind));
    }

    [Fact]
    public async Task A_mini_program_on_a_GCJ02_map_gets_GCJ02_back()
    {
        // The offset there is some hundred metres, and the same for the place and its street.
        var wgs = (await api.QueryAsync(Circle, new { at = At('A') })).GetProperty("serviceCircle");
        var gcj = (await api.QueryAsync(Circle, new { at = ToGcj02(At('A')), system = "GCJ02" })).GetProperty("serviceCircle");
        Assert.Equal(wgs.GetProperty("areaSquareMetres").GetDouble(), gcj.GetProperty("areaSquareMetres").GetDouble(), 500.0);
        var expected = ToGcj02([.. wgs.GetProperty("street").GetProperty("position").EnumerateArray().Select(n => n.GetDouble())]);
        Assert.Equal(expected[0], gcj.GetProperty("street").GetProperty("position")[0].GetDouble(), 1e-6);
        Assert.Equal(expected[1], gcj.GetProperty("street").GetProperty("position")[1].GetDouble(), 1e-6);
    }

    [Theory]
    [InlineData(0)]
    [InlineData(61)]
    public async Task Minutes_beyond_an_hour_or_none_are_refused(int minutes) =>
        Assert.Equal("INVALID_MINUTES", await api.ErrorCodeAsync(Circle, new { at = At('A'), minutes }));

    [Fact]
    public async Task A_place_far_from_any_street_is_told_how_far_the_nearest_is()
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
        var (lon, lat) = City.Position(8, 8);
        var answer = await api.SendAsync(Circle, new { at = new[] { lon, lat } });
        var extensions = answer.GetProperty("errors")[0].GetProperty("extensions");
        Assert.Equal("NO_STREET_NEARBY", extensions.GetProperty("code").GetString());
        Assert.Equal(400, extensions.GetProperty("nearestMetres").GetDouble(), 1.0);
    }

    [Fact]
    public async Task A_place_outside_every_city_is_told_so() =>
        Assert.Equal("NO_NETWORK_HERE", await api.ErrorCodeAsync(Circle, new { at = new[] { 100.0, 30.0 } }));

    [Fact]
    public async Task What_is_imported_under_the_same_name_takes_the_old_streets_place_at_once()
    {
        await api.QueryAsync(Circle, new { at = At('A') });
        await api.ImportAsync(new AsciiMap("""
            A---------------B
            |               |
            C---------------D
            """, 50));
        var circle = (await api.QueryAsync(Circle, new { at = At('A'), minutes = 5 })).GetProperty("serviceCircle");
        Assert.True(GeoJsonAnswer.MultiPolygon(circle.GetProperty("area")).Contains(PointAt(0, 2)));
    }

    private static double[] ToGcj02(double[] position)
    {
        var shifted = CoordinateSystem.Gcj02.FromWgs84(new GeoPosition(position[0], position[1]));
        return [shifted.X, shifted.Y];
    }

    private static Point PointAt(double column, double row)
    {
        var (lon, lat) = City.Position(column, row);
        return new Point(lon, lat);
    }
}
