using System.Text.Json;
using Xunit;

namespace Map.Api.Tests.Querying;

/// <summary>Three grids: g0 with four stations, g1 with two, g2 with none; the first three stations offer something.</summary>
public sealed class RelationTests(ApiHost api) : IClassFixture<ApiHost>, IAsyncLifetime
{
    public async Task InitializeAsync() => await api.Store.RunAsync("""
        truncate station cascade; truncate grid cascade; truncate organization cascade;
        insert into grid (code, name, level, boundary) select 'd', '区', 'DISTRICT', ST_Multi(ST_MakeEnvelope(117, 32, 120, 33, 4326));
        insert into grid (code, name, level, parent_id, boundary)
        select 'g' || n, '第' || n || '网格', 'GRID', (select id from grid where code = 'd'), ST_Multi(ST_MakeEnvelope(117 + n, 32, 118 + n, 33, 4326)) from generate_series(0, 2) n;
        insert into organization (code, name, kind) values ('o', '支部', 'BRANCH');
        insert into station (code, name, kind, status, seats, grid_id, organization_id, location)
        select 's' || n, '站' || n, 'CANTEEN', case when n % 2 = 0 then 'OPEN' else 'CLOSED' end, 10 - n, (select id from grid where code = 'g' || n / 4),
               (select id from organization where n < 3), ST_SetSRID(ST_MakePoint(117.5, 32.5), 4326)
        from generate_series(0, 5) n;
        insert into station_service select id, 'REST' from station where code < 's3';
        insert into station_service select id, 'HOT_MEAL' from station where code < 's2';
        """);

    public Task DisposeAsync() => Task.CompletedTask;

    [Fact]
    public async Task A_list_in_a_list_has_pages_filters_and_orders_of_its_own()
    {
        var grids = await GridsAsync("stations(first: 2, where: { seats: { lt: 10 } }, order: [{ seats: ASC }]) { totalCount pageInfo { hasNextPage } nodes { code } }");
        Assert.Equal([["s3", "s2"], ["s5", "s4"], []], grids.Select(g => Codes(g.GetProperty("stations"))));
        Assert.Equal([3, 2, 0], grids.Select(g => g.GetProperty("stations").GetProperty("totalCount").GetInt32()));
        Assert.Equal([true, false, false], grids.Select(g => g.GetProperty("stations").GetProperty("pageInfo").GetProperty("hasNextPage").GetBoolean()));
    }

    [Fact]
    public async Task A_list_in_a_list_is_read_backwards_too()
    {
        var grids = await GridsAsync("stations(last: 2) { pageInfo { hasPreviousPage startCursor } nodes { code } }");
        Assert.Equal([["s2", "s3"], ["s4", "s5"], []], grids.Select(g => Codes(g.GetProperty("stations"))));
        var cursor = grids[0].GetProperty("stations").GetProperty("pageInfo").GetProperty("startCursor").GetString();
        var before = await GridsAsync($"stations(last: 2, before: \"{cursor}\") {{ nodes {{ code }} }}");
        Assert.Equal(["s0", "s1"], Codes(before[0].GetProperty("stations")));
    }

    [Fact]
    public async Task Objects_that_many_share_are_read_once_and_answered_to_each()
    {
        var stations = (await api.QueryAsync("{ stations { nodes { grid { code parent { name } } organization { name } services { code } } } }")).GetProperty("stations").GetProperty("nodes");
        Assert.Equal(["g0", "g0", "g0", "g0", "g1", "g1"], stations.EnumerateArray().Select(s => s.GetProperty("grid").GetProperty("code").GetString()));
        Assert.All(stations.EnumerateArray(), s => Assert.Equal("区", s.GetProperty("grid").GetProperty("parent").GetProperty("name").GetString()));
        Assert.Equal([true, true, true, false, false, false], stations.EnumerateArray().Select(s => s.GetProperty("organization").ValueKind == JsonValueKind.Object));
        Assert.Equal(["HOT_MEAL REST", "HOT_MEAL REST", "REST", "", "", ""], stations.EnumerateArray().Select(s =>
            string.Join(' ', s.GetProperty("services").EnumerateArray().Select(o => o.GetProperty("code").GetString()))));
    }

    /// <summary>However many rows a level has, it takes one statement for each relation, and one more where rows are counted.</summary>
    [Theory]
    [InlineData("{ stations { nodes { code } } }", 1)]
    [InlineData("{ stations { nodes { grid { name } organization { name } services { code } } } }", 4)]
    [InlineData("{ grids(first: 2) { nodes { parent { children(first: 2) { nodes { stations(first: 2) { nodes { grid { name } } } } } } } } }", 5)]
    [InlineData("{ grids { nodes { stations { totalCount } children { totalCount } } } }", 3)]
    [InlineData("{ grids { totalCount } }", 1)]
    [InlineData("{ grids { totalCount nodes { stations { totalCount nodes { code } } } } }", 4)]
    [InlineData("{ __typename }", 0)]
    public async Task Statements_are_counted_by_levels_not_by_rows(string query, int count)
    {
        using var statements = new Statements(Database);
        await api.QueryAsync(query);
        Assert.Equal(count, statements.Texts.Count);
    }

    [Fact]
    public async Task Only_the_columns_that_are_asked_for_are_read()
    {
        Assert.Equal(["select t.\"id\", t.\"code\", t.\"name\" from \"station\" t where true order by t.\"code\" limit 3"], await SentAsync("{ stations(first: 2) { nodes { name } } }"));
        Assert.Equal(["select t.\"id\", t.\"code\" from \"station\" t where true order by t.\"code\" limit 3"], await SentAsync("{ stations(first: 2) { edges { cursor node { id __typename } } } }"));
        Assert.All(await SentAsync("{ stations { nodes { code grid { name parent { name } } } } }"), s => Assert.DoesNotContain("boundary", s, StringComparison.Ordinal));
        Assert.Contains("boundary", Assert.Single(await SentAsync("{ grids(first: 1) { nodes { bounds } } }")), StringComparison.Ordinal);
        Assert.All(await SentAsync("{ stations { nodes { grid { code } } } }"), s => Assert.DoesNotContain("location", s, StringComparison.Ordinal));
    }

    [Fact]
    public async Task Fragments_and_aliases_read_what_they_ask_for()
    {
        var node = (await api.QueryAsync("{ stations(first: 1) { nodes { a: name ...F } edges { node { seats } } } } fragment F on Station { b: code ... on Station { status } }"))
            .GetProperty("stations").GetProperty("nodes")[0];
        Assert.Equal("站0 s0 OPEN", string.Join(' ', node.EnumerateObject().Select(p => p.Value.GetString())));
    }

    [Fact]
    public async Task Nodes_of_every_type_come_in_one_statement_for_each_type()
    {
        var ids = new[] { ("stations", 6), ("grids", 4), ("organizations", 1) };
        var all = new List<string>();
        foreach (var (list, _) in ids)
            all.AddRange((await api.QueryAsync($"{{ {list} {{ nodes {{ id }} }} }}")).GetProperty(list).GetProperty("nodes").EnumerateArray().Select(n => n.GetProperty("id").GetString()!));
        using var statements = new Statements(Database);
        var nodes = (await api.QueryAsync(
            "query ($ids: [ID!]!) { nodes(ids: $ids) { id ... on Station { name grid { name } } ... on Grid { name } ... on Organization { name } } }", new { ids = all })).GetProperty("nodes");
        Assert.Equal(all, nodes.EnumerateArray().Select(n => n.GetProperty("id").GetString()));
        // One for each of three types, and one for the grids of the stations.
        Assert.Equal(4, statements.Texts.Count);
        Assert.All(statements.Texts, s => Assert.DoesNotContain("boundary", s, StringComparison.Ordinal));
    }

    [Fact]
    public async Task Lists_of_every_feature_answer_in_every_order()
    {
        var schema = (await api.QueryAsync("{ __schema { queryType { fields { name args { name type { ofType { name ofType { name } } } } } } } }"))
            .GetProperty("__schema").GetProperty("queryType").GetProperty("fields");
        var lists = schema.EnumerateArray().Where(f => f.GetProperty("args").EnumerateArray().Any(a => a.GetProperty("name").GetString() == "order")).ToList();
        Assert.True(lists.Count >= 17, $"{lists.Count} lists");
        foreach (var list in lists)
        {
            var name = list.GetProperty("name").GetString()!;
            var sort = list.GetProperty("args").EnumerateArray().Single(a => a.GetProperty("name").GetString() == "order").GetProperty("type").GetProperty("ofType").GetProperty("ofType").GetProperty("name");
            var fields = (await api.QueryAsync($"{{ __type(name: \"{sort}\") {{ inputFields {{ name type {{ kind }} }} }} }}")).GetProperty("__type").GetProperty("inputFields");
            foreach (var field in fields.EnumerateArray().Where(f => f.GetProperty("type").GetProperty("kind").GetString() == "ENUM").Select(f => f.GetProperty("name").GetString()))
                await api.QueryAsync($"{{ {name}(order: [{{ {field}: DESC }}]) {{ totalCount edges {{ cursor node {{ id }} }} }} }}");
        }
    }

    private string Database => new Npgsql.NpgsqlConnectionStringBuilder(api.Store.ConnectionString).Database!;

    private async Task<IReadOnlyList<string>> SentAsync(string query)
    {
        using var statements = new Statements(Database);
        await api.QueryAsync(query);
        return statements.Texts;
    }

    private async Task<List<JsonElement>> GridsAsync(string fields) =>
        [.. (await api.QueryAsync($"{{ grids(level: GRID) {{ nodes {{ {fields} }} }} }}")).GetProperty("grids").GetProperty("nodes").EnumerateArray()];

    private static IEnumerable<string?> Codes(JsonElement connection) => connection.GetProperty("nodes").EnumerateArray().Select(n => n.GetProperty("code").GetString());
}
