using System.Globalization;
using Xunit;

namespace Map.Api.Tests.GeoJson;

/// <summary>
/// Stations on a meridian north of 32° N, 117° E, at arcs of which the ellipsoid's length is known: a degree of latitude is
/// 110,574.3 m + 1,119.4 m · sin²φ to within a metre (the series of WGS-84's meridian arc), so that 0.001° at 32° is 110.9 m.
/// </summary>
public sealed class GeometryFilterTests(ApiHost api) : IClassFixture<ApiHost>, IAsyncLifetime
{
    private const double MetresPerStep = 110.887;

    public async Task InitializeAsync() => await api.Store.RunAsync("""
        truncate station cascade; truncate grid cascade; truncate organization cascade;
        insert into station (code, name, kind, status, location)
        select 's' || n, '站' || n, 'CANTEEN', 'OPEN', ST_SetSRID(ST_MakePoint(117, 32 + n * 0.001), 4326) from generate_series(0, 9) n;
        insert into grid (code, name, level, boundary) values
          ('west', '西', 'GRID', ST_Multi(ST_MakeEnvelope(116.9, 32, 117, 32.1, 4326))),
          ('east', '东', 'GRID', ST_Multi(ST_MakeEnvelope(117, 32, 117.1, 32.1, 4326))),
          ('hole', '环', 'GRID', ST_Multi(ST_Difference(ST_MakeEnvelope(118, 32, 118.1, 32.1, 4326), ST_MakeEnvelope(118.04, 32.04, 118.06, 32.06, 4326))));
        insert into organization (code, name, kind, location) values ('here', '此', 'UNION', ST_SetSRID(ST_MakePoint(117, 32), 4326)), ('nowhere', '无', 'UNION', null);
        """);

    public Task DisposeAsync() => Task.CompletedTask;

    [Fact]
    public async Task The_box_of_a_converted_point_is_the_point()
    {
        var location = (await api.QueryAsync("{ station(code: \"s3\") { location(coordinateSystem: BD09) { bbox coordinates } } }"))
            .GetProperty("station").GetProperty("location");
        var point = location.GetProperty("coordinates").EnumerateArray().Select(n => n.GetDouble()).ToArray();
        Assert.Equal([.. point, .. point], location.GetProperty("bbox").EnumerateArray().Select(n => n.GetDouble()));
    }

    [Theory]
    [InlineData("within", 0.5)]
    [InlineData("within", 2.9)]
    [InlineData("within", 3.1)]
    [InlineData("intersects", 5.5)]
    public async Task A_buffer_is_in_metres_on_the_ellipsoid(string operation, double steps)
    {
        var metres = (steps * MetresPerStep).ToString(CultureInfo.InvariantCulture);
        var expected = Enumerable.Range(0, 10).Where(n => n <= steps).Select(n => $"s{n}");
        Assert.Equal(expected, await StationsAsync($"{operation}: {{ geometry: {{ type: Point, coordinates: [117, 32] }}, buffer: {metres} }}"));
        Assert.Equal(10 - expected.Count(), (await StationsAsync($"n{operation}: {{ geometry: {{ type: Point, coordinates: [117, 32] }}, buffer: {metres} }}")).Count);
    }

    [Theory]
    [InlineData("lt: 333", new[] { 0, 1, 2, 3 })]
    [InlineData("lt: 332", new[] { 0, 1, 2 })]
    [InlineData("lte: 0", new[] { 0 })]
    [InlineData("lt: 0", new int[0])]
    [InlineData("eq: 0", new[] { 0 })]
    [InlineData("in: [0]", new[] { 0 })]
    [InlineData("neq: 0, lt: 300", new[] { 1, 2 })]
    [InlineData("nin: [0], ngt: 300", new[] { 1, 2 })]
    [InlineData("gt: 800", new[] { 8, 9 })]
    [InlineData("gte: 800", new[] { 8, 9 })]
    [InlineData("ngte: 200", new[] { 0, 1 })]
    [InlineData("nlt: 800", new[] { 8, 9 })]
    [InlineData("nlte: 800", new[] { 8, 9 })]
    public async Task Distances_compare_in_metres(string comparison, int[] expected) =>
        Assert.Equal(expected.Select(n => $"s{n}"), await StationsAsync($"distance: {{ geometry: {{ type: Point, coordinates: [117, 32] }}, {comparison} }}"));

    [Theory]
    [InlineData("contains", "{ type: Point, coordinates: [116.95, 32.05] }", "west")]
    [InlineData("contains", "{ type: Point, coordinates: [118.05, 32.05] }", "")]
    [InlineData("contains", "{ type: MultiPoint, coordinates: [[118.01, 32.01], [118.09, 32.09]] }", "hole")]
    [InlineData("ncontains", "{ type: Point, coordinates: [116.95, 32.05] }", "east hole")]
    [InlineData("intersects", "{ type: LineString, coordinates: [[116.95, 32.05], [117.05, 32.05]] }", "east west")]
    [InlineData("touches", "{ type: Point, coordinates: [117, 32.05] }", "east west")]
    [InlineData("ntouches", "{ type: Point, coordinates: [117, 32.05] }", "hole")]
    [InlineData("overlaps", "{ type: Polygon, coordinates: [[[116.95, 32.02], [117.05, 32.02], [117.05, 32.2], [116.95, 32.2], [116.95, 32.02]]] }", "east west")]
    [InlineData("overlaps", "{ type: Polygon, coordinates: [[[116.91, 32.02], [116.92, 32.02], [116.92, 32.03], [116.91, 32.02]]] }", "")]
    [InlineData("within", "{ type: Polygon, coordinates: [[[116, 31], [117.05, 31], [117.05, 33], [116, 33], [116, 31]]] }", "west")]
    [InlineData("within", "{ type: MultiPolygon, coordinates: [[[[117.9, 31], [119, 31], [119, 33], [117.9, 33], [117.9, 31]]]] }", "hole")]
    [InlineData("nwithin", "{ type: Polygon, coordinates: [[[116, 31], [117.05, 31], [117.05, 33], [116, 33], [116, 31]]] }", "east hole")]
    public async Task Geometries_lie_to_each_other_as_simple_features_have_it(string operation, string geometry, string expected) =>
        Assert.Equal(expected, string.Join(' ', await CodesAsync("grids", $"boundary: {{ {operation}: {{ geometry: {geometry} }} }}")));

    [Fact]
    public async Task A_given_geometry_may_be_in_another_system()
    {
        // GCJ-02 moves places by some hundred metres: the same numbers mean another place.
        const string at = "geometry: { type: Point, coordinates: [117, 32] }";
        Assert.Equal(["s0"], await StationsAsync($"distance: {{ {at}, lt: 50 }}"));
        Assert.Empty(await StationsAsync($"distance: {{ {at}, lt: 50, coordinateSystem: GCJ02 }}"));
        Assert.Equal(["s0"], await StationsAsync($"distance: {{ {at}, lt: 50, coordinateSystem: CGCS2000 }}"));
    }

    [Fact]
    public async Task A_place_that_is_not_known_is_nowhere()
    {
        const string near = "distance: { geometry: { type: Point, coordinates: [117, 32] }, lt: 10 }", far = "distance: { geometry: { type: Point, coordinates: [117, 32] }, nlt: 10 }";
        Assert.Equal(["here"], await CodesAsync("organizations", $"location: {{ {near} }}"));
        Assert.Equal(["nowhere"], await CodesAsync("organizations", $"location: {{ {far} }}"));
        Assert.Equal(["nowhere"], await CodesAsync("organizations", "location: { nwithin: { geometry: { type: Point, coordinates: [117, 32] }, buffer: 9 } }"));
        Assert.Equal(["here", "nowhere"], await CodesAsync("organizations", $"location: {{ or: [{{ {near} }}, {{ {far} }}] }}"));
    }

    [Theory]
    [InlineData("within: { geometry: { type: Polygon, coordinates: [[[0, 0], [1, 1], [1, 0], [0, 1], [0, 0]]] } }", "INVALID_GEOMETRY")]
    [InlineData("within: { geometry: { type: GeometryCollection, geometries: [{ type: Point, coordinates: [1, 1] }] } }", "INVALID_GEOMETRY")]
    [InlineData("within: { geometry: { type: Point, coordinates: [32, 117] } }", "INVALID_GEOMETRY")]
    [InlineData("within: { geometry: { type: MultiPoint, coordinates: [] } }", "INVALID_GEOMETRY")]
    [InlineData("within: { geometry: { type: Point, coordinates: [117, 32] }, buffer: -1 }", "INVALID_DISTANCE")]
    public async Task A_geometry_that_cannot_be_meant_has_its_code(string operation, string code) =>
        Assert.Equal(code, await api.ErrorCodeAsync($"{{ stations(where: {{ location: {{ {operation} }} }}) {{ nodes {{ code }} }} }}"));

    private Task<List<string>> StationsAsync(string operation) => CodesAsync("stations", $"location: {{ {operation} }}");

    private async Task<List<string>> CodesAsync(string list, string where) =>
        [.. (await api.QueryAsync($"{{ {list}(where: {{ {where} }}) {{ nodes {{ code }} }} }}")).GetProperty(list).GetProperty("nodes").EnumerateArray()
            .Select(n => n.GetProperty("code").GetString()!)];
}
