using System.Diagnostics;
using System.Net.Http.Json;
using System.Net.WebSockets;
using System.Text.Json;
using Map.Api.Tests.Commands;
using Map.Testing;
using Xunit;

namespace Map.Api.Tests.Outages;

/// <summary>A process that is told to stop, and the one that is started after it.</summary>
public sealed class RestartTests(TestStore store) : IClassFixture<TestStore>, IDisposable
{
    private const string Create = """mutation { createStation(input: { code: "R-1", name: "驿站", kind: REST_STATION, status: OPEN, location: { type: Point, coordinates: [117, 36] } }) { station { code } } }""";

    private readonly TemporaryFolder _folder = new();

    public void Dispose() => _folder.Dispose();

    [Fact]
    public async Task Requests_that_run_are_answered_subscribers_are_sent_away_and_jobs_go_on_in_the_next_process()
    {
        await using var turn = await store.DataSource.OpenConnectionAsync();
        await using var stations = await store.DataSource.OpenConnectionAsync();
        using var first = await UpAsync();
        using var client = new HttpClient { BaseAddress = Address(first.Port) };
        try
        {
            await turn.RunAsync("select pg_advisory_lock(hashtext('import of features'))");
            await OutageHost.ImportAsync(client, "code,name,kind,status,longitude,latitude\nR-2,驿站,REST_STATION,OPEN,117,36\n");
            await WaitAsync("select exists (select from job where state = 'RUNNING')");
            using var followed = await FollowAsync(client);
            using var socket = await ConnectAsync(first.Port);
            await stations.RunAsync("begin; lock table station in share mode");
            var running = client.PostAsJsonAsync("/graphql", new { query = Create });
            await WaitAsync("select exists (select from pg_locks where relation = 'station'::regclass and not granted)");

            MapProcess.Terminate(first.Process);
            // The stream ends at once, and as one that does not mean its end, so that its client comes back; a socket is told the same.
            Assert.DoesNotContain("event: complete", await followed.Content.ReadAsStringAsync(), StringComparison.Ordinal);
            Assert.Equal(WebSocketCloseStatus.EndpointUnavailable, await ClosedAsync(socket));
            // Whoever has asked before gets an answer.
            await stations.RunAsync("commit");
            using var answer = await running;
            Assert.Equal("R-1", (await answer.Content.ReadFromJsonAsync<JsonElement>()).GetProperty("data").GetProperty("createStation").GetProperty("station").Text("code"));
            await first.Process.WaitForExitAsync();

            Assert.Equal(0, first.Process.ExitCode);
            Assert.Equal(("QUEUED", 0), (await store.AskAsync<string>("select state from job"), await store.AskAsync<int>("select attempts from job")));
            Assert.Equal(1L, await store.AskAsync<long>("select count(*) from station where code = 'R-1'"));
        }
        finally
        {
            await MapProcess.KillAsync(first.Process);
        }

        using var second = await UpAsync();
        try
        {
            await turn.RunAsync("select pg_advisory_unlock(hashtext('import of features'))");
            await WaitAsync("select exists (select from job where finished_at is not null)");

            Assert.Equal(("DONE", 1), (await store.AskAsync<string>("select state from job"), await store.AskAsync<int>("select attempts from job")));
            Assert.Equal(1L, await store.AskAsync<long>("select count(*) from station where code = 'R-2'"));
        }
        finally
        {
            await MapProcess.KillAsync(second.Process);
        }
    }

    private sealed record Up(Process Process, int Port) : IDisposable
    {
        public void Dispose() => Process.Dispose();
    }

    private async Task<Up> UpAsync()
    {
        var port = MapProcess.FreePort();
        return new Up(await MapProcess.UpAsync(_folder["data"], store.ConnectionString, port), port);
    }

    private static Uri Address(int port) => new($"http://127.0.0.1:{port}");

    /// <summary>A subscription whose events are read at its end.</summary>
    private static async Task<HttpResponseMessage> FollowAsync(HttpClient client)
    {
        using var request = new HttpRequestMessage(HttpMethod.Post, "/graphql") { Content = JsonContent.Create(new { query = "subscription { stationChanged { code } }" }) };
        request.Headers.Accept.ParseAdd("text/event-stream");
        return await client.SendAsync(request, HttpCompletionOption.ResponseHeadersRead);
    }

    private static async Task<ClientWebSocket> ConnectAsync(int port)
    {
        var socket = new ClientWebSocket();
        socket.Options.AddSubProtocol("graphql-transport-ws");
        await socket.ConnectAsync(new Uri($"ws://127.0.0.1:{port}/graphql"), CancellationToken.None);
        await socket.SendAsync("""{"type":"connection_init"}"""u8.ToArray(), WebSocketMessageType.Text, true, CancellationToken.None);
        return socket;
    }

    /// <summary>Why the other side has closed it.</summary>
    private static async Task<WebSocketCloseStatus?> ClosedAsync(ClientWebSocket socket)
    {
        var buffer = new byte[1024];
        while ((await socket.ReceiveAsync(buffer, CancellationToken.None)).MessageType != WebSocketMessageType.Close) { }
        return socket.CloseStatus;
    }

    private async Task WaitAsync(string question)
    {
        while (!await store.AskAsync<bool>(question)) await Task.Delay(50);
    }
}
