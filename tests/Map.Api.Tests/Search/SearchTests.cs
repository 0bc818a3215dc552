using System.Text.Json;
using Xunit;

namespace Map.Api.Tests.Search;

/// <summary>What people type, and what it finds.</summary>
public sealed class SearchTests(ApiHost api) : IClassFixture<ApiHost>, IAsyncLifetime
{
    private const string Square = "ST_Multi(ST_MakeEnvelope(117, 36, 117.1, 36.1, 4326))";

    public Task InitializeAsync() => api.Store.RunAsync($"""
        truncate grid, station, merchant, courier_route, organization, alliance, service_case cascade;
        insert into grid (code, name, level, boundary) values ('G-1', '鼓楼社区', 'COMMUNITY', {Square});
        insert into station (code, name, kind, status, location) values
          ('ST-01', '鼓楼暖蜂驿站', 'REST_STATION', 'OPEN', ST_Point(117.01, 36.02, 4326)),
          ('ST-02', '南湖驿站', 'REST_STATION', 'OPEN', ST_Point(117.03, 36.04, 4326)),
          ('ST-03', 'Gulou Café', 'CANTEEN', 'OPEN', ST_Point(117.05, 36.06, 4326));
        insert into merchant (code, name, category, location) values ('M-1', '老鼓楼面馆', '餐饮', ST_Point(117.02, 36.03, 4326));
        insert into organization (code, name, kind) values ('B-1', '亳州路骑手党支部', 'BRANCH');
        insert into service_case (code, kind, status, category, title, opened_at) values ('C-1', 'WISH', 'OPEN', '充电', '增设充电柜', '2026-05-01T08:00:00+08');
        insert into courier_route (code, name, couriers, path) values ('R-1', null, 9, ST_MakeLine(ST_Point(117, 36, 4326), ST_Point(117.2, 36.1, 4326)));
        """);

    public Task DisposeAsync() => Task.CompletedTask;

    [Theory]
    [InlineData("鼓楼", "G-1 ST-01 M-1")] // beginnings before the middle, the shorter name first
    [InlineData("鼓楼社区", "G-1")]
    [InlineData("glnf", "ST-01")] // gu lou nuan feng
    [InlineData("GLMG", "M-1")] // inside lao gu lou mian guan
    [InlineData("bzl", "B-1")] // 亳 is bo
    [InlineData("st-0", "ST-02 ST-01 ST-03")]
    [InlineData("ＳＴ-０２", "ST-02")] // full-width
    [InlineData("  gulou café", "ST-03")]
    [InlineData("r-1", "R-1")] // a route without a name
    [InlineData("充电柜", "C-1")] // a case by its title
    [InlineData("%", "")]
    [InlineData("", "")]
    public async Task A_text_finds(string text, string codes) => Assert.Equal(codes, string.Join(' ', Codes(await SearchAsync(text))));

    [Fact]
    public async Task A_hit_tells_what_and_where_it_is()
    {
        JsonElement hit = (await SearchAsync("鼓楼暖蜂驿站"))[0];
        Assert.Equal(("STATION", "ST-01", "REST_STATION"), (hit.GetProperty("kind").GetString(), hit.GetProperty("code").GetString(), hit.GetProperty("category").GetString()));
        Assert.Equal([117.01, 36.02, 117.01, 36.02], hit.GetProperty("bounds").EnumerateArray().Select(n => n.GetDouble()));
    }

    [Fact]
    public async Task What_has_no_place_is_found_without_one() =>
        Assert.Equal(JsonValueKind.Null, (await SearchAsync("B-1"))[0].GetProperty("bounds").ValueKind);

    [Fact]
    public async Task Only_the_kinds_that_are_asked_for_are_found() =>
        Assert.Equal(["M-1"], Codes(await SearchAsync("鼓楼", ", kinds: [MERCHANT, COURIER_ROUTE]")));

    [Fact]
    public async Task No_more_are_told_than_asked_for() => Assert.Equal(["G-1"], Codes(await SearchAsync("鼓楼", ", first: 1")));

    [Fact]
    public async Task A_new_name_is_found_once_its_change_has_been_told()
    {
        Assert.Empty(await SearchAsync("新开湖"));
        await api.Store.RunAsync("update station set name = '新开湖驿站' where code = 'ST-02'");
        using var giveUp = new CancellationTokenSource(TimeSpan.FromMinutes(5));
        while ((await SearchAsync("xkh")).Length == 0) await Task.Delay(20, giveUp.Token);
        Assert.Equal(["ST-02"], Codes(await SearchAsync("新开湖")));
    }

    [Theory]
    [InlineData(0)]
    [InlineData(51)]
    public async Task Only_1_to_50_are_told(int first)
    {
        JsonElement answer = await api.SendAsync($$"""{ search(text: "a", first: {{first}}) { code } }""");
        Assert.Equal("INVALID_FIRST", answer.GetProperty("errors")[0].GetProperty("extensions").GetProperty("code").GetString());
    }

    [Fact]
    public async Task A_text_of_more_than_a_hundred_characters_is_refused()
    {
        JsonElement answer = await api.SendAsync($$"""{ search(text: "{{new string('a', 101)}}") { code } }""");
        Assert.Equal("TEXT_TOO_LONG", answer.GetProperty("errors")[0].GetProperty("extensions").GetProperty("code").GetString());
    }

    private async Task<JsonElement[]> SearchAsync(string text, string more = "") =>
        [.. (await api.QueryAsync($$"""query($text: String!) { search(text: $text{{more}}) { kind code name category bounds } }""", new { text })).GetProperty("search").EnumerateArray()];

    private static string[] Codes(JsonElement[] hits) => [.. hits.Select(hit => hit.GetProperty("code").GetString()!)];
}
