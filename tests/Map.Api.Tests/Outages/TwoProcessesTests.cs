using System.Diagnostics;
using System.Net;
using System.Net.Http.Json;
using System.Net.Sockets;
using System.Text;
using System.Text.Json;
using Map.Api.Tests.Changes;
using Map.Api.Tests.Commands;
using Map.Testing;
using Npgsql;
using Xunit;

namespace Map.Api.Tests.Outages;

/// <summary>Two processes of the product on one store.</summary>
public sealed class TwoProcessesTests(TestStore store) : IClassFixture<TestStore>, IDisposable
{
    private const string Import = "mutation($input: StartFeatureImportInput!) { startFeatureImport(input: $input) { job { id } errors { __typename } } }";

    private const string Create = """mutation { createStation(input: { code: "P-1", name: "驿站", kind: REST_STATION, status: OPEN, location: { type: Point, coordinates: [117, 36] } }) { station { code } } }""";

    private readonly TemporaryFolder _folder = new();

    public void Dispose() => _folder.Dispose();

    [Fact]
    public async Task An_edit_in_one_is_told_by_the_other_which_also_takes_up_the_job_of_one_that_was_killed()
    {
        var ports = (First: FreePort(), Second: FreePort());
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
            await RunAsync(turn, "select pg_advisory_lock(hashtext('import of features'))");
            await SendFileAsync(one);
            var (killed, left, name) = await WaitForWorkerAsync("first", "second") == "first" ? (first, second, "second") : (second, first, "first");
            killed.Kill();
            await killed.WaitForExitAsync();
            await WaitForWorkerAsync(name);
            Assert.False(left.HasExited);
            await RunAsync(turn, "select pg_advisory_unlock(hashtext('import of features'))");
            while (await store.AskAsync<string>("select state from job where kind = 'FEATURE_IMPORT'") is "QUEUED" or "RUNNING") await Task.Delay(50);

            Assert.Equal(("DONE", 2), (await store.AskAsync<string>("select state from job where kind = 'FEATURE_IMPORT'"), await store.AskAsync<int>("select attempts from job where kind = 'FEATURE_IMPORT'")));
            Assert.Equal(1L, await store.AskAsync<long>("select count(*) from station where code = 'P-2'"));
        }
        finally
        {
            foreach (var process in (Process[])[first, second])
            {
                if (process.HasExited) continue;
                process.Kill();
                await process.WaitForExitAsync();
            }
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

    private async Task<Process> UpAsync(int port, string name)
    {
        var address = new NpgsqlConnectionStringBuilder(store.ConnectionString) { ApplicationName = name };
        var process = MapProcess.Start(_folder[name], new Dictionary<string, string> { ["ConnectionStrings__Map"] = address.ConnectionString, ["Access__Anonymous"] = "admin" }, "up", "--port", $"{port}", "--no-sample");
        while (await process.StandardOutput.ReadLineAsync() is { } line)
            if (line.StartsWith("Map is ready", StringComparison.Ordinal)) return process;
        throw new InvalidOperationException(await process.StandardError.ReadToEndAsync());
    }

    private static async Task SendFileAsync(HttpClient client)
    {
        using var form = new MultipartFormDataContent
        {
            { JsonContent.Create(new { query = Import, variables = new { input = new { kind = "STATIONS", file = (string?)null, coordinateSystem = "WGS84" } } }), "operations" },
            { new StringContent("""{"0": ["variables.input.file"]}"""), "map" },
            { new ByteArrayContent(Encoding.UTF8.GetBytes("code,name,kind,status,longitude,latitude\nP-2,驿站,REST_STATION,OPEN,117,36\n")), "0", "stations.csv" },
        };
        using var request = new HttpRequestMessage(HttpMethod.Post, "/graphql") { Content = form };
        request.Headers.Add("GraphQL-preflight", "1");
        using var answer = await client.SendAsync(request);
        var data = (await answer.Content.ReadFromJsonAsync<JsonElement>()).GetProperty("data").GetProperty("startFeatureImport");
        Assert.Equal(JsonValueKind.Object, data.GetProperty("job").ValueKind);
    }

    private static async Task RunAsync(NpgsqlConnection connection, string sql)
    {
        await using var command = new NpgsqlCommand(sql, connection);
        await command.ExecuteNonQueryAsync();
    }

    private static int FreePort()
    {
        using var probe = new TcpListener(IPAddress.Loopback, 0);
        probe.Start();
        return ((IPEndPoint)probe.LocalEndpoint).Port;
    }
}
