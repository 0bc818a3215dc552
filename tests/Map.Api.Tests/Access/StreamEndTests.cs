using System.Net.WebSockets;
using Map.Api.Tests.Changes;
using Map.Geodata.Access;
using Xunit;

namespace Map.Api.Tests.Access;

/// <summary>What stays open for hours ends with the right to have it.</summary>
public sealed class StreamEndTests(GuardedHost host) : IClassFixture<GuardedHost>
{
    private const string Stations = "subscription { stationChanged { code } }", Password = "correct horse battery";

    [Fact]
    public async Task A_stream_ends_when_its_key_is_revoked_and_others_go_on()
    {
        using var other = await host.ConnectAsync(Role.Reader);
        using var goingOn = await EventStream.OpenAsync(other, Stations);
        var (key, secret) = await host.Keys.AddAsync("kiosk", Role.Reader, [], 1_000_000, DateTimeOffset.UtcNow.AddDays(1), "test", CancellationToken.None);
        using var client = host.Connect();
        client.DefaultRequestHeaders.Authorization = new("Bearer", secret);
        using var ending = await EventStream.OpenAsync(client, Stations);

        using var admin = await host.ConnectAsync(Role.Admin);
        Assert.Empty(await admin.CodesAsync($$"""mutation { revokeApiKey(input: { prefix: "{{key.Prefix}}" }) { apiKey { prefix } errors { __typename } } }"""));

        await Assert.ThrowsAnyAsync<Exception>(ending.NextAsync);
        // By then it was asked of the other, too, which had begun before.
        await host.Store.RunAsync("insert into station (code, name, kind, status, location) values ('AFTER', '驿站', 'REST_STATION', 'OPEN', ST_SetSRID(ST_MakePoint(117, 36), 4326))");
        Assert.Equal("AFTER", (await goingOn.NextAsync()).Text("code"));
    }

    [Fact]
    public async Task A_socket_ends_when_its_account_is_closed()
    {
        var name = await host.AddAccountAsync(Role.Planner, Password);
        using var client = host.Connect();
        using var signedIn = await client.SignInAsync(name, Password);
        using var socket = await ConnectAsync(signedIn.SessionCookie().Split(';')[0]);

        using var admin = await host.ConnectAsync(Role.Admin);
        Assert.Empty(await admin.CodesAsync($$"""mutation { setAccountDisabled(input: { name: "{{name}}", disabled: true }) { errors { __typename } } }"""));

        await Assert.ThrowsAsync<WebSocketException>(() => ReadToEndAsync(socket));
    }

    private async Task<ClientWebSocket> ConnectAsync(string cookie)
    {
        var socket = new ClientWebSocket();
        socket.Options.AddSubProtocol("graphql-transport-ws");
        socket.Options.SetRequestHeader("Cookie", cookie);
        await socket.ConnectAsync(new Uri($"ws://{host.Address.Authority}/graphql"), CancellationToken.None);
        await socket.SendAsync("""{"type":"connection_init"}"""u8.ToArray(), WebSocketMessageType.Text, true, CancellationToken.None);
        return socket;
    }

    private static async Task ReadToEndAsync(ClientWebSocket socket)
    {
        var buffer = new byte[1024];
        while ((await socket.ReceiveAsync(buffer, CancellationToken.None)).MessageType != WebSocketMessageType.Close) { }
    }
}
