using System.Diagnostics;
using System.Net.Http.Json;
using Map.Api.Tests.Changes;
using Map.Api.Tests.Commands;
using Map.Testing;
using Npgsql;
using Xunit;

namespace Map.Api.Tests.Outages;

/// <summary>Two processes of the product on one store.</summary>
public sealed class TwoProcessesTests(TestStore store) : IClassFixture<TestStore>, IDisposable
{
    private const string Create = """mutation { createStation(input: { code: "P-1", name: "驿站", kind: REST_STATION, status: OPEN, location: { type: Point, coordinates: [117, 36] } }) { station { code } } }""";

    private readonly TemporaryFolder _folder = new();

    public void Dispose() => _folder.Dispose();

    [Fact]
    public async Task An_edit_in_one_is_told_by_the_other_which_also_takes_up_the_job_of_one_that_was_killed()
    {
        var ports = (First: MapProcess.FreePort(), Second: MapProcess.FreePort());
        using var first = await UpAsync(ports.First, "first");
        using var second = await UpAsync(ports.Second, "second");
        using var one = new HttpClient { BaseAddress = new Uri($"http://127.0.0.1:{ports.First}") };
        using var two = new HttpClient { BaseAddress = new Uri($"http://127.0.0.1:{ports.Second}") };
        try
        {
            using var events = await EventStream.OpenAsync(two, "subscription { stationChanged { code } }");
            (await one.PostAsJsonAsync("/graphql", new { query = Create })).EnsureSuccessStatusCode();
            Assert.Equal("P-1", (await events.NextAsync()).Text("code"));

            // An import waits for its turn, so that the job is being worked on for as long as the test likes.
            await using var turn = await store.DataSource.OpenConnectionAsync();
            await turn.RunAsync("select pg_advisory_lock(hashtext('import of features'))");
            await OutageHost.ImportAsync(one, "code,name,kind,status,longitude,latitude\nP-2,驿站,REST_STATION,OPEN,117,36\n");
            var (killed, left, name) = await WaitForWorkerAsync("first", "second") == "first" ? (first, second, "second") : (second, first, "first");
            killed.Kill();
            await killed.WaitForExitAsync();
            await WaitForWorkerAsync(name);
            Assert.False(left.HasExited);
            await turn.RunAsync("select pg_advisory_unlock(hashtext('import of features'))");
            while (await store.AskAsync<string>("select state from job where kind = 'FEATURE_IMPORT'") is "QUEUED" or "RUNNING") await Task.Delay(50);

            Assert.Equal(("DONE", 2), (await store.AskAsync<string>("select state from job where kind = 'FEATURE_IMPORT'"), await store.AskAsync<int>("select attempts from job where kind = 'FEATURE_IMPORT'")));
            Assert.Equal(1L, await store.AskAsync<long>("select count(*) from station where code = 'P-2'"));
        }
        finally
        {
            await MapProcess.KillAsync(first);
            await MapProcess.KillAsync(second);
        }
    }

    /// <summary>The name of the process that works on the import, once it is one of these.</summary>
    private async Task<string> WaitForWorkerAsync(params string[] names)
    {
        while (true)
        {
            var name = await store.AskAsync<string>("""
                select a.application_name from job j
                join pg_locks l on l.locktype = 'advisory' and l.granted and l.classid = map_job_lock()::oid and l.objid = j.id::oid join pg_stat_activity a using (pid)
                where j.kind = 'FEATURE_IMPORT' and l.database = (select oid from pg_database where datname = current_database())
                """);
            if (names.Contains(name)) return name!;
            await Task.Delay(50);
        }
    }

    private Task<Process> UpAsync(int port, string name)
    {
        var address = new NpgsqlConnectionStringBuilder(store.ConnectionString) { ApplicationName = name };
        return MapProcess.UpAsync(_folder[name], address.ConnectionString, port);
    }
}
