using System.Globalization;
using System.Text.Json;
using Map.Api.Analyses;
using Map.Api.Jobs;
using Map.Api.Tests.Changes;
using Map.Api.Tests.Coverage;
using Map.Api.Tests.Editing;
using Map.GraphQL.Relay;
using Microsoft.Extensions.DependencyInjection;
using Npgsql;
using Xunit;

namespace Map.Api.Tests.Analyses;

/// <summary>Questions about the town of <see cref="ServiceTown"/>, asked as jobs.</summary>
public sealed class AnalysisTests(ApiHost api) : IClassFixture<ApiHost>, IAsyncLifetime
{
    private const string Coverages = """{ coverages { grid { code } status residents { covered } areaShare curve { coveredCells } } }""";

    private const string Start = """
        mutation($query: String!, $variables: Any) {
          startAnalysis(input: { query: $query, variables: $variables }) { job { id kind state } errors { __typename ... on AnalysisRefusedError { message reasons } } } }
        """;

    private static readonly string A = ServiceTown.City.At(0, 0), B = ServiceTown.City.At(10, 0);

    public static TheoryData<string> Questions =>
    [
        Coverages,
        """{ coverage(grid: "G") { completeness(standard: "DRAWN") { cellsShare missing { service residents } } } }""",
        """{ gaps(within: "G", question: { minutes: 2 }) { kind residents { known } nearestStation { code } area { coordinates } } }""",
        """{ overclaims(within: "G") { station { code } overclaimedCells networkSquareMetres } }""",
        """{ coverageWhatIf(changes: [{ close: "T" }], question: { minutes: 5 }) { grids { residentsGained before { status } after { status } } } }""",
        """{ standardJudgements(within: "G", standards: [{ code: "LIFE_CIRCLE" }, { code: "DRAWN" }]) { verdict rules { rule verdict figure findings { code reason } } } }""",
        """{ coverageTrend(grid: "G") { day status } }""",
        $$"""{ travelTimes(from: [{{A}}], to: [{{B}}, {{A}}]) { rows { from to seconds } destinations { states nearestSeconds } } }""",
        $$"""{ serviceCircles(stations: ["S", "T"], minutes: [5, 10], combine: SPLIT) { areas { minutes areaSquareMetres area { coordinates } } } }""",
        $$"""{ one: serviceCircle(at: {{A}}, minutes: 10) { areaSquareMetres } other: serviceCircle(at: {{B}}, minutes: 60, mode: EBIKE) { areaSquareMetres } }""",
    ];

    public Task InitializeAsync() => ServiceTown.BuildAsync(api);

    public Task DisposeAsync() => Task.CompletedTask;

    [Theory]
    [MemberData(nameof(Questions))]
    public async Task Whatever_is_asked_as_a_job_is_answered_as_if_it_were_asked_directly(string question)
    {
        var analysis = await EndAsync(await StartAsync(question));
        Assert.Equal("DONE", analysis.GetProperty("job").Text("state"));
        Assert.Equal((await api.QueryAsync(question)).GetRawText(), analysis.GetProperty("data").GetRawText());
        Assert.Equal(JsonValueKind.Null, analysis.GetProperty("errors").ValueKind);
    }

    [Fact]
    public async Task Variables_are_kept_with_the_question()
    {
        const string question = "query($minutes: Int!) { coverage(grid: \"G\", minutes: $minutes) { minutes coveredCells } }";
        var analysis = await EndAsync(await StartAsync(question, new { minutes = 5 }));
        Assert.Equal((5, 4), (analysis.GetProperty("data").GetProperty("coverage").Number("minutes"), analysis.GetProperty("data").GetProperty("coverage").Number("coveredCells")));
    }

    [Fact]
    public async Task A_job_may_cost_more_than_a_direct_query()
    {
        var many = $$"""{ {{string.Concat(Enumerable.Range(1, 60).Select(i => $"c{i}: coverages(minutes: {i}) {{ grid {{ code }} residents {{ covered }} }} "))}} }""";
        Assert.Equal("HC0047", await api.ErrorCodeAsync(many));
        var data = (await EndAsync(await StartAsync(many))).GetProperty("data");
        Assert.Equal(15, data.GetProperty("c60")[0].GetProperty("residents").GetProperty("covered").GetInt64());
    }

    [Theory]
    [InlineData("{ coverages { ")]
    [InlineData("{ coverages { nothing } }")]
    [InlineData("query($minutes: Int!) { coverages(minutes: $minutes) { minutes } }")]
    [InlineData("mutation { cancelJob(input: { id: \"Sm9iOjE=\" }) { job { id } } }")]
    [InlineData("subscription { jobChanged { id } }")]
    public async Task What_is_no_query_that_can_be_answered_is_refused_at_once(string question)
    {
        var payload = (await api.QueryAsync(Start, new { query = question })).GetProperty("startAnalysis");
        Assert.Equal(JsonValueKind.Null, payload.GetProperty("job").ValueKind);
        var error = Assert.Single(payload.GetProperty("errors").EnumerateArray());
        Assert.Equal("AnalysisRefusedError", error.Type());
        Assert.NotEmpty(error.GetProperty("reasons").EnumerateArray());
    }

    [Fact]
    public async Task A_question_about_what_there_is_not_fails_with_the_sentence_that_a_direct_one_is_told()
    {
        var analysis = await EndAsync(await StartAsync("""{ gaps(within: "nowhere") { kind } }"""));
        Assert.Equal(("FAILED", JsonValueKind.Null), (analysis.GetProperty("job").Text("state"), analysis.GetProperty("data").ValueKind));
        Assert.Contains("nowhere", analysis.GetProperty("job").Text("error"), StringComparison.Ordinal);
    }

    [Fact]
    public async Task An_answer_too_large_to_keep_is_refused_with_its_size()
    {
        var retention = new Retention(TimeSpan.FromDays(1), TimeSpan.FromDays(1), MostAnswerBytes: 100);
        var job = new AnalysisJob(api.Services.GetRequiredService<AnalysisExecutor>(), retention);
        var input = JsonSerializer.SerializeToElement(new { query = Coverages });
        var run = new JobRun(1, input, "test", new Progress<JobProgress>(), CancellationToken.None);
        Assert.Contains("at most 100 are kept", (await Assert.ThrowsAsync<JobFailedException>(() => job.RunAsync(run))).Message, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_queued_analysis_has_no_answer_yet_and_is_cancelled()
    {
        await using var _ = await HoldNextJobAsync();
        var id = await StartAsync(Coverages);
        var queued = await ReadAsync(id);
        Assert.Equal(("QUEUED", JsonValueKind.Null), (queued.GetProperty("job").Text("state"), queued.GetProperty("data").ValueKind));
        await api.QueryAsync("mutation($id: ID!) { cancelJob(input: { id: $id }) { job { state } } }", new { id });
        Assert.Equal("CANCELLED", (await ReadAsync(id)).GetProperty("job").Text("state"));
    }

    [Fact]
    public async Task A_running_analysis_tells_what_it_does_and_is_cancelled()
    {
        await using var held = await HoldFeaturesAsync();
        var id = await StartAsync(Coverages);
        using (var events = await FollowAsync(id))
        {
            var job = await events.NextAsync();
            while (job.GetProperty("stage").ValueKind == JsonValueKind.Null) job = await events.NextAsync();
            Assert.Equal(("RUNNING", "answering"), (job.Text("state"), job.Text("stage")));
        }

        await api.QueryAsync("mutation($id: ID!) { cancelJob(input: { id: $id }) { job { state } } }", new { id });
        Assert.Equal("CANCELLED", (await EndAsync(id)).GetProperty("job").Text("state"));
    }

    [Fact]
    public async Task An_analysis_whose_process_dies_is_answered_by_another()
    {
        string id;
        await using (await HoldFeaturesAsync())
        {
            id = await StartAsync(Coverages);
            using var events = await FollowAsync(id);
            while ((await events.NextAsync()).Text("state") != "RUNNING") { }
            // All that the store sees of a dead process: its connection ends, and with it its lock.
            Assert.True(await api.Store.AskAsync<bool>("select pg_terminate_backend(pid) from pg_locks where locktype = 'advisory' and classid = map_job_lock()"));
        }

        var analysis = await EndAsync(id);
        Assert.Equal((await api.QueryAsync(Coverages)).GetRawText(), analysis.GetProperty("data").GetRawText());
        Assert.Equal(2, await api.Store.AskAsync<int>($"select attempts from job where id = {KeyOf(id)}"));
    }

    [Fact]
    public async Task An_answer_is_kept_for_a_week_and_its_job_longer()
    {
        var id = await StartAsync(Coverages);
        var kept = (await EndAsync(id)).GetProperty("expiresAt").GetDateTimeOffset();
        Assert.Equal(7, await api.Store.AskAsync<double>($"select extract(epoch from expires_at - finished_at)::float8 / 86400 from job_answer join job on id = job_id where id = {KeyOf(id)}"));
        await api.Store.RunAsync($"update job_answer set expires_at = now() - interval '1 second' where job_id = {KeyOf(id)}");
        var expired = await ReadAsync(id);
        Assert.Equal(("DONE", JsonValueKind.Null, JsonValueKind.Null), (expired.GetProperty("job").Text("state"), expired.GetProperty("data").ValueKind, expired.GetProperty("expiresAt").ValueKind));
    }

    [Fact]
    public async Task Other_jobs_are_no_analyses() => Assert.Equal(
        JsonValueKind.Null, (await api.QueryAsync("query($id: ID!) { analysis(id: $id) { data } }", new { id = GlobalId.Encode("Job", 4711L) })).GetProperty("analysis").ValueKind);

    private static long KeyOf(string id) => long.Parse(System.Text.Encoding.UTF8.GetString(Convert.FromBase64String(id)).Split(':')[1], CultureInfo.InvariantCulture);

    private async Task<string> StartAsync(string query, object? variables = null)
    {
        var payload = (await api.QueryAsync(Start, new { query, variables })).GetProperty("startAnalysis");
        Assert.True(payload.GetProperty("job").ValueKind == JsonValueKind.Object, payload.GetProperty("errors").ToString());
        return payload.GetProperty("job").Text("id");
    }

    private async Task<JsonElement> ReadAsync(string id) => (await api.QueryAsync(
        "query($id: ID!) { analysis(id: $id) { job { state error } data errors expiresAt } }", new { id })).GetProperty("analysis");

    private Task<EventStream> FollowAsync(string id) => EventStream.OpenAsync(api.Client, $$"""subscription { jobChanged(id: "{{id}}") { state stage } }""");

    private async Task<JsonElement> EndAsync(string id)
    {
        using (var events = await FollowAsync(id))
            while ((await events.NextAsync()).Text("state") is "QUEUED" or "RUNNING") { }

        return await ReadAsync(id);
    }

    /// <summary>Keeps processes from the job that is queued next: for them another one works on it.</summary>
    private Task<NpgsqlConnection> HoldNextJobAsync() =>
        OpenAsync("select pg_advisory_lock(map_job_lock(), (select coalesce(last_value, 0)::integer + 1 from pg_sequences where sequencename = 'job_id_seq'))");

    /// <summary>Keeps everybody from the features that coverage is computed from.</summary>
    private Task<NpgsqlConnection> HoldFeaturesAsync() => OpenAsync("begin; lock table change in access exclusive mode");

    private async Task<NpgsqlConnection> OpenAsync(string sql)
    {
        var connection = new NpgsqlConnection(api.Store.ConnectionString + ";Pooling=false");
        await connection.OpenAsync();
        await using var command = new NpgsqlCommand(sql, connection);
        await command.ExecuteNonQueryAsync();
        return connection;
    }
}
