using System.Net;
using System.Text.Json;
using Map.Testing;
using Xunit;

namespace Map.Api.Tests.Statistics;

/// <summary>Three districts: two with stations, one of them with a reported figure, and one with nothing.</summary>
public sealed class StatisticsQueryTests(ApiHost api) : IClassFixture<ApiHost>, IAsyncLifetime
{
    public Task InitializeAsync() => api.Store.RunAsync("""
        truncate grid, station, indicator cascade;
        insert into grid (code, name, level, boundary) select v.code, v.name, 'DISTRICT', ST_Multi(ST_MakeEnvelope(v.west, 30, v.west + 1, 31, 4326)) from (values ('D1', '东区', 116.0), ('D2', '西区', 117.0), ('D3', '南区', 118.0)) v (code, name, west);
        insert into station (code, name, kind, status, location)
        select 's' || n, '站', 'REST_STATION', 'OPEN', ST_SetSRID(ST_MakePoint(case when n <= 2 then 116.5 else 117.5 end, 30.5), 4326) from generate_series(1, 5) n;
        insert into indicator (code, key, name_zh, value, qualifier, period_start, period_end, source, grid_id)
        values ('i', 'firms', '企业', 40, 'AT_LEAST', '2025-01-01', '2025-12-31', '年报', (select id from grid where code = 'D1'));
        """);

    public Task DisposeAsync() => Task.CompletedTask;

    [Fact]
    public async Task Rows_say_what_they_are_of_and_totals_stay_as_sure_as_their_parts()
    {
        var table = (await api.QueryAsync("""
            { statistics(question: { measures: ["stations status=OPEN", "reported firms"] }) {
              rows { grid { code name level } measure category periodStart value unknown qualifier change } totals { measure value unknown qualifier } } }
            """)).GetProperty("statistics");
        Assert.Equal(
            ["D1 stations status=OPEN 2 0 EXACT", "D2 stations status=OPEN 3 0 EXACT", "D3 stations status=OPEN 0 0 EXACT", "D1 reported firms 40 0 AT_LEAST", "D2 reported firms  1 EXACT", "D3 reported firms  1 EXACT"],
            table.GetProperty("rows").EnumerateArray().Select(r => $"{r.GetProperty("grid").Text("code")} {Told(r)}"));
        Assert.Equal(["stations status=OPEN 5 0 EXACT", "reported firms 40 2 AT_LEAST"], table.GetProperty("totals").EnumerateArray().Select(Told));
    }

    [Fact]
    public async Task A_ranking_names_those_of_which_nothing_is_known_last()
    {
        var ranking = (await api.QueryAsync("""{ ranking(measure: "reported firms") { known unknown rows { rank row { grid { code } } } } }""")).GetProperty("ranking");
        Assert.Equal((1, 2), (ranking.Number("known"), ranking.Number("unknown")));
        Assert.Equal([("D1", "1"), ("D2", ""), ("D3", "")], ranking.GetProperty("rows").EnumerateArray().Select(r => (r.GetProperty("row").GetProperty("grid").Text("code"), r.GetProperty("rank").ToString())));
    }

    [Fact]
    public async Task Districts_stand_side_by_side_in_the_order_in_which_they_were_named()
    {
        var comparison = (await api.QueryAsync("""{ compareGrids(grids: ["D2", "D1"], measures: ["stations", "reported firms"]) { grids { name } figures { measure spread values { value } } } }""")).GetProperty("compareGrids");
        Assert.Equal(["西区", "东区"], comparison.GetProperty("grids").EnumerateArray().Select(g => g.Text("name")));
        Assert.Equal(
            [("stations", "1", "3 2"), ("reported firms", "", " 40")],
            comparison.GetProperty("figures").EnumerateArray().Select(f => (f.Text("measure"), f.GetProperty("spread").ToString(), string.Join(' ', f.GetProperty("values").EnumerateArray().Select(v => v.GetProperty("value").ToString())))));
    }

    [Theory]
    [InlineData("""statistics(question: { measures: [] }) { rows { value } }""")]
    [InlineData("""statistics(question: { measures: ["stations colour=RED"] }) { rows { value } }""")]
    [InlineData("""statistics(question: { measures: ["stations"], within: "X" }) { rows { value } }""")]
    [InlineData("""ranking(measure: "stations by=kind by=kind") { known }""")]
    [InlineData("""compareGrids(grids: ["D1"], measures: ["stations"]) { figures { spread } }""")]
    public async Task What_makes_no_sense_is_refused(string question) => Assert.Equal("INVALID_STATISTICS", await api.ErrorCodeAsync($"{{ {question} }}"));

    [Fact]
    public async Task What_is_reported_of_grids_can_be_listed()
    {
        var kind = Assert.Single((await api.QueryAsync("{ reportedKinds { key nameZh grids since until } }")).GetProperty("reportedKinds").EnumerateArray());
        Assert.Equal(("firms", "企业", 1, "2025-01-01"), (kind.Text("key"), kind.Text("nameZh"), kind.Number("grids"), kind.Text("since")));
    }

    [Fact]
    public async Task Files_have_the_same_figures_and_leave_unknown_ones_empty()
    {
        var text = await api.Client.GetStringAsync(new Uri("/statistics.csv?measure=reported%20firms&period=YEAR", UriKind.Relative));
        var lines = text.TrimStart('\uFEFF').Split('\n', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries);
        Assert.Equal("grid,name,level,measure,category,period_start,period_end,value,unknown,qualifier,change", lines[0]);
        Assert.Equal(["D1,东区,DISTRICT,reported firms,,2025-01-01,2025-12-31,40,0,AT_LEAST,", "D2,西区,DISTRICT,reported firms,,2025-01-01,2025-12-31,,1,EXACT,"], lines[1..3]);
        Assert.Equal(",,,reported firms,,2025-01-01,2025-12-31,40,2,AT_LEAST,", lines[^1]);
        using var other = await api.Client.GetAsync(new Uri("/statistics.gpkg?measure=stations", UriKind.Relative));
        using var wrong = await api.Client.GetAsync(new Uri("/statistics.csv?measure=stations&since=soon", UriKind.Relative));
        Assert.Equal((HttpStatusCode.NotFound, HttpStatusCode.BadRequest), (other.StatusCode, wrong.StatusCode));
    }

    [Fact]
    public async Task Another_reader_finds_the_same_figures_in_a_workbook()
    {
        using var folder = new TemporaryFolder();
        await File.WriteAllBytesAsync(folder["statistics.xlsx"], await api.Client.GetByteArrayAsync(new Uri("/statistics.xlsx?measure=reported%20firms&period=YEAR", UriKind.Relative)));
        using var read = JsonDocument.Parse(await NodePeer.RunAsync("xlsx", "cells.mjs", folder["statistics.xlsx"]));
        var rows = Assert.Single(read.RootElement.EnumerateArray()).GetProperty("rows").EnumerateArray().Select(r => r.EnumerateArray().Select(c => c.ToString()).ToArray()).ToList();
        Assert.Equal(["D1", "东区", "DISTRICT", "reported firms", "", "2025-01-01", "2025-12-31", "40", "0", "AT_LEAST", ""], rows[1]);
        Assert.Equal(["", "", "", "reported firms", "", "2025-01-01", "2025-12-31", "40", "2", "AT_LEAST", ""], rows[^1]);
    }

    private static string Told(JsonElement row) => $"{row.Text("measure")} {row.GetProperty("value")} {row.GetProperty("unknown")} {row.Text("qualifier")}";
}
