using System.Text.Json;
using Map.Api.Tests.Changes;
using Map.Api.Tests.Editing;
using Map.Geodata.Store.Jobs;
using Map.GraphQL.Relay;
using Xunit;

namespace Map.Api.Tests.Jobs;

/// <summary>Jobs as clients see them. Those of a kind that no host knows fail at once, which is all that is needed here.</summary>
public sealed class JobApiTests(ApiHost api) : IClassFixture<ApiHost>
{
    private const string Cancel = """
        mutation($id: ID!) { cancelJob(input: { id: $id }) { job { state } errors { __typename ... on Error { message } ... on JobEndedError { state } } } }
        """;

    [Fact]
    public async Task A_job_is_followed_to_its_end()
    {
        var id = await AddAsync("""{"of": "网格"}""");
        using var events = await EventStream.OpenAsync(api.Client, $$"""subscription { jobChanged(id: "{{id}}") { id state error input } }""");
        var last = await events.NextAsync();
        while (last.Text("state") is "QUEUED" or "RUNNING") last = await events.NextAsync();
        Assert.Equal((id, "FAILED"), (last.Text("id"), last.Text("state")));
        Assert.Contains("UNHEARD_OF", last.Text("error"), StringComparison.Ordinal);
        Assert.Equal("网格", last.GetProperty("input").Text("of"));
    }

    [Fact]
    public async Task Jobs_are_listed_newest_first_by_kind_and_state()
    {
        string first = await AddAsync(), second = await AddAsync();
        await EndAsync(second);
        await EndAsync(first);
        JsonElement data = await api.QueryAsync("""{ jobs(first: 2, kind: "UNHEARD_OF", state: FAILED) { nodes { id kind actor progress startedAt finishedAt } } none: jobs(first: 2, kind: "OTHER") { totalCount } }""");
        Assert.Equal([second, first], data.GetProperty("jobs").GetProperty("nodes").EnumerateArray().Select(job => job.Text("id")));
        Assert.Equal(0, data.GetProperty("none").Number("totalCount"));
    }

    [Fact]
    public async Task A_job_that_has_ended_is_not_cancelled()
    {
        var id = await AddAsync();
        await EndAsync(id);
        JsonElement payload = (await api.QueryAsync(Cancel, new { id })).GetProperty("cancelJob");
        Assert.Equal(JsonValueKind.Null, payload.GetProperty("job").ValueKind);
        JsonElement error = Assert.Single(payload.GetProperty("errors").EnumerateArray());
        Assert.Equal(("JobEndedError", "FAILED"), (error.Type(), error.Text("state")));
    }

    [Fact]
    public async Task A_job_that_nobody_has_queued_is_told()
    {
        var id = GlobalId.Encode("Job", 4711L);
        JsonElement data = await api.QueryAsync("query($id: ID!) { job(id: $id) { id } }", new { id });
        Assert.Equal(JsonValueKind.Null, data.GetProperty("job").ValueKind);
        JsonElement error = Assert.Single((await api.QueryAsync(Cancel, new { id })).GetProperty("cancelJob").GetProperty("errors").EnumerateArray());
        Assert.Equal("UnknownJobError", error.Type());
    }

    [Fact]
    public async Task An_id_of_something_else_is_refused() =>
        Assert.NotNull(await api.ErrorCodeAsync("query($id: ID!) { job(id: $id) { id } }", new { id = GlobalId.Encode("Station", 1L) }));

    private async Task<string> AddAsync(string input = "{}") =>
        GlobalId.Encode("Job", await new JobQueue(api.Store.DataSource).AddAsync("UNHEARD_OF", JsonElement.Parse(input), "test"));

    private async Task EndAsync(string id)
    {
        using var events = await EventStream.OpenAsync(api.Client, $$"""subscription { jobChanged(id: "{{id}}") { state } }""");
        while ((await events.NextAsync()).Text("state") is "QUEUED" or "RUNNING") { }
    }
}
