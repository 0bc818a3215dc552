using Map.Geodata.Features;
using Map.Geodata.Store;
using Map.Testing;
using Microsoft.EntityFrameworkCore;
using Npgsql;
using Xunit;

namespace Map.Geodata.Tests.Store;

public sealed class TreesTests(TestStore store) : IClassFixture<TestStore>
{
    [Fact]
    public async Task Under_and_above_a_grid_are_its_lines()
    {
        // district > (north > (n1, n2), south)
        Grid district = Some.Grid(GridLevel.District);
        Grid north = Some.Grid(GridLevel.Street, district), south = Some.Grid(GridLevel.Street, district);
        Grid n1 = Some.Grid(GridLevel.Community, north), n2 = Some.Grid(GridLevel.Community, north);
        await using MapContext context = store.CreateContext();
        context.AddRange(n1, n2, south);
        await context.SaveChangesAsync();

        Assert.Equal(Codes(north, n1, n2), await ListAsync(context.Grids.Under(north.Id)));
        Assert.Equal(Codes(district, north, n1), await ListAsync(context.Grids.Above(n1.Id)));
        Assert.Equal(Codes(n1, n2), await ListAsync(context.Grids.Under(district.Id).Where(grid => grid.Level == GridLevel.Community)));
        Assert.Empty(await ListAsync(context.Grids.Under(-1)));
        Assert.Equal(Codes(south), await ListAsync(context.Grids.Under(south.Id)));
    }

    [Fact]
    public async Task An_organization_cannot_be_its_own_ancestor()
    {
        Organization top = Some.Organization(OrganizationKind.Committee);
        Organization middle = Some.Organization(OrganizationKind.GeneralBranch, top), bottom = Some.Organization(OrganizationKind.Branch, middle);
        await AddAsync(bottom);

        Assert.Equal("organization_tree", await RefusalAsync($"update organization set parent_id = {bottom.Id} where id = {top.Id}"));
        Assert.Equal("organization_check", await RefusalAsync($"update organization set parent_id = id where id = {top.Id}"));
    }

    [Fact]
    public async Task A_tree_may_be_six_organizations_deep_and_no_deeper()
    {
        Organization[] line = Line(6);
        await AddAsync(line[^1]);

        Assert.Equal("organization_tree", await RefusalAsync($"insert into organization (code, name, kind, parent_id) values ('deeper', '小组', 'GROUP', {line[^1].Id})"));
    }

    [Fact]
    public async Task Two_trees_that_are_too_deep_together_cannot_be_joined()
    {
        Organization[] upper = Line(3), lower = Line(4), fits = Line(3);
        await AddAsync(upper[^1], lower[^1], fits[^1]);

        Assert.Equal("organization_tree", await RefusalAsync($"update organization set parent_id = {upper[^1].Id} where id = {lower[0].Id}"));
        Assert.Null(await RefusalAsync($"update organization set parent_id = {upper[^1].Id} where id = {fits[0].Id}"));
    }

    [Fact]
    public async Task Two_nodes_may_change_places_when_the_check_waits_for_the_commit()
    {
        Organization[] line = Line(3);
        await AddAsync(line[^1]);

        Assert.Null(await RefusalAsync(
            $"""
            begin; set constraints organization_tree deferred;
            update organization set parent_id = {line[2].Id} where id = {line[1].Id};
            update organization set parent_id = {line[0].Id} where id = {line[2].Id};
            commit
            """));
    }

    [Fact]
    public async Task Of_two_edits_that_would_close_a_cycle_together_one_is_refused()
    {
        Organization a = Some.Organization(), b = Some.Organization();
        await AddAsync(a, b);
        await using NpgsqlConnection first = await store.DataSource.OpenConnectionAsync(), second = await store.DataSource.OpenConnectionAsync();
        await using NpgsqlTransaction one = await first.BeginTransactionAsync(), two = await second.BeginTransactionAsync();

        await RunAsync(first, $"update organization set parent_id = {b.Id} where id = {a.Id}");
        Task<string?> other = Task.Run(() => RefusalAsync(second, $"update organization set parent_id = {a.Id} where id = {b.Id}"));
        await WaitsAsync(second.ProcessID);
        await one.CommitAsync();

        Assert.Equal("organization_tree", await other);
    }

    [Fact]
    public async Task A_transaction_with_an_old_view_of_the_tree_may_not_edit_it()
    {
        Organization a = Some.Organization(), b = Some.Organization();
        await AddAsync(a, b);

        var e = await Assert.ThrowsAsync<PostgresException>(() => store.RunAsync(
            $"begin isolation level repeatable read; update organization set parent_id = {b.Id} where id = {a.Id}; commit"));

        Assert.Equal(PostgresErrorCodes.FeatureNotSupported, e.SqlState);
    }

    [Theory]
    [InlineData(GridLevel.District, GridLevel.Street, true)]
    [InlineData(GridLevel.District, GridLevel.Grid, true)]
    [InlineData(GridLevel.Street, GridLevel.Market, true)]
    [InlineData(GridLevel.Park, GridLevel.Grid, true)]
    [InlineData(GridLevel.Grid, GridLevel.Grid, false)]
    [InlineData(GridLevel.MicroGrid, GridLevel.Community, false)]
    public async Task A_grid_stands_below_one_of_a_higher_level(GridLevel above, GridLevel below, bool accepted)
    {
        await using MapContext context = store.CreateContext();
        context.Add(Some.Grid(below, Some.Grid(above)));

        Exception? e = await Record.ExceptionAsync(() => context.SaveChangesAsync());

        Assert.Equal(accepted ? null : "grid_levels", (e?.InnerException as PostgresException)?.ConstraintName);
    }

    [Fact]
    public async Task A_grid_cannot_fall_to_the_level_of_one_below_it()
    {
        Grid street = Some.Grid(GridLevel.Street);
        await AddAsync(Some.Grid(GridLevel.Community, street));

        Assert.Equal("grid_levels", await RefusalAsync($"update grid set level = 'GRID' where id = {street.Id}"));
    }

    private static Organization[] Line(int length)
    {
        var line = new Organization[length];
        for (int i = 0; i < length; i++)
            line[i] = Some.Organization(parent: i == 0 ? null : line[i - 1]);
        return line;
    }

    private static IEnumerable<string> Codes(params Grid[] grids) => grids.Select(grid => grid.Code).Order(StringComparer.Ordinal);

    private static async Task<IEnumerable<string>> ListAsync(IQueryable<Grid> grids) =>
        (await grids.Select(grid => grid.Code).ToListAsync()).Order(StringComparer.Ordinal);

    private async Task AddAsync(params object[] features)
    {
        await using MapContext context = store.CreateContext();
        context.AddRange(features);
        await context.SaveChangesAsync();
    }

    /// <summary>The name of the constraint that refuses the statement; null when it is accepted.</summary>
    private async Task<string?> RefusalAsync(string sql)
    {
        await using NpgsqlConnection connection = await store.DataSource.OpenConnectionAsync();
        return await RefusalAsync(connection, sql);
    }

    private static async Task<string?> RefusalAsync(NpgsqlConnection connection, string sql)
    {
        Exception? e = await Record.ExceptionAsync(() => RunAsync(connection, sql));
        return e is null ? null : Assert.IsType<PostgresException>(e).ConstraintName;
    }

    private static async Task RunAsync(NpgsqlConnection connection, string sql)
    {
        await using var command = new NpgsqlCommand(sql, connection);
        await command.ExecuteNonQueryAsync();
    }

    /// <summary>Until the server says that this connection waits for a lock.</summary>
    private async Task WaitsAsync(int process)
    {
        using var patience = new CancellationTokenSource(TimeSpan.FromMinutes(1));
        while (!await store.AskAsync<bool>($"select wait_event_type = 'Lock' from pg_stat_activity where pid = {process}"))
            await Task.Delay(10, patience.Token);
    }
}
