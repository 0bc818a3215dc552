using System.Text.Json;
using Map.Geodata.Features;
using Map.Geodata.Store;
using Map.Geodata.Store.Changes;
using Map.Testing;
using Microsoft.EntityFrameworkCore;
using Npgsql;
using Xunit;

namespace Map.Geodata.Tests.Store.Changes;

/// <summary>Who did what to which feature, whoever writes the tables.</summary>
public sealed class ChangeLogTests(TestStore store) : IClassFixture<TestStore>
{
    [Fact]
    public async Task A_new_station_is_one_entry_with_all_its_parts()
    {
        Station station = Some.Station();
        station.Name = "暖蜂驿站";
        station.Services.Add(new() { Code = "LOG_TEA", NameZh = "热茶", NameEn = "Tea" });
        await AddAsync(station);

        Change entry = Assert.Single(await ListAsync(station.Code));
        Assert.Equal((FeatureKind.Station, ChangeOperation.Create, station.Id, null), (entry.Kind, entry.Operation, entry.FeatureId, entry.Before));
        Assert.Equal("暖蜂驿站", entry.After!.Value.GetProperty("name").GetString());
        Assert.Equal("LOG_TEA", Assert.Single(entry.After.Value.GetProperty("station_service").EnumerateArray()).GetProperty("service_code").GetString());
    }

    [Fact]
    public async Task What_changes_in_several_statements_of_a_transaction_is_one_entry_and_one_version()
    {
        Station station = await AddStationAsync();
        await store.RunAsync(
            $"""
            begin;
            delete from station_service where station_id = {station.Id};
            update station set name = '甲' where id = {station.Id};
            insert into station_service values ({station.Id}, 'TOILET');
            update station set name = '乙' where id = {station.Id};
            commit
            """);

        Change entry = (await ListAsync(station.Code))[1];
        Assert.Equal(ChangeOperation.Update, entry.Operation);
        Assert.Equal((station.Name, "REST", 1), Read(entry.Before));
        Assert.Equal(("乙", "TOILET", 2), Read(entry.After));
        Assert.Equal(2, await store.AskAsync<int>($"select version from station where id = {station.Id}"));
    }

    [Fact]
    public async Task A_change_of_services_raises_the_stations_version()
    {
        Station station = await AddStationAsync();
        await store.RunAsync($"insert into station_service values ({station.Id}, 'TOILET')");
        await store.RunAsync($"delete from station_service where station_id = {station.Id} and service_code = 'REST'");

        Assert.Equal(3, await store.AskAsync<int>($"select version from station where id = {station.Id}"));
        Assert.Equal(3, (await ListAsync(station.Code)).Count);
    }

    [Fact]
    public async Task A_deleted_station_lives_on_in_the_log_with_its_parts_and_every_digit()
    {
        Station station = await AddStationAsync();
        await store.RunAsync($"delete from station where id = {station.Id}");

        Change entry = (await ListAsync(station.Code))[^1];
        Assert.Equal((ChangeOperation.Delete, null), (entry.Operation, entry.After));
        Assert.Equal((station.Name, "REST", 1), Read(entry.Before));
        string location = entry.Before!.Value.GetProperty("location").GetString()!;
        Assert.Equal(station.Location.X, await store.AskAsync<double>($"select ST_X('{location}'::geometry)"));
    }

    [Fact]
    public async Task A_rolled_back_transaction_leaves_no_entry()
    {
        Station station = await AddStationAsync();
        await store.RunAsync($"begin; update station set name = '乙' where id = {station.Id}; rollback");
        Assert.Single(await ListAsync(station.Code));
    }

    [Fact]
    public async Task An_entry_says_who_signed_and_else_which_user_of_the_database_it_was()
    {
        Station station = Some.Station();
        await using (MapContext context = store.CreateContext())
        {
            await using var transaction = await context.Database.BeginTransactionAsync();
            await ChangeSigning.SignAsync((NpgsqlConnection)context.Database.GetDbConnection(), "规划科");
            context.Add(station);
            await context.SaveChangesAsync();
            await transaction.CommitAsync();
        }
        await store.RunAsync($"update station set seats = 3 where id = {station.Id}");

        List<Change> entries = await ListAsync(station.Code);
        Assert.Equal("规划科", entries[0].Actor);
        Assert.StartsWith("database ", entries[1].Actor, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("update change set actor = 'nobody'")]
    [InlineData("delete from change")]
    [InlineData("truncate change")]
    [InlineData("insert into change (kind, operation, feature_id, feature_code, after) values ('GRID', 'CREATE', 1, 'x', '{}')")]
    public async Task Nobody_writes_the_log_by_hand(string sql)
    {
        await AddStationAsync();
        long before = await store.AskAsync<long>("select count(*) from change");
        PostgresException refusal = await Assert.ThrowsAsync<PostgresException>(() => store.RunAsync(sql));
        Assert.Equal(PostgresErrorCodes.InsufficientPrivilege, refusal.SqlState);
        Assert.Equal(before, await store.AskAsync<long>("select count(*) from change"));
    }

    [Fact]
    public async Task Every_table_of_features_and_parts_is_logged()
    {
        List<string> without = await store.ListAsync<string>(
            """
            select relname::text from pg_class c where relkind = 'r' and relnamespace = 'public'::regnamespace
              and relname not in ('change', 'schema_version', 'spatial_ref_sys') and relname !~ '^(city_network|base_|job$|job_answer|import_|coverage_snapshot|report_schedule$|report_edition|ride_|street_flow$|corridor$)'
              and (select count(*) from pg_trigger t where t.tgrelid = c.oid and t.tgname like '%\_logged') <> 3
            """);
        Assert.Empty(without);
    }

    private async Task<Station> AddStationAsync()
    {
        Station station = Some.Station(117.123456789012345, 36.6);
        await AddAsync(station, "REST");
        return station;
    }

    private async Task AddAsync(Station station, params string[] services)
    {
        await using MapContext context = store.CreateContext();
        station.Services.AddRange(await context.Services.Where(one => services.Contains(one.Code)).ToListAsync());
        context.Add(station);
        await context.SaveChangesAsync();
    }

    private async Task<List<Change>> ListAsync(string code)
    {
        await using MapContext context = store.CreateContext();
        return await context.Changes.AsNoTracking().Where(change => change.Kind == FeatureKind.Station && change.FeatureCode == code).OrderBy(change => change.Id).ToListAsync();
    }

    private static (string? Name, string? Services, int Version) Read(JsonElement? image) => (
        image!.Value.GetProperty("name").GetString(),
        string.Join(",", image.Value.GetProperty("station_service").EnumerateArray().Select(part => part.GetProperty("service_code").GetString())),
        image.Value.GetProperty("version").GetInt32());
}
