using System.Globalization;
using System.Text.Json;
using Map.Testing;
using Xunit;

namespace Map.Api.Tests.Stations;

/// <summary>Stations along a street with a river beside it; N is across the river.</summary>
public sealed class StationTests(ApiHost api) : IClassFixture<ApiHost>, IAsyncLifetime
{
    private static readonly AsciiMap City = new("""
        A----B----C----D
                       |
        N--------------+
        """, 50);

    public async Task InitializeAsync()
    {
        await api.ImportAsync(City);
        await api.Store.RunAsync($"""
            truncate station cascade;
            insert into station (code, name, kind, status, location) values
              ('b', '近', 'REST_STATION', 'OPEN', {Point('B')}), ('c', '中', 'SERVICE_CENTER', 'OPEN', {Point('C')}),
              ('d', '远', 'REST_STATION', 'CLOSED', {Point('D')}), ('n', '对岸', 'REST_STATION', 'OPEN', {Point('N')});
            insert into station_service select id, 'DRINKING_WATER' from station where code in ('b', 'c', 'n');
            insert into station_service select id, 'HOT_MEAL' from station where code in ('c', 'n');
            """);
    }

    public Task DisposeAsync() => Task.CompletedTask;

    [Fact]
    public async Task Nearest_first_in_a_straight_line_with_the_distance_in_metres()
    {
        var edges = await NearbyAsync("");
        Assert.Equal(["n", "b", "c"], Codes(edges));
        Assert.Equal(100, edges[0].GetProperty("distanceMetres").GetDouble(), 0.2);
        Assert.Equal(250, edges[1].GetProperty("distanceMetres").GetDouble(), 0.5);
        Assert.Equal(JsonValueKind.Null, edges[0].GetProperty("travelSeconds").ValueKind);
    }

    [Fact]
    public async Task On_the_streets_the_other_bank_is_the_furthest()
    {
        var edges = await NearbyAsync("mode: WALK, within: 2000");
        Assert.Equal(["b", "c", "n"], Codes(edges));
        // 250 m at 4 km/h, and 750 + 100 + 750 m around the river.
        Assert.Equal(225, edges[0].GetProperty("travelSeconds").GetInt32());
        Assert.Equal(1440, edges[2].GetProperty("travelSeconds").GetInt32());
    }

    [Fact]
    public async Task Within_counts_metres_of_street_where_people_go_by_street()
    {
        Assert.Equal(["b", "c"], Codes(await NearbyAsync("mode: WALK, within: 1500")));
        Assert.Equal(["n", "b"], Codes(await NearbyAsync("within: 300")));
    }

    [Fact]
    public async Task A_station_must_offer_all_services_asked_for()
    {
        Assert.Equal(["n", "c"], Codes(await NearbyAsync("services: [\"HOT_MEAL\", \"DRINKING_WATER\"]")));
        Assert.Equal("UNKNOWN_SERVICE", await api.ErrorCodeAsync(Nearby("services: [\"SAUNA\"]")));
    }

    [Fact]
    public async Task Nothing_near_is_an_empty_list() => Assert.Empty(Codes(await NearbyAsync("within: 10")));

    [Fact]
    public async Task Pages_continue_where_the_last_one_ended()
    {
        var first = (await api.QueryAsync(Nearby("first: 2"))).GetProperty("nearbyStations");
        Assert.True(first.GetProperty("pageInfo").GetProperty("hasNextPage").GetBoolean());
        Assert.Equal(3, first.GetProperty("totalCount").GetInt32());
        var cursor = first.GetProperty("pageInfo").GetProperty("endCursor").GetString();
        var rest = (await api.QueryAsync(Nearby($"first: 2, after: \"{cursor}\""))).GetProperty("nearbyStations");
        Assert.Equal(["c"], Codes(rest.GetProperty("edges")));
        Assert.False(rest.GetProperty("pageInfo").GetProperty("hasNextPage").GetBoolean());
    }

    [Theory]
    [InlineData("first: 10000", "HC0051")]
    [InlineData("after: \"garbage\"", "HC0078")]
    [InlineData("within: -5", "INVALID_DISTANCE")]
    public async Task A_wrong_argument_has_its_code(string arguments, string code) =>
        Assert.Equal(code, await api.ErrorCodeAsync(Nearby(arguments)));

    [Fact]
    public async Task Swapped_longitude_and_latitude_are_noticed()
    {
        var answer = await api.SendAsync("{ nearbyStations(at: [32.9, 117.3]) { totalCount } }");
        Assert.Contains("swapped", answer.GetProperty("errors")[0].GetProperty("message").GetString(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Stations_are_paged_by_code_and_nothing_is_lost_when_rows_come_in_between()
    {
        const string page = "query ($after: String) { stations(first: 2, after: $after) { pageInfo { endCursor hasNextPage } nodes { code services { code } } } }";
        var first = (await api.QueryAsync(page)).GetProperty("stations");
        await api.Store.RunAsync($"insert into station (code, name, kind, status, location) values ('a', '新', 'CANTEEN', 'OPEN', {Point('A')})");
        var second = (await api.QueryAsync(page, new { after = first.GetProperty("pageInfo").GetProperty("endCursor").GetString() })).GetProperty("stations");
        Assert.Equal(["b", "c", "d", "n"], NodeCodes(first).Concat(NodeCodes(second)));
        Assert.False(second.GetProperty("pageInfo").GetProperty("hasNextPage").GetBoolean());
        Assert.Equal(["DRINKING_WATER", "HOT_MEAL"], first.GetProperty("nodes")[1].GetProperty("services").EnumerateArray().Select(s => s.GetProperty("code").GetString()));
    }

    [Fact]
    public async Task The_last_page_reads_backwards_and_is_told_forwards()
    {
        var last = (await api.QueryAsync("{ stations(last: 2) { pageInfo { hasPreviousPage hasNextPage } nodes { code } } }")).GetProperty("stations");
        Assert.Equal(["d", "n"], NodeCodes(last));
        Assert.True(last.GetProperty("pageInfo").GetProperty("hasPreviousPage").GetBoolean());
    }

    [Fact]
    public async Task A_node_is_found_by_its_id()
    {
        var id = (await api.QueryAsync("{ station(code: \"b\") { id } }")).GetProperty("station").GetProperty("id").GetString();
        var node = (await api.QueryAsync("query ($id: ID!) { node(id: $id) { __typename id ... on Station { name } } }", new { id })).GetProperty("node");
        Assert.Equal("Station", node.GetProperty("__typename").GetString());
        Assert.Equal("近", node.GetProperty("name").GetString());
    }

    private static string Nearby(string arguments)
    {
        var (lon, lat) = City['A'];
        return string.Create(CultureInfo.InvariantCulture,
            $"{{ nearbyStations(at: [{lon}, {lat}] {arguments}) {{ totalCount pageInfo {{ hasNextPage endCursor }} edges {{ distanceMetres travelSeconds node {{ code }} }} }} }}");
    }

    [Fact]
    public async Task Opening_hours_are_told_once_with_what_they_say_at_a_moment()
    {
        await api.Store.RunAsync("""
            update station set opening_hours = 'Mo-Fr 09:00-17:00' where code in ('b', 'c', 'd');
            insert into station (code, name, kind, status, opening_hours, location) values ('late', '夜', 'CANTEEN', 'OPEN', '18:00-24:00', ST_Point(117, 36, 4326))
            """);
        // A Friday. b and c are in operation, d is not; n's hours are not known.
        Assert.Equal(["18:00-24:00 CLOSED 1", "Mo-Fr 09:00-17:00 OPEN 2", " UNKNOWN 1"], await HoursAsync("2026-11-20T12:00:00+08:00"));
        Assert.Equal(["18:00-24:00 OPEN 1", "Mo-Fr 09:00-17:00 CLOSED 2", " UNKNOWN 1"], await HoursAsync("2026-11-20T20:00:00+08:00"));
    }

    private async Task<IEnumerable<string>> HoursAsync(string at) =>
        (await api.QueryAsync($$"""{ stationHours(at: "{{at}}") { openingHours status inOperation } }""")).GetProperty("stationHours").EnumerateArray()
        .Select(hours => $"{hours.GetProperty("openingHours")} {hours.GetProperty("status")} {hours.GetProperty("inOperation")}");

    private async Task<JsonElement> NearbyAsync(string arguments) =>
        (await api.QueryAsync(Nearby(arguments))).GetProperty("nearbyStations").GetProperty("edges");

    private static IEnumerable<string?> Codes(JsonElement edges) => edges.EnumerateArray().Select(e => e.GetProperty("node").GetProperty("code").GetString());

    private static IEnumerable<string?> NodeCodes(JsonElement connection) => connection.GetProperty("nodes").EnumerateArray().Select(n => n.GetProperty("code").GetString());

    private static string Point(char letter)
    {
        var (lon, lat) = City[letter];
        return string.Create(CultureInfo.InvariantCulture, $"ST_SetSRID(ST_MakePoint({lon}, {lat}), 4326)");
    }
}
