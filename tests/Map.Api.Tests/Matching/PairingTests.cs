using System.Text.Json;
using Map.Api.Tests.Editing;
using Xunit;

namespace Map.Api.Tests.Matching;

public sealed class PairingTests(ApiHost api) : IClassFixture<ApiHost>, IAsyncLifetime
{
    private const string Pair = """
        mutation($input: PairNeedInput!) { pairNeed(input: $input) {
          project { code title status organization { code } need { code } resource { code } location { x: coordinates } }
          errors { __typename ... on Error { message } ... on NotANeedError { kind } ... on SettledNeedError { status } ... on AlreadyPairedError { project } ... on CodeTakenError { code } } } }
        """;

    public async Task InitializeAsync()
    {
        await api.Store.RunAsync("truncate organization, service_case, resource, project cascade");
        await api.Store.RunAsync("""
            insert into organization (code, name, kind) values ('org', '支部', 'BRANCH');
            insert into resource (code, organization_id, kind, title) select 'lawyer', id, '法律', '律师值班' from organization;
            insert into service_case (code, kind, status, category, title, opened_at, handler_id, location)
            select c.code, c.kind, c.status, '法律', c.title, '2026-03-01', case when c.status = 'CONFIRMED' then o.id end, ST_SetSRID(ST_MakePoint(117, 36), 4326)
            from organization o, (values ('need', 'NEED', 'OPEN', '理赔咨询'), ('untitled', 'NEED', 'ACCEPTED', null), ('wish', 'WISH', 'OPEN', null), ('done', 'NEED', 'CONFIRMED', null)) c(code, kind, status, title);
            """);
    }

    public Task DisposeAsync() => Task.CompletedTask;

    [Fact]
    public async Task A_pair_is_a_proposed_project_of_the_one_who_offers_at_the_place_of_the_need()
    {
        var project = (await PairAsync("need", "lawyer", "p")).GetProperty("project");
        Assert.Equal(("p", "理赔咨询", "PROPOSED", "org", "need", "lawyer"),
            (project.Text("code"), project.Text("title"), project.Text("status"), project.GetProperty("organization").Text("code"), project.GetProperty("need").Text("code"), project.GetProperty("resource").Text("code")));
        Assert.Equal([117, 36], project.GetProperty("location").GetProperty("x").EnumerateArray().Select(x => x.GetDouble()));
    }

    [Theory]
    [InlineData("untitled", null, "法律")]
    [InlineData("untitled", "周三咨询", "周三咨询")]
    public async Task Its_title_is_the_given_one_or_the_needs_or_its_category(string need, string? title, string expected) =>
        Assert.Equal(expected, (await PairAsync(need, "lawyer", "p", title)).GetProperty("project").Text("title"));

    [Theory]
    [InlineData("wish", "lawyer", "NotANeedError")]
    [InlineData("done", "lawyer", "SettledNeedError")]
    [InlineData("nobody", "lawyer", "UnknownCaseError")]
    [InlineData("need", "nothing", "UnknownResourceError")]
    public async Task What_is_no_waiting_need_or_no_resource_is_not_paired(string need, string resource, string error)
    {
        Assert.Equal(error, (await PairAsync(need, resource, "p")).GetProperty("errors")[0].Type());
        Assert.Equal(0L, await api.Store.AskAsync<long>("select count(*) from project"));
    }

    [Fact]
    public async Task Of_two_who_pair_the_same_at_once_one_is_told_of_the_others_project()
    {
        var answers = await Task.WhenAll(PairAsync("need", "lawyer", "p1"), PairAsync("need", "lawyer", "p2"));
        var won = Assert.Single(answers, answer => answer.GetProperty("project").ValueKind != JsonValueKind.Null).GetProperty("project").Text("code");
        var lost = Assert.Single(answers, answer => answer.GetProperty("project").ValueKind == JsonValueKind.Null).GetProperty("errors")[0];
        Assert.Equal(("AlreadyPairedError", won), (lost.Type(), lost.Text("project")));
    }

    [Fact]
    public async Task After_its_project_was_cancelled_a_need_is_paired_again()
    {
        await PairAsync("need", "lawyer", "p1");
        await api.DoAsync("updateProject", new { code = "p1", version = 1, status = "CANCELLED" });
        Assert.Equal("CodeTakenError", (await PairAsync("need", "lawyer", "p1")).GetProperty("errors")[0].Type());
        Assert.Equal("p2", (await PairAsync("need", "lawyer", "p2")).GetProperty("project").Text("code"));
    }

    private async Task<JsonElement> PairAsync(string need, string resource, string code, string? title = null) =>
        (await api.QueryAsync(Pair, new { input = new { need, resource, code, title } })).GetProperty("pairNeed");
}
