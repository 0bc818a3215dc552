using System.Text.Json;
using Map.Api.Coverage.Trends;
using Map.Api.Tests.Changes;
using Map.Api.Tests.Editing;
using Map.Testing;
using Xunit;

namespace Map.Api.Tests.Coverage.Trends;

/// <summary>
/// A street of 1 km with a station at its western end and one in its east, in one grid with two demand cells beside them: 5
/// minutes on foot, 333 m, are enough for each and too little for the other.
/// </summary>
public sealed class TrendTests(ApiHost api) : IClassFixture<ApiHost>, IAsyncLifetime
{
    private static readonly AsciiMap City = new("A---------B", 100);

    private const string Take = """
        mutation($question: CoverageQuestionInput) { takeCoverageSnapshot(input: { question: $question }) { job { id kind } errors { __typename } } }
        """;

    private const string Day = "{ day hour status cells coveredCells cellsWithoutStreet areaShare couriers { known covered unknownCells } residents { known covered unknownCells } }";

    private static readonly object Five = new { minutes = 5 };

    public async Task InitializeAsync()
    {
        await api.ImportAsync(City);
        await api.Store.RunAsync($"""
            truncate grid, station, demand_cell, coverage_snapshot cascade;
            insert into grid (code, name, level, boundary) values ('G', '格', 'GRID', {City.Box(-1, -4, 11, 4)});
            insert into station (code, name, kind, status, location) values
              ('west', '西', 'REST_STATION', 'OPEN', {City.Point(0, 0)}), ('east', '东', 'REST_STATION', 'OPEN', {City.Point(10, 0)});
            insert into demand_cell (code, residents, source, grid_id, location) select v.code, v.residents, 'drawn', grid.id, v.location
            from grid, (values ('w', 1, {City.Point(1, 0)}), ('e', 2, {City.Point(9, 0)}), ('unknown', null, {City.Point(8, 0)})) v (code, residents, location);
            """);
    }

    public Task DisposeAsync() => Task.CompletedTask;

    [Fact]
    public async Task A_snapshot_keeps_what_coverage_says_today()
    {
        string[] days = [Today()];
        await TakeAsync(Five);
        // Midnight may pass in between.
        days = [.. days, Today()];
        var kept = Assert.Single(await TrendAsync(Five));
        JsonElement now = (await api.QueryAsync("{ coverage(grid: \"G\", minutes: 5) { hour status cells coveredCells cellsWithoutStreet areaShare couriers { known covered unknownCells } residents { known covered unknownCells } } }")).GetProperty("coverage");
        foreach (JsonProperty figure in now.EnumerateObject()) Assert.Equal(figure.Value.ToString(), kept.GetProperty(figure.Name).ToString());
        Assert.Equal(((3, 3), "COVERED"), (Residents(kept), kept.Text("status")));
        Assert.Contains(kept.Text("day"), days);

        static string Today() => DateTimeOffset.UtcNow.ToOffset(TimeSpan.FromHours(8)).ToString("yyyy-MM-dd", null);
    }

    [Fact]
    public async Task Of_two_snapshots_of_a_day_that_are_taken_at_once_one_stays()
    {
        var question = JsonSerializer.SerializeToElement(Five);
        await Task.WhenAll(Enumerable.Range(0, 4).Select(_ => KeepAsync()));
        Assert.Equal(1, await api.Store.AskAsync<long>("select count(*) from coverage_snapshot"));

        async Task KeepAsync()
        {
            await using var connection = await api.Store.DataSource.OpenConnectionAsync();
            await using var transaction = await connection.BeginTransactionAsync();
            await SnapshotStore.WriteAsync(connection, new DateOnly(2026, 3, 1), question, [], default);
            // So that all of them have begun before the first ends.
            await Task.Delay(100);
            await transaction.CommitAsync();
        }
    }

    [Fact]
    public async Task Unknown_people_stay_unknown()
    {
        await TakeAsync(Five);
        var kept = Assert.Single(await TrendAsync(Five));
        Assert.Equal(JsonValueKind.Null, kept.GetProperty("couriers").GetProperty("known").ValueKind);
        Assert.Equal(1, kept.GetProperty("residents").Number("unknownCells"));
    }

    [Fact]
    public async Task What_was_kept_on_other_days_stays_as_it_was()
    {
        await TakeAsync(Five);
        await api.Store.RunAsync("update coverage_snapshot set day = day - 80");
        await api.Store.RunAsync("update station set status = 'CLOSED' where code = 'east'");
        await TakeAsync(Five);
        Assert.Equal([(3, 3), (3, 1)], (await TrendAsync(Five)).Select(Residents));
    }

    [Fact]
    public async Task A_second_snapshot_of_a_day_takes_the_place_of_the_first()
    {
        await TakeAsync(Five);
        await api.Store.RunAsync("update station set status = 'CLOSED' where code = 'west'");
        await TakeAsync(Five);
        Assert.Equal((3, 2), Residents(Assert.Single(await TrendAsync(Five))));
        Assert.Equal(1, await api.Store.AskAsync<long>("select count(*) from coverage_snapshot"));
    }

    [Fact]
    public async Task Each_question_has_its_own_trend_however_it_is_written()
    {
        await TakeAsync(new { minutes = 5, mode = "WALK", services = Array.Empty<string>() });
        Assert.Single(await TrendAsync(Five));
        Assert.Empty(await TrendAsync(new { minutes = 10 }));
    }

    [Fact]
    public async Task A_grid_that_is_gone_keeps_its_past_and_days_outside_the_period_are_left_out()
    {
        await TakeAsync(Five);
        await api.Store.RunAsync("update coverage_snapshot set day = '2026-01-15'; update demand_cell set grid_id = null; delete from grid");
        Assert.Single(await TrendAsync(Five, "2026-01-15", "2026-01-15"));
        Assert.Empty(await TrendAsync(Five, "2026-01-16", "2026-02-15"));
    }

    [Fact]
    public async Task A_question_with_a_date_is_refused()
    {
        JsonElement payload = (await api.QueryAsync(Take, new { question = new { date = "2026-05-01" } })).GetProperty("takeCoverageSnapshot");
        Assert.Equal("DatedQuestionError", Assert.Single(payload.GetProperty("errors").EnumerateArray()).Type());
        Assert.Equal("DATED_QUESTION", await api.ErrorCodeAsync("{ coverageTrend(grid: \"G\", question: { date: \"2026-05-01\" }) { day } }"));
    }

    [Theory]
    [InlineData("since: \"2026-05-02\", until: \"2026-05-01\"")]
    [InlineData("since: \"2020-05-02\", until: \"2026-05-01\"")]
    public async Task A_period_that_is_none_is_refused(string period) =>
        Assert.Equal("INVALID_PERIOD", await api.ErrorCodeAsync($$"""{ coverageTrend(grid: "G", {{period}}) { day } }"""));

    [Fact]
    public async Task Without_grids_the_job_says_what_is_missing()
    {
        await api.Store.RunAsync("update demand_cell set grid_id = null; delete from grid");
        JsonElement job = await EndAsync(Five);
        Assert.Equal("FAILED", job.Text("state"));
        Assert.Contains("no grids", job.Text("error"), StringComparison.Ordinal);
    }

    private async Task TakeAsync(object question)
    {
        JsonElement job = await EndAsync(question);
        Assert.Equal(("DONE", JsonValueKind.Null), (job.Text("state"), job.GetProperty("error").ValueKind));
    }

    private async Task<JsonElement> EndAsync(object question)
    {
        JsonElement payload = (await api.QueryAsync(Take, new { question })).GetProperty("takeCoverageSnapshot");
        string id = payload.GetProperty("job").Text("id");
        using var events = await EventStream.OpenAsync(api.Client, $$"""subscription { jobChanged(id: "{{id}}") { state error } }""");
        var job = await events.NextAsync();
        while (job.Text("state") is "QUEUED" or "RUNNING") job = await events.NextAsync();
        return job;
    }

    private async Task<List<JsonElement>> TrendAsync(object question, string? since = null, string? until = null)
    {
        JsonElement data = await api.QueryAsync(
            $$"""query($question: CoverageQuestionInput, $since: Date, $until: Date) { coverageTrend(grid: "G", question: $question, since: $since, until: $until) {{Day}} }""",
            new { question, since, until });
        return [.. data.GetProperty("coverageTrend").EnumerateArray()];
    }

    private static (int Known, int Covered) Residents(JsonElement day) => (day.GetProperty("residents").Number("known"), day.GetProperty("residents").Number("covered"));
}
