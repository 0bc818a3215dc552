using System.Text.Json;
using Map.Api.Tests.Querying;
using Npgsql;
using Xunit;

namespace Map.Api.Tests.Cases;

/// <summary>
/// A tree of grids with 1, 2, 4, 8 needs, so that a sum says whose they are:
/// <code>
/// city (1) ── east (2) ── block (4)
///          └─ west (8)                 and a grid "apart" with none; 16 needs have no grid
/// </code>
/// </summary>
public sealed class CaseCountTests(ApiHost api) : IClassFixture<ApiHost>, IAsyncLifetime
{
    private const string All = "kind total open accepted assigned resolved confirmed rejected overdue pendingWithoutDeadline medianDaysToResolve";

    public async Task InitializeAsync()
    {
        await api.Store.RunAsync("truncate grid, organization, service_case cascade");
        await api.Store.RunAsync("""
            insert into organization (code, name, kind) values ('org', '支部', 'BRANCH');
            insert into grid (code, name, level, parent_id, boundary)
            select g.code, g.code, g.level, (select id from grid where code = g.parent), ST_Multi(ST_MakeEnvelope(117, 36, 118, 37, 4326))
            from (values ('city', 'CITY', null), ('apart', 'CITY', null)) g(code, level, parent);
            insert into grid (code, name, level, parent_id, boundary)
            select g.code, g.code, 'DISTRICT', c.id, c.boundary from grid c, (values ('east'), ('west')) g(code) where c.code = 'city';
            insert into grid (code, name, level, parent_id, boundary) select 'block', 'block', 'GRID', id, boundary from grid where code = 'east';
            insert into service_case (code, kind, status, category, opened_at, grid_id)
            select concat(coalesce(g.code, 'none'), n), 'NEED', 'OPEN', '饮水', '2026-03-01', (select id from grid where code = g.code)
            from (values ('city', 1), ('east', 2), ('block', 4), ('west', 8), (null, 16)) g(code, count), generate_series(1, g.count) n;
            """);
    }

    public Task DisposeAsync() => Task.CompletedTask;

    [Theory]
    [InlineData("city", 1 + 2 + 4 + 8)]
    [InlineData("east", 2 + 4)]
    [InlineData("block", 4)]
    [InlineData("west", 8)]
    [InlineData("apart", 0)]
    public async Task A_grid_counts_its_own_cases_and_those_of_all_grids_below(string grid, int total) =>
        Assert.Equal([0, 0, total], (await CountsAsync(grid)).Select(count => count.Number("total")));

    [Fact]
    public async Task All_grids_that_are_asked_for_are_counted_in_one_statement()
    {
        using var statements = new Statements(new NpgsqlConnectionStringBuilder(api.Store.ConnectionString).Database!);
        var grids = (await api.QueryAsync("{ grids { nodes { code caseCounts { total } } } }")).GetProperty("grids").GetProperty("nodes");
        Assert.Equal(5, grids.GetArrayLength());
        Assert.Single(statements.Texts, text => text.Contains("service_case", StringComparison.Ordinal));
    }

    [Fact]
    public async Task Each_status_is_counted_apart_and_what_is_overdue_or_has_no_deadline_too()
    {
        // 1, 2, 4, 8, 16, 32 wishes by status; of each, one has a deadline in the past, and of those with several one has one to come.
        await api.Store.RunAsync("""
            insert into service_case (code, kind, status, category, opened_at, grid_id, deadline, handler_id, rejection_reason)
            select s.status || n, 'WISH', s.status, '托管', '2026-03-01', g.id, case n when 1 then timestamptz '2026-03-02' when 2 then now() + interval '1 day' end,
                   case when s.status in ('ASSIGNED', 'RESOLVED', 'CONFIRMED') then o.id end, case when s.status = 'REJECTED' then '重复' end
            from grid g, organization o,
                 (values ('OPEN', 1), ('ACCEPTED', 2), ('ASSIGNED', 4), ('RESOLVED', 8), ('CONFIRMED', 16), ('REJECTED', 32)) s(status, count), generate_series(1, s.count) n
            where g.code = 'block';
            """);
        var wishes = (await CountsAsync("city")).Single(count => count.Text("kind") == "WISH");
        Assert.Equal([63, 1, 2, 4, 8, 16, 32, 3, 2], ((string[])["total", "open", "accepted", "assigned", "resolved", "confirmed", "rejected", "overdue", "pendingWithoutDeadline"]).Select(name => wishes.Number(name)));
        Assert.Equal(JsonValueKind.Null, wishes.GetProperty("medianDaysToResolve").ValueKind);
    }

    [Theory]
    [InlineData("1 2 4", 2.0)]
    [InlineData("1 2", 1.5)]
    [InlineData("0.5", 0.5)]
    public async Task The_median_is_of_what_is_resolved_and_passes_over_what_nobody_knows(string days, double median)
    {
        await api.Store.RunAsync($"""
            insert into service_case (code, kind, status, category, opened_at, resolved_at, grid_id, handler_id)
            select 'r' || n, 'REPORT', 'RESOLVED', '井盖', '2026-03-01', timestamptz '2026-03-01' + d::numeric * interval '1 day', g.id, o.id
            from grid g, organization o, unnest(array[{string.Join(", ", days.Split(' '))}, null]) with ordinality t(d, n) where g.code = 'west';
            insert into service_case (code, kind, status, category, opened_at, resolved_at, grid_id, handler_id)
            select 'again', 'REPORT', 'ASSIGNED', '井盖', '2026-03-01', '2027-03-01', g.id, o.id from grid g, organization o where g.code = 'west';
            """);
        Assert.Equal(median, (await CountsAsync("city")).Single(count => count.Text("kind") == "REPORT").GetProperty("medianDaysToResolve").GetDouble(), 2);
    }

    [Theory]
    [InlineData("openedFrom: \"2026-03-01T00:00:00Z\"", 15)]
    [InlineData("openedFrom: \"2026-03-01T00:00:01Z\"", 0)]
    [InlineData("openedUntil: \"2026-03-01T00:00:00Z\"", 0)]
    [InlineData("openedUntil: \"2026-03-01T08:00:01+08:00\"", 15)]
    public async Task A_period_has_its_beginning_and_not_its_end(string period, int total)
    {
        await api.Store.RunAsync("update service_case set opened_at = '2026-03-01T00:00:00Z'");
        Assert.Equal(total, (await CountsAsync("city", $"({period})")).Sum(count => count.Number("total")));
    }

    private async Task<JsonElement[]> CountsAsync(string grid, string arguments = "") =>
        [.. (await api.QueryAsync($"{{ grid(code: \"{grid}\") {{ caseCounts{arguments} {{ {All} }} }} }}")).GetProperty("grid").GetProperty("caseCounts").EnumerateArray()];
}
