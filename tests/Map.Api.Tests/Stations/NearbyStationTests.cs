using System.Globalization;
using System.Text.Json;
using Map.Analysis.Network;
using Map.Geodata.Coordinates;
using Xunit;

namespace Map.Api.Tests.Stations;

/// <summary>Stations scattered at random around a place; what PostGIS says of their distances is the truth.</summary>
public sealed class NearbyStationTests(ApiHost api) : IClassFixture<ApiHost>, IAsyncLifetime
{
    private const double Lon = 126.53, Lat = 45.8;
    private const int Stations = 3000;

    /// <summary>Far to the north, where degrees of longitude are short: the order by degrees is not the order by metres.</summary>
    public Task InitializeAsync() => api.Store.RunAsync(FormattableString.Invariant($"""
        truncate station cascade;
        select setseed(0.5);
        insert into station (code, name, kind, build_kind, status, opening_hours, location)
        select 's' || n, '站', case when n % 2 = 0 then 'CANTEEN' else 'WORKSHOP' end, case when n % 3 = 0 then 'NEW' end,
               case when n % 10 = 0 then 'PLANNED' else 'OPEN' end,
               case when n % 40 = 1 then 'Mo-Fr 09:00-17:00; PH off' when n % 40 = 2 then 'Mo-Su 18:00-02:00' when n % 40 = 3 then 'ask' end,
               ST_SetSRID(ST_MakePoint({Lon} + 0.1 * (random() - 0.5), {Lat} + 0.1 * (random() - 0.5)), 4326)
        from generate_series(1, {Stations}) n;
        insert into station_service select id, 'HOT_MEAL' from station where id % 100 = 0;
        """));

    public Task DisposeAsync() => Task.CompletedTask;

    [Fact]
    public async Task The_order_is_that_of_true_metres_over_all_pages()
    {
        var expected = await NearestAsync("status = 'OPEN'", 3000);
        var found = await WalkAsync("within: 3000, first: 7");
        Assert.Equal(expected.Select(s => s.Code), found.Select(s => s.Code));
        Assert.All(expected.Zip(found), pair => Assert.Equal(pair.First.Metres, pair.Second.Metres, 0.051));
    }

    [Fact]
    public async Task Backwards_is_the_same_list_from_its_end()
    {
        var expected = await NearestAsync("status = 'OPEN'", 600);
        var last = await EdgesAsync("within: 600, last: 5");
        Assert.Equal(expected.TakeLast(5).Select(s => s.Code), last.Select(s => s.Code));
    }

    [Theory]
    [InlineData("status: PLANNED", "status = 'PLANNED'")]
    [InlineData("status: null", "true")]
    [InlineData("kind: CANTEEN", "status = 'OPEN' and kind = 'CANTEEN'")]
    [InlineData("buildKind: NEW", "status = 'OPEN' and build_kind = 'NEW'")]
    [InlineData("services: [\"HOT_MEAL\"]", "status = 'OPEN' and exists (select from station_service s where s.station_id = station.id)")]
    // A Friday: at noon the offices are open, at one at night the others, since Thursday evening.
    [InlineData("openAt: \"2026-11-20T12:00:00+08:00\"", "status = 'OPEN' and opening_hours like 'Mo-Fr%'")]
    [InlineData("openAt: \"2026-11-19T17:30:00Z\"", "status = 'OPEN' and opening_hours like 'Mo-Su%'")]
    // The first of October is a holiday; in 2039 nobody knows, and unknown is not open.
    [InlineData("openAt: \"2026-10-01T12:00:00+08:00\"", "false")]
    [InlineData("openAt: \"2039-03-01T12:00:00+08:00\"", "false")]
    [InlineData("openAt: \"2039-03-01T12:00:00+08:00\", includeUnknownHours: true", "status = 'OPEN' and (opening_hours is null or opening_hours not like 'Mo-Su%')")]
    public async Task Filters_find_what_SQL_finds(string arguments, string condition)
    {
        var expected = await NearestAsync(condition, 4000);
        Assert.Equal(expected.Select(s => s.Code), (await WalkAsync($"within: 4000, first: 50, {arguments}")).Select(s => s.Code));
        Assert.Equal(expected.Count, (await AskAsync($"within: 4000, {arguments}", "totalCount")).GetProperty("totalCount").GetInt32());
    }

    [Theory]
    [InlineData("""{ nearbyStations(at: [126.5, 45.8], openAt: "0001-01-01T00:00:00Z") { totalCount } }""")]
    [InlineData("""{ nearbyStations(at: [126.5, 45.8], openAt: "9999-12-31T23:59:59Z") { totalCount } }""")]
    [InlineData("""{ stationHours(at: "9999-12-31T23:59:59Z") { status } }""")]
    [InlineData("""{ stations(first: 40) { nodes { isOpen(at: "0001-01-01T00:00:00Z") } } }""")]
    [InlineData("""{ stations(first: 40) { nodes { opening(at: "2101-01-01T00:00:00Z") { until } } } }""")]
    public async Task Hours_at_the_ends_of_calendars_are_refused_by_name(string query) => Assert.Equal("INVALID_MOMENT", await api.ErrorCodeAsync(query));

    [Theory]
    [InlineData("GCJ02")]
    [InlineData("BD09")]
    [InlineData("CGCS2000")]
    public async Task A_place_in_another_system_finds_the_same_stations_and_gets_them_back_in_it(string name)
    {
        var system = CoordinateSystem.Get(name);
        var place = system.FromWgs84(new GeoPosition(Lon, Lat));
        var plain = await AskAsync("within: 3000, first: 5", "edges { distanceMetres node { code location { coordinates } } }");
        var other = (await api.QueryAsync(FormattableString.Invariant(
            $"{{ nearbyStations(at: [{place.X}, {place.Y}], coordinateSystem: {name}, within: 3000, first: 5) {{ edges {{ distanceMetres node {{ code location(coordinateSystem: {name}) {{ coordinates }} }} }} }} }}")))
            .GetProperty("nearbyStations");
        Assert.Equal(Read(plain).Select(s => s.Code), Read(other).Select(s => s.Code));
        foreach (var (here, there) in plain.GetProperty("edges").EnumerateArray().Zip(other.GetProperty("edges").EnumerateArray()))
        {
            Assert.Equal(here.GetProperty("distanceMetres").GetDouble(), there.GetProperty("distanceMetres").GetDouble(), 0.2);
            var (wgs, converted) = (Position(here), Position(there));
            var expected = system.FromWgs84(wgs);
            Assert.InRange(Wgs84.Distance(expected.X, expected.Y, converted.X, converted.Y), 0, 0.05);
        }
    }

    [Fact]
    public async Task One_statement_answers_and_the_index_on_locations_serves_it()
    {
        await api.Store.RunAsync("analyze station");
        var plan = await api.Store.ListAsync<string>(FormattableString.Invariant($"""
            explain select id from station t where t.location && ST_MakeEnvelope({Lon} - 0.05, {Lat} - 0.05, {Lon} + 0.05, {Lat} + 0.05, 4326) and t.status = 'OPEN'
            order by t.location <-> ST_SetSRID(ST_MakePoint({Lon}, {Lat}), 4326) limit 24
            """));
        Assert.Contains(plan, line => line.Contains("Index Scan using station_location", StringComparison.Ordinal));
        Assert.DoesNotContain(plan, line => line.Contains("Sort", StringComparison.Ordinal));
    }

    [Theory]
    [InlineData("at: [126.5, 45.8], within: 60000", "INVALID_DISTANCE")]
    [InlineData("at: [126.5, 45.8], within: 0", "INVALID_DISTANCE")]
    [InlineData("at: [126.5, 45.8], first: 10000", "HC0051")]
    [InlineData("at: [126.5, 45.8], after: \"WzEsMl0\"", "HC0078")]
    [InlineData("at: [126.5, 45.8], services: [\"SAUNA\"]", "UNKNOWN_SERVICE")]
    [InlineData("at: [126.5, 45.8], mode: WALK", "NO_NETWORK_HERE")]
    public async Task A_wrong_argument_is_told_by_its_code(string arguments, string code) =>
        Assert.Equal(code, await api.ErrorCodeAsync($"{{ nearbyStations({arguments}) {{ nodes {{ code }} }} }}"));

    [Theory]
    [InlineData("[45.8, 126.5]", "swapped")]
    [InlineData("[200, 45]", "outside the world")]
    [InlineData("[\"NaN\", 45]", "Position")]
    public async Task A_wrong_place_is_told_in_words(string at, string word)
    {
        var answer = await api.SendAsync($"{{ nearbyStations(at: {at}) {{ nodes {{ code }} }} }}");
        Assert.Contains(word, answer.GetProperty("errors")[0].GetProperty("message").GetString(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_moment_without_an_offset_is_refused()
    {
        var answer = await api.SendAsync("{ nearbyStations(at: [126.5, 45.8], openAt: \"2026-11-20T12:00:00\") { nodes { code } } }");
        Assert.Contains("DateTime", answer.GetProperty("errors")[0].GetProperty("message").GetString(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_station_tells_whether_it_is_open_and_until_when()
    {
        const string fields = "isOpen(at: \"2026-11-20T12:00:00+08:00\") opening(at: \"2026-11-20T12:00:00+08:00\") { status comment until }";
        var answer = await api.QueryAsync($"{{ office: station(code: \"s1\") {{ {fields} }} evening: station(code: \"s2\") {{ {fields} }} ask: station(code: \"s3\") {{ {fields} }} none: station(code: \"s4\") {{ {fields} }} }}");
        Assert.Equal("""{"isOpen":true,"opening":{"status":"OPEN","comment":null,"until":"2026-11-20T17:00:00+08:00"}}""", answer.GetProperty("office").GetRawText());
        Assert.Equal("""{"isOpen":false,"opening":{"status":"CLOSED","comment":null,"until":"2026-11-20T18:00:00+08:00"}}""", answer.GetProperty("evening").GetRawText());
        Assert.Equal("""{"isOpen":null,"opening":{"status":"UNKNOWN","comment":"the hours can't be read","until":null}}""", answer.GetProperty("ask").GetRawText());
        Assert.Equal("""{"isOpen":null,"opening":{"status":"UNKNOWN","comment":"the hours are not known","until":null}}""", answer.GetProperty("none").GetRawText());
    }

    /// <summary>What PostGIS finds, in the order of tenths of metres on the ellipsoid.</summary>
    private async Task<List<(string Code, double Metres)>> NearestAsync(string condition, double within)
    {
        var rows = await api.Store.ListAsync<string>(FormattableString.Invariant($"""
            select code || ' ' || m from (select code, id, ST_Distance(location::geography, ST_SetSRID(ST_MakePoint({Lon}, {Lat}), 4326)::geography) m from station where {condition}) x
            where m <= {within} order by round(m::numeric, 1), id
            """));
        return [.. rows.Select(r => (r.Split(' ')[0], double.Parse(r.Split(' ')[1], CultureInfo.InvariantCulture)))];
    }

    /// <summary>All pages.</summary>
    private async Task<List<(string Code, double Metres)>> WalkAsync(string arguments)
    {
        var found = new List<(string, double)>();
        for (string? after = null; ;)
        {
            var page = await AskAsync(arguments + (after is null ? "" : $", after: \"{after}\""), "pageInfo { hasNextPage endCursor } edges { distanceMetres node { code } }");
            found.AddRange(Read(page));
            if (!page.GetProperty("pageInfo").GetProperty("hasNextPage").GetBoolean()) return found;
            after = page.GetProperty("pageInfo").GetProperty("endCursor").GetString();
        }
    }

    private async Task<List<(string Code, double Metres)>> EdgesAsync(string arguments) => Read(await AskAsync(arguments, "edges { distanceMetres node { code } }"));

    private async Task<JsonElement> AskAsync(string arguments, string fields) =>
        (await api.QueryAsync(FormattableString.Invariant($"{{ nearbyStations(at: [{Lon}, {Lat}], {arguments}) {{ {fields} }} }}"))).GetProperty("nearbyStations");

    private static List<(string Code, double Metres)> Read(JsonElement connection) =>
        [.. connection.GetProperty("edges").EnumerateArray().Select(e => (e.GetProperty("node").GetProperty("code").GetString()!, e.GetProperty("distanceMetres").GetDouble()))];

    private static GeoPosition Position(JsonElement edge)
    {
        var numbers = edge.GetProperty("node").GetProperty("location").GetProperty("coordinates");
        return new GeoPosition(numbers[0].GetDouble(), numbers[1].GetDouble());
    }
}
