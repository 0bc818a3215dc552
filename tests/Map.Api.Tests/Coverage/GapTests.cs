using System.Text.Json;
using Map.Testing;
using Xunit;

namespace Map.Api.Tests.Coverage;

/// <summary>
/// A street with a station S at its western end, open from 8 to 18, and another street that hangs together with nothing. Cells lie in
/// pairs 100 m apart, with 1, 2, 4, … residents: reached, 1,200 m, 2,000 m, on the other street, and 500 m from every street.
/// </summary>
public sealed class GapTests(ApiHost api) : IClassFixture<ApiHost>, IAsyncLifetime
{
    private static readonly AsciiMap City = new("""
        A----+----+----+----+---B










        C---D
        """, 100);

    private const string Fields = "{ kind cells residents { known unknownCells } couriers { known } nearestMinutes furthestMinutes minutesOverLimit nearestStation { code } areaSquareMetres area { coordinates } }";

    public async Task InitializeAsync()
    {
        await api.ImportAsync(City);
        await api.Store.RunAsync($"""
            truncate grid, station, demand_cell cascade;
            insert into grid (code, name, level, boundary) values ('G', '网格', 'GRID', {City.Box(-1, -1, 30, 15)}), ('H', '空', 'GRID', {City.Box(30, -1, 31, 15)});
            insert into station (code, name, kind, status, opening_hours, location) values ('S', '西', 'REST_STATION', 'OPEN', 'Mo-Su 08:00-18:00', {City.Point(0, 0)});
            insert into demand_cell (code, residents, couriers_weekday, source, grid_id, location)
            select 'c' || c.number, c.residents, {Drawn.Day(noon: 1)}, 'drawn', grid.id, c.place
            from grid, (values (1, 1, {City.Point(8, 0)}), (2, null, {City.Point(9, 0)}), (3, 2, {City.Point(12, 0)}), (4, 4, {City.Point(13, 0)}),
                               (5, 8, {City.Point(20, 0)}), (6, 16, {City.Point(21, 0)}), (7, 32, {City.Point(1, 11)}), (8, 64, {City.Point(2, 11)}),
                               (9, 128, {City.Point(10, 5)}), (10, null, {City.Point(11, 5)})) c (number, residents, place)
            where grid.code = 'G';
            """);
    }

    public Task DisposeAsync() => Task.CompletedTask;

    [Fact]
    public async Task Gaps_are_contiguous_of_one_kind_and_those_with_most_people_come_first()
    {
        var gaps = await GapsAsync();
        Assert.Equal(
            [("NO_STREET", 128L), ("ISLAND", 96), ("TOO_FAR", 24), ("TOO_FAR", 6)],
            gaps.Select(g => (g.Text("kind"), g.GetProperty("residents").GetProperty("known").GetInt64())));
        Assert.All(gaps, g => Assert.Equal(2, g.Number("cells")));
        Assert.Equal([1, 0, 0, 0], gaps.Select(g => g.GetProperty("residents").Number("unknownCells")));
    }

    [Fact]
    public async Task A_gap_tells_how_far_its_station_is_and_what_it_would_take()
    {
        // 4 km/h are 15 minutes a kilometre.
        var far = (await GapsAsync())[2];
        Assert.Equal("S", far.GetProperty("nearestStation").Text("code"));
        Assert.Equal((30, 31.5, 16.5), (far.GetProperty("nearestMinutes").GetDouble(), far.GetProperty("furthestMinutes").GetDouble(), far.GetProperty("minutesOverLimit").GetDouble()));
    }

    [Fact]
    public async Task Where_no_way_leads_to_a_station_nothing_is_said_about_minutes()
    {
        foreach (var gap in (await GapsAsync())[..2])
        {
            Assert.Equal(JsonValueKind.Null, gap.GetProperty("minutesOverLimit").ValueKind);
            Assert.Equal(JsonValueKind.Null, gap.GetProperty("nearestStation").ValueKind);
        }
    }

    [Fact]
    public async Task A_gap_s_area_is_a_square_for_each_cell() =>
        Assert.All(await GapsAsync(), gap => Assert.Equal(2 * 100 * 100, gap.GetProperty("areaSquareMetres").GetDouble(), 300.0));

    [Fact]
    public async Task At_night_those_within_reach_of_a_closed_station_are_a_gap_too()
    {
        var closed = await GapsAsync("whenOpen: true, hour: 19", ", kind: CLOSED");
        Assert.Equal(1, Assert.Single(closed).GetProperty("residents").GetProperty("known").GetInt64());
        await api.Store.RunAsync("update station set opening_hours = null");
        Assert.Single(await GapsAsync("whenOpen: true, hour: 12", ", kind: HOURS_UNKNOWN"));
        Assert.Empty(await GapsAsync("whenOpen: true, hour: 12", ", kind: CLOSED"));
    }

    [Fact]
    public async Task When_the_station_has_moved_gaps_are_where_it_is_far_now()
    {
        Assert.Equal(24, (await GapsAsync(more: ", kind: TOO_FAR")).First().GetProperty("residents").GetProperty("known").GetInt64());
        await api.Store.RunAsync($"update station set location = {City.Point(21, 0)}");
        // 1,000 m are the limit: from 12 on it is reached, from 8 and 9 not.
        var far = Assert.Single(await GapsAsync(more: ", kind: TOO_FAR"));
        Assert.Equal((1, 18), (far.GetProperty("residents").GetProperty("known").GetInt64(), far.GetProperty("nearestMinutes").GetDouble()));
    }

    [Fact]
    public async Task Without_a_second_station_nobody_is_covered_by_two()
    {
        var gaps = await GapsAsync("atLeast: 2", ", kind: NO_STATION");
        Assert.Equal([24, 6, 1], gaps.Select(g => g.GetProperty("residents").GetProperty("known").GetInt64()).Where(p => p < 32));
    }

    [Fact]
    public async Task The_list_is_cut_and_an_empty_grid_has_none()
    {
        Assert.Single(await GapsAsync(more: ", first: 1"));
        Assert.Empty((await api.QueryAsync("""{ gaps(within: "H") { kind } }""")).GetProperty("gaps").EnumerateArray());
        Assert.Equal("UNKNOWN_GRID", await api.ErrorCodeAsync("""{ gaps(within: "nowhere") { kind } }"""));
    }

    [Fact]
    public async Task A_straight_circle_overclaims_those_whom_the_streets_don_t_bring()
    {
        const string fields = "{ station { code } cells overclaimedCells residents { known } overclaimedResidents { known } straightSquareMetres networkSquareMetres }";
        var data = await api.QueryAsync($$"""{ overclaims(within: "G", question: { minutes: 19 }) {{fields}} }""");
        var station = Assert.Single(data.GetProperty("overclaims").EnumerateArray());
        // 1,267 m: the streets reach 1 and 2; the circle also the other street, 1,105 and 1,118 m away, and the cells off the streets.
        Assert.Equal(("S", 1 + 2 + 32 + 64 + 128, 32 + 64 + 128), (station.GetProperty("station").Text("code"), (int)Known(station, "residents"), (int)Known(station, "overclaimedResidents")));
        Assert.Equal((7, 4), (station.Number("cells"), station.Number("overclaimedCells")));
        var radius = 4000.0 * 19 / 60;
        Assert.Equal(Math.PI * radius * radius, station.GetProperty("straightSquareMetres").GetDouble(), 5000.0);
        // The places up to 200 m to each side of the street.
        Assert.InRange(station.GetProperty("networkSquareMetres").GetDouble(), 100 * radius, 400 * (radius + 200));
    }

    private static long Known(JsonElement station, string people) => station.GetProperty(people).GetProperty("known").GetInt64();

    private async Task<JsonElement[]> GapsAsync(string question = "minutes: 15", string more = "") =>
        [.. (await api.QueryAsync($$"""{ gaps(within: "G", question: { {{question}} }{{more}}) {{Fields}} }""")).GetProperty("gaps").EnumerateArray()];
}
