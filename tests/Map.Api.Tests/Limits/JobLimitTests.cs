using System.Text.Json;
using Map.Api.Access;
using Map.Api.Jobs;
using Map.Api.Tests.Access;
using Map.Geodata.Access;
using Xunit;

namespace Map.Api.Tests.Limits;

public sealed class JobLimitTests(GuardedHost guarded) : IClassFixture<GuardedHost>
{
    private const string Start = """mutation { startAnalysis(input: { query: "{ stations(first: 1) { nodes { code } } }" }) { job { id } } }""";

    [Fact]
    public async Task A_caller_has_so_many_jobs_at_a_time_and_others_go_on()
    {
        await using var host = guarded.Create(new AccessOptions(), new Dictionary<string, string?> { ["Limits:JobsPerCaller"] = "1" });
        await host.StartAsync();
        var address = new Uri(host.Urls.Single());
        var (busy, prefix) = await ConnectAsync(address);
        var (other, _) = await ConnectAsync(address);
        await using var lease = await guarded.Store.DataSource.OpenConnectionAsync();
        var held = await HoldJobAsync(lease, $"key {prefix}");

        Assert.Equal([JobOrders.TooManyJobs], await busy.CodesAsync(Start));
        Assert.True(IsStarted(await other.AskAsync(Start)));

        await guarded.Store.RunAsync($"update job set state = 'CANCELLED', finished_at = now() where id = {held}");
        Assert.True(IsStarted(await busy.AskAsync(Start)));
        busy.Dispose();
        other.Dispose();
    }

    /// <summary>A job that a process works on for as long as the connection lives.</summary>
    private static async Task<long> HoldJobAsync(Npgsql.NpgsqlConnection lease, string actor)
    {
        var id = (long)(await AskAsync(lease, "select nextval(pg_get_serial_sequence('job', 'id'))"))!;
        await AskAsync(lease, "select pg_advisory_lock(map_job_lock(), $1::bigint::integer)", id);
        await AskAsync(lease, "insert into job (id, kind, actor, input) overriding system value values ($1, 'ANALYSIS', $2, '{}')", id, actor);
        return id;
    }

    private static async Task<object?> AskAsync(Npgsql.NpgsqlConnection connection, string sql, params object[] values)
    {
        await using var command = connection.CreateCommand();
        command.CommandText = sql;
        foreach (var value in values) command.Parameters.Add(new() { Value = value });
        return await command.ExecuteScalarAsync();
    }

    private async Task<(HttpClient Client, string Prefix)> ConnectAsync(Uri address)
    {
        var (key, secret) = await guarded.Keys.AddAsync("system", Role.Planner, [], 1_000, DateTimeOffset.UtcNow.AddDays(1), "test", CancellationToken.None);
        return (new HttpClient { BaseAddress = address, DefaultRequestHeaders = { { "X-Api-Key", secret } } }, key.Prefix);
    }

    private static bool IsStarted(JsonElement answer) => answer.GetProperty("data").GetProperty("startAnalysis").GetProperty("job").ValueKind == JsonValueKind.Object;
}
