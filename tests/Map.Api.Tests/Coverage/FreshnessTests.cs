using System.Net;
using System.Net.Http.Json;
using System.Text.Json;
using Map.Api.Access;
using Map.Api.Hosting;
using Map.Geodata.Access;
using Map.Geodata.Store;
using Map.Testing;
using Npgsql;
using Xunit;

namespace Map.Api.Tests.Coverage;

/// <summary>What is kept in a process is never older than what another process has committed before the question.</summary>
public sealed class FreshnessTests(ApiHost api) : IClassFixture<ApiHost>, IAsyncLifetime
{
    public Task InitializeAsync() => ServiceTown.BuildAsync(api);

    public Task DisposeAsync() => Task.CompletedTask;

    [Theory]
    [InlineData("update station set status = 'CLOSED' where code = 'T'", "services: [\"HOT_MEAL\"]", 15, 0)]
    [InlineData("delete from station where code = 'U'", "services: [\"REST\"]", 15, 3)]
    [InlineData("delete from station_service", "services: [\"REST\"]", 15, 0)]
    [InlineData("update station_service set service_code = 'READING' where service_code = 'HOT_MEAL'", "services: [\"READING\"]", 0, 15)]
    [InlineData("update station set opening_hours = 'Mo-Su 00:00-06:00' where code = 'S'", "services: [\"REST\"], whenOpen: true, hour: 10", 3, 0)]
    [InlineData("update station set opening_hours = '24/7' where code = 'U'", "services: [\"REST\"], whenOpen: true, hour: 10", 3, 15)]
    [InlineData("update demand_cell set residents = 32 where code = 'c1'", "minutes: 15", 15, 46)]
    [InlineData("delete from demand_cell where code = 'c8'", "minutes: 15", 15, 7)]
    [InlineData("update demand_cell set grid_id = null where code = 'c8'", "minutes: 15", 15, 7)]
    public async Task A_change_that_another_process_made_is_seen_by_the_next_question(string change, string question, long before, long after)
    {
        Assert.Equal(before, (await api.CoverageAsync(question)).Residents());
        await api.Store.RunAsync(change);
        Assert.Equal(after, (await api.CoverageAsync(question)).Residents());
    }

    [Fact]
    public async Task A_station_that_moves_and_comes_back_is_counted_where_it_is()
    {
        await api.Store.RunAsync("delete from station where code <> 'S'");
        foreach (var (column, covered) in new[] { (0, 3), (20, 12), (10, 15), (0, 3) })
        {
            await api.Store.RunAsync($"update station set location = {ServiceTown.City.Point(column, 0)} where code = 'S'");
            Assert.Equal(covered, (await api.CoverageAsync("minutes: 15")).Residents());
        }
    }

    [Fact]
    public async Task Stations_come_and_go_in_any_order()
    {
        await api.Store.RunAsync("delete from station");
        Assert.Equal(0, (await api.CoverageAsync("minutes: 15")).Residents());
        foreach (var column in new[] { 0, 20 })
        {
            await api.Store.RunAsync(
                $"insert into station (code, name, kind, status, location) values ('N{column}', '新', 'REST_STATION', 'OPEN', {ServiceTown.City.Point(column, 0)})");
        }

        Assert.Equal(15, (await api.CoverageAsync("minutes: 15")).Residents());
        await api.Store.RunAsync("delete from station where code = 'N0'");
        Assert.Equal(12, (await api.CoverageAsync("minutes: 15")).Residents());
        // Another one comes where one has gone, and stays when the other goes too.
        await api.Store.RunAsync($"insert into station (code, name, kind, status, location) values ('N10', '新', 'REST_STATION', 'OPEN', {ServiceTown.City.Point(0, 0)})");
        Assert.Equal(15, (await api.CoverageAsync("minutes: 15")).Residents());
        await api.Store.RunAsync("delete from station where code = 'N20'");
        Assert.Equal(3, (await api.CoverageAsync("minutes: 15")).Residents());
    }

    [Fact]
    public async Task Other_streets_are_seen()
    {
        Assert.Equal(15, (await api.CoverageAsync("minutes: 15, services: [\"HOT_MEAL\"]")).Residents());
        // The street breaks off at the station in the middle.
        await api.ImportAsync(new AsciiMap("A---------C  D------B", 100));
        Assert.Equal(3, (await api.CoverageAsync("minutes: 15, services: [\"HOT_MEAL\"]")).Residents());
        await api.ImportAsync(ServiceTown.City);
    }

    [Fact]
    public async Task What_commits_late_is_seen_though_its_line_in_the_log_is_older()
    {
        await using var connection = new NpgsqlConnection(api.Store.ConnectionString);
        await connection.OpenAsync();
        await using (var transaction = await connection.BeginTransactionAsync())
        {
            await using var command = new NpgsqlCommand("update demand_cell set residents = 33 where code = 'c1'", connection);
            await command.ExecuteNonQueryAsync();
            // A later line that is committed earlier.
            await api.Store.RunAsync("update demand_cell set residents = 66 where code = 'c2'");
            Assert.Equal(1 + 66 + 12, (await api.CoverageAsync("minutes: 15")).Residents());
            await transaction.CommitAsync();
        }

        Assert.Equal(33 + 66 + 12, (await api.CoverageAsync("minutes: 15")).Residents());
    }

    [Fact]
    public async Task Two_hosts_on_one_store_agree()
    {
        await using var store = await MapStore.OpenAsync(api.Store.ConnectionString);
        using var folder = new TemporaryFolder();
        await using var other = MapHost.Create(store, new MapHostOptions(IPAddress.Loopback, 0, folder["dashboard"], folder["networks"]) { Access = new AccessOptions(Role.Admin) });
        await other.StartAsync();
        using var client = new HttpClient { BaseAddress = new Uri(other.Urls.Single()) };
        Assert.Equal(15, await AskAsync(client));
        Assert.Equal(15, await AskAsync(api.Client));
        var version = (await api.QueryAsync("""{ station(code: "T") { version } }""")).GetProperty("station").Number("version");
        await api.QueryAsync($$"""mutation { updateStation(input: { code: "T", version: {{version}}, status: CLOSED }) { station { version } errors { __typename } } }""");
        Assert.Equal(0, await AskAsync(client));
        Assert.Equal(0, await AskAsync(api.Client));
    }

    private static async Task<long> AskAsync(HttpClient client)
    {
        using var response = await client.PostAsJsonAsync("/graphql", new { query = """{ coverage(grid: "G", services: ["HOT_MEAL"]) { residents { covered } } }""" });
        return (await response.Content.ReadFromJsonAsync<JsonElement>()).GetProperty("data").GetProperty("coverage").Residents();
    }
}
