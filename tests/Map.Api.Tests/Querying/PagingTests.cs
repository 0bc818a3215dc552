using System.Text.Json;
using Xunit;

namespace Map.Api.Tests.Querying;

/// <summary>Thirty stations, of which many are equal in what they are ordered by and some have nothing there.</summary>
public sealed class PagingTests(ApiHost api) : IClassFixture<ApiHost>, IAsyncLifetime
{
    private const int Rows = 30;

    public async Task InitializeAsync() => await api.Store.RunAsync($"""
        truncate station cascade; truncate grid cascade;
        insert into grid (code, name, level, boundary)
        select 'g' || n, (array['乙', '甲', '乙'])[n + 1], 'GRID', ST_Multi(ST_MakeEnvelope(117 + n, 32, 118 + n, 33, 4326)) from generate_series(0, 2) n;
        insert into station (code, name, kind, status, seats, floor_area_m2, rider_access, tier, grid_id, location)
        select 's' || lpad(n::text, 2, '0'), (array['暖', '蜂', '驿', 'a', 'B'])[1 + n % 5], 'CANTEEN', (array['OPEN', 'CLOSED'])[1 + n % 2],
               nullif(n % 4, 0), nullif((n * 7) % 6, 0) * 1.5, (array[true, false, null])[1 + n % 3], (array['CORE', 'POLE', null])[1 + (n * 5) % 3],
               (select id from grid where code = 'g' || (n * 3) % 5), ST_SetSRID(ST_MakePoint(117, 32), 4326)
        from generate_series(0, {Rows - 1}) n;
        """);

    public Task DisposeAsync() => Task.CompletedTask;

    /// <summary>The client's order, and the same in SQL: what is unknown is last, the code decides between equals.</summary>
    public static TheoryData<string, string> Orders => new()
    {
        { "[]", "code" },
        { "[{ code: DESC }]", "code desc" },
        { "[{ name: ASC }]", "name, code" },
        { "[{ name: DESC }]", "name desc, code" },
        { "[{ seats: ASC }]", "seats nulls last, code" },
        { "[{ seats: DESC }]", "seats desc nulls last, code" },
        { "[{ seats: DESC }, { floorAreaSquareMetres: ASC }]", "seats desc nulls last, floor_area_m2 nulls last, code" },
        { "[{ riderAccess: ASC }, { tier: DESC }, { code: DESC }]", "rider_access nulls last, tier desc nulls last, code desc" },
        { "[{ status: ASC, name: ASC }]", "name, status, code" },
        { "[{ grid: { name: ASC } }]", "(select name from grid where grid.id = grid_id) nulls last, code" },
        { "[{ grid: { name: DESC, code: ASC } }, { seats: ASC }]",
          "(select code from grid where grid.id = grid_id) nulls last, (select name from grid where grid.id = grid_id) desc nulls last, seats nulls last, code" },
        { "[{ updatedAt: DESC }, { name: ASC }]", "updated_at desc, name, code" },
    };

    [Theory]
    [MemberData(nameof(Orders))]
    public async Task Pages_forward_and_backward_make_up_the_whole_list(string order, string sql)
    {
        var expected = await api.Store.ListAsync<string>($"select code from station order by {sql}");
        foreach (var size in new[] { 1, 4, 7, Rows })
        {
            Assert.Equal(expected, await WalkAsync(order, size, isBackward: false));
            Assert.Equal(expected, await WalkAsync(order, size, isBackward: true));
        }
    }

    [Theory]
    [InlineData("[]")]
    [InlineData("[{ seats: DESC }]")]
    [InlineData("[{ grid: { name: ASC } }]")]
    public async Task A_page_goes_on_where_it_was_whatever_comes_and_goes_meanwhile(string order)
    {
        var whole = await WalkAsync(order, 50, isBackward: false);
        var first = await PageAsync(order, "first: 10");
        // The row of the cursor, one before and one after it are deleted, and others come in everywhere.
        await api.Store.RunAsync($"""
            delete from station where code in ('{whole[9]}', '{whole[3]}', '{whole[12]}');
            insert into station (code, name, kind, status, seats, location)
            select code || 'x', name, kind, status, seats, location from station where code in ('{whole[0]}', '{whole[20]}')
            """);
        var rest = await WalkAsync(order, 10, isBackward: false, first.GetProperty("pageInfo").GetProperty("endCursor").GetString());
        var old = rest.Where(c => !c.EndsWith('x')).ToList();
        Assert.Equal(whole.Skip(10).Where(c => c != whole[12]), old);
    }

    [Fact]
    public async Task A_cursor_of_another_order_is_refused()
    {
        var cursor = (await PageAsync("[{ name: ASC }]", "first: 1")).GetProperty("pageInfo").GetProperty("endCursor").GetString();
        foreach (var order in new[] { "[]", "[{ name: DESC }]", "[{ name: ASC }, { seats: ASC }]", "[{ grid: { name: ASC } }]" })
            Assert.Equal("HC0078", await api.ErrorCodeAsync($"{{ stations(first: 1, after: \"{cursor}\", order: {order}) {{ nodes {{ code }} }} }}"));
    }

    [Theory]
    [InlineData("garbage")]
    [InlineData("")]
    [InlineData("W10")] // []
    [InlineData("WyJDb2RlIl0")] // ["Code"]
    [InlineData("WyJDb2RlIixudWxsXQ")] // ["Code",null]
    [InlineData("WyJDb2RlIiwxXQ")] // ["Code",1]
    [InlineData("WyJDb2RlIiwiXHUwMDAwIl0")] // ["Code","\u0000"]
    public async Task What_is_no_cursor_is_refused(string cursor) =>
        Assert.Equal("HC0078", await api.ErrorCodeAsync("query ($after: String) { stations(after: $after) { nodes { code } } }", new { after = cursor }));

    [Theory]
    [InlineData("first: 51", "HC0051")]
    [InlineData("last: 51", "HC0051")]
    [InlineData("first: -1", "HC0051")]
    public async Task More_than_a_page_may_hold_is_refused(string arguments, string code) =>
        Assert.Equal(code, await api.ErrorCodeAsync($"{{ stations({arguments}) {{ nodes {{ code }} }} }}"));

    [Fact]
    public async Task A_page_of_nothing_is_empty_and_says_that_there_is_more()
    {
        var page = await PageAsync("[]", "first: 0");
        Assert.Empty(page.GetProperty("nodes").EnumerateArray());
        Assert.True(page.GetProperty("pageInfo").GetProperty("hasNextPage").GetBoolean());
    }

    [Fact]
    public async Task Every_edge_has_the_cursor_from_which_the_list_goes_on()
    {
        var edges = (await api.QueryAsync("{ stations(first: 20, order: [{ seats: DESC }]) { edges { cursor node { code } } } }")).GetProperty("stations").GetProperty("edges");
        var whole = await WalkAsync("[{ seats: DESC }]", 50, isBackward: false);
        var index = 0;
        foreach (var edge in edges.EnumerateArray())
        {
            var next = await PageAsync("[{ seats: DESC }]", $"first: 1, after: \"{edge.GetProperty("cursor").GetString()}\"");
            Assert.Equal(whole[++index], next.GetProperty("nodes")[0].GetProperty("code").GetString());
        }
    }

    private async Task<List<string>> WalkAsync(string order, int size, bool isBackward, string? from = null)
    {
        var found = new List<string>();
        while (true)
        {
            var boundary = isBackward ? $"last: {size}" : $"first: {size}";
            var position = from is null ? "" : isBackward ? $", before: \"{from}\"" : $", after: \"{from}\"";
            var page = await PageAsync(order, boundary + position);
            var codes = page.GetProperty("nodes").EnumerateArray().Select(n => n.GetProperty("code").GetString()!).ToList();
            found.InsertRange(isBackward ? 0 : found.Count, codes);
            var info = page.GetProperty("pageInfo");
            if (!info.GetProperty(isBackward ? "hasPreviousPage" : "hasNextPage").GetBoolean()) return found;
            from = info.GetProperty(isBackward ? "startCursor" : "endCursor").GetString();
        }
    }

    private async Task<JsonElement> PageAsync(string order, string arguments) => (await api.QueryAsync(
        $"{{ stations({arguments}, order: {order}) {{ nodes {{ code }} pageInfo {{ hasNextPage hasPreviousPage startCursor endCursor }} }} }}")).GetProperty("stations");
}
