using System.Text.Json;
using Map.Api.Tests.Querying;
using Npgsql;
using Xunit;

namespace Map.Api.Tests.Matching;

/// <summary>
/// A need for training, and resources so many metres east of it:
/// <code>
/// need ── legal 100 ── near 500 ── words 1000 ── far 2900 ── tooFar 3100        nowhere
///         other svc    TRAINING    no service    TRAINING    TRAINING           TRAINING, no place
/// </code>
/// All are of the need's words, "培训", except near.
/// </summary>
public sealed class MatchTests(ApiHost api) : IClassFixture<ApiHost>, IAsyncLifetime
{
    private const string Matches = "matches { resource { code } distanceMetres by project { code } }";

    public async Task InitializeAsync()
    {
        await api.Store.RunAsync("truncate organization, service_case, resource, project cascade");
        await api.Store.RunAsync("""
            insert into organization (code, name, kind) values ('org', '支部', 'BRANCH');
            insert into service_case (code, kind, status, category, opened_at, service_id, location)
            select 'need', 'NEED', 'OPEN', '培训', '2026-03-01', s.id, ST_SetSRID(ST_MakePoint(117, 36), 4326) from service s where s.code = 'TRAINING';
            insert into resource (code, organization_id, kind, title, service_id, location)
            select r.code, o.id, r.kind, r.code, s.id, ST_Project(c.location::geography, r.metres, radians(90))::geometry
            from (values ('legal', '培训', 'LEGAL_AID', 100), ('near', 'X', 'TRAINING', 500), ('words', '培训', null, 1000), ('far', '培训', 'TRAINING', 2900),
                         ('tooFar', '培训', 'TRAINING', 3100), ('nowhere', '培训', 'TRAINING', null)) r(code, kind, service, metres)
            cross join organization o cross join service_case c left join service s on s.code = r.service;
            """);
    }

    public Task DisposeAsync() => Task.CompletedTask;

    [Fact]
    public async Task Resources_match_by_service_and_where_none_is_named_by_words_nearest_first() =>
        Assert.Equal(["near 500 SERVICE", "words 1000 CATEGORY", "far 2900 SERVICE"], await MatchesAsync("need"));

    [Fact]
    public async Task A_need_without_a_service_matches_by_words_alone()
    {
        await api.Store.RunAsync("update service_case set service_id = null");
        Assert.Equal(["legal 100 CATEGORY", "words 1000 CATEGORY", "far 2900 CATEGORY"], await MatchesAsync("need"));
    }

    [Theory]
    [InlineData("(within: 500.5)", "near")]
    [InlineData("(within: 499.5)", "")]
    [InlineData("(within: 3100.5)", "near words far tooFar")]
    [InlineData("(first: 2)", "near words")]
    public async Task As_far_and_as_many_as_are_asked_for(string arguments, string codes) =>
        Assert.Equal(codes, string.Join(' ', (await MatchesAsync("need", arguments)).Select(match => match.Split(' ')[0])));

    [Fact]
    public async Task A_need_without_a_place_has_no_matches()
    {
        await api.Store.RunAsync("update service_case set location = null");
        Assert.Empty(await MatchesAsync("need"));
    }

    [Fact]
    public async Task A_project_that_pairs_them_is_told_unless_it_is_cancelled()
    {
        await api.Store.RunAsync("""
            insert into project (code, title, status, need_id, resource_id)
            select 'p-' || r.code, '培训', case r.code when 'far' then 'CANCELLED' else 'DONE' end, c.id, r.id from service_case c, resource r where r.code in ('far', 'words');
            """);
        var matches = await NodesAsync("{ cases { nodes { " + Matches + " } } }");
        Assert.Equal([null, "p-words", null], matches[0].GetProperty("matches").EnumerateArray().Select(match => match.GetProperty("project") is { ValueKind: JsonValueKind.Object } project ? project.Text("code") : null));
    }

    /// <summary>Of each kind and status one; beside the need itself, those match that are needs and wait.</summary>
    [Fact]
    public async Task A_resource_finds_the_needs_that_wait()
    {
        await api.Store.RunAsync("""
            insert into service_case (code, kind, status, category, opened_at, service_id, location, handler_id, rejection_reason)
            select k || '-' || s, k, s, '培训', '2026-03-01', c.service_id, ST_Project(c.location::geography, 10, 0)::geometry,
                   case when s in ('ASSIGNED', 'RESOLVED', 'CONFIRMED') then o.id end, case when s = 'REJECTED' then '重复' end
            from service_case c, organization o, unnest(array['REPORT', 'WISH', 'NEED']) k,
                 unnest(array['OPEN', 'ACCEPTED', 'ASSIGNED', 'RESOLVED', 'CONFIRMED', 'REJECTED']) s;
            """);
        var needs = (await api.QueryAsync("{ resource: resources(where: { code: { eq: \"near\" } }) { nodes { needs { need { code } distanceMetres } } } }"))
            .GetProperty("resource").GetProperty("nodes")[0].GetProperty("needs").EnumerateArray().ToList();
        Assert.Equal(("need", 500), (needs[0].GetProperty("need").Text("code"), Math.Round(needs[0].GetProperty("distanceMetres").GetDouble())));
        Assert.Equal(["NEED-ACCEPTED", "NEED-ASSIGNED", "NEED-OPEN"], needs.Skip(1).Select(one => one.GetProperty("need").Text("code")).Order(StringComparer.Ordinal));
    }

    [Theory]
    [InlineData("(within: 0)", "INVALID_DISTANCE")]
    [InlineData("(within: 50001)", "INVALID_DISTANCE")]
    [InlineData("(first: 0)", "HC0047")]
    [InlineData("(first: 101)", "HC0047")]
    public async Task Too_far_and_too_many_are_refused(string arguments, string code) =>
        Assert.Equal(code, await api.ErrorCodeAsync($"{{ cases {{ nodes {{ matches{arguments} {{ by }} }} }} }}"));

    [Fact]
    public async Task All_cases_and_their_resources_are_read_in_one_statement_each()
    {
        await api.Store.RunAsync("insert into service_case (code, kind, status, category, opened_at, service_id, location) select 'need' || n, kind, status, category, opened_at, service_id, location from service_case, generate_series(1, 9) n");
        using var statements = new Statements(new NpgsqlConnectionStringBuilder(api.Store.ConnectionString).Database!);
        Assert.Equal(30, (await NodesAsync("{ cases { nodes { " + Matches + " } } }")).Sum(one => one.GetProperty("matches").GetArrayLength()));
        Assert.Equal(3, statements.Texts.Count);
    }

    private async Task<List<string>> MatchesAsync(string code, string arguments = "") =>
        [.. (await api.QueryAsync($"{{ case(code: \"{code}\") {{ {Matches.Replace("matches", "matches" + arguments, StringComparison.Ordinal)} }} }}")).GetProperty("case").GetProperty("matches").EnumerateArray()
            .Select(match => FormattableString.Invariant($"{match.GetProperty("resource").Text("code")} {Math.Round(match.GetProperty("distanceMetres").GetDouble())} {match.Text("by")}"))];

    private async Task<JsonElement[]> NodesAsync(string query) => [.. (await api.QueryAsync(query)).GetProperty("cases").GetProperty("nodes").EnumerateArray()];
}

/// <summary>Twenty thousand cases and as many resources, over a degree.</summary>
public sealed class MatchPlanTests(ApiHost api) : IClassFixture<ApiHost>, IAsyncLifetime
{
    public async Task InitializeAsync()
    {
        if (await api.Store.AskAsync<bool>("select exists (select from resource)")) return;
        await api.Store.RunAsync("""
            set session_replication_role = replica;
            insert into organization (code, name, kind) values ('org', '支部', 'BRANCH');
            insert into service_case (code, kind, status, rejection_reason, category, opened_at, location)
            select 'c' || n, 'NEED', case when n % 20 = 0 then 'OPEN' else 'REJECTED' end, case when n % 20 > 0 then '重复' end, '培训', '2026-03-01', ST_SetSRID(ST_MakePoint(117 + n % 141 / 141.0, 36 + n % 137 / 137.0), 4326)
            from generate_series(1, 20000) n;
            insert into resource (code, organization_id, kind, title, location)
            select 'r' || n, o.id, '培训', '课', ST_SetSRID(ST_MakePoint(117 + n % 139 / 139.0, 36 + n % 149 / 149.0), 4326) from organization o, generate_series(1, 20000) n;
            """);
        await api.Store.RunAsync("vacuum analyze service_case");
        await api.Store.RunAsync("vacuum analyze resource");
    }

    public Task DisposeAsync() => Task.CompletedTask;

    [Theory]
    [InlineData("{ cases(first: 5) { nodes { matches { distanceMetres } } } }", "resource_geography", "resource")]
    [InlineData("{ resources(first: 5) { nodes { needs { distanceMetres } } } }", "service_case_waiting_needs", "service_case")]
    public async Task The_nearest_are_found_by_the_index_on_places(string query, string index, string table)
    {
        var plan = await api.PlanAsync(query);
        Assert.Contains(index, plan, StringComparison.Ordinal);
        Assert.DoesNotContain("Seq Scan on " + table, plan, StringComparison.Ordinal);
    }
}
