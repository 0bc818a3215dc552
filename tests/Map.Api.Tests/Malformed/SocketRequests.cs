using System.Text;

namespace Map.Api.Tests.Malformed;

/// <summary>Handshakes of WebSockets, and messages that the protocol graphql-transport-ws doesn't know.</summary>
/// <param name="operations">Nearly right operations.</param>
internal sealed class SocketRequests(SchemaOperations operations)
{
    private const string Init = """{"type":"connection_init"}""";

    public RawRequest Create(Dice dice)
    {
        if (dice.OneIn(3)) return new("WebSocket", "handshake", Shake(dice.Pick(["13", "8", "x", ""]), dice.Pick(["dGhlIHNhbXBsZSBub25jZQ==", "x", "", new string('a', 5_000)]), dice.Pick(["graphql-transport-ws", "graphql-ws", "x", ""]))) { EndsEarly = true, MayBeCut = true };
        var (kind, frames) = dice.Below(8) switch
        {
            0 => ("frame", (byte[])[0x81, 0x05, .. "hello"u8]), // no client may leave out the mask
            1 => ("frame", [0xf3, 0x85, .. dice.Bytes(9)]),
            2 => ("frame", [0x81, 0xff, 0x7f, .. dice.Bytes(20)]),
            3 => ("no JSON", [.. Text(Init), .. Text(HostileJson.Any(dice))]),
            4 => ("invalid UTF-8", Frame(0x81, [0xff, 0xfe, .. dice.Bytes(dice.Between(0, 50))])),
            5 => ("order", Text($$"""{"type":"subscribe","id":"1","payload":{{GraphQLRequests.Body(operations.Create(dice))}}}""")),
            6 => ("deep nesting", [.. Text(Init), .. Text($$"""{"type":"subscribe","id":"1","payload":{{HostileJson.Nested("{\"a\":", "}", dice.OneIn(10) ? 100_000 : 200, "1")}}}""")]),
            _ => ("values", (byte[])[.. Text(Init), .. Text($$"""{"type":"subscribe","id":"1","payload":{{GraphQLRequests.Body(operations.Create(dice))}}}"""), .. Text($$"""{"type":{{HostileJson.Any(dice)}},"id":{{HostileJson.Any(dice)}},"payload":{{HostileJson.Any(dice)}}}""")]),
        };
        byte[] end = Frame(0x88, [0x03, 0xe8]);
        return new("WebSocket", kind, [.. Shake("13", "dGhlIHNhbXBsZSBub25jZQ==", "graphql-transport-ws"), .. frames, .. end]) { EndsEarly = kind == "frame", MayBeCut = true };
    }

    private static byte[] Shake(string version, string key, string protocol) => Encoding.Latin1.GetBytes(
        $"GET /graphql HTTP/1.1\r\nHost: localhost\r\nUpgrade: websocket\r\nConnection: Upgrade\r\nSec-WebSocket-Version: {version}\r\nSec-WebSocket-Key: {key}\r\nSec-WebSocket-Protocol: {protocol}\r\n\r\n");

    private static byte[] Text(string text) => Frame(0x81, Encoding.UTF8.GetBytes(text));

    /// <summary>A frame as clients send it, under a mask that changes nothing (RFC 6455, section 5.2).</summary>
    private static byte[] Frame(byte opcode, byte[] content) =>
    [
        opcode,
        .. content.Length < 126 ? (byte[])[(byte)(0x80 | content.Length)]
            : content.Length < 65_536 ? [0xfe, (byte)(content.Length >> 8), (byte)content.Length]
            : [0xff, 0, 0, 0, 0, (byte)(content.Length >> 24), (byte)(content.Length >> 16), (byte)(content.Length >> 8), (byte)content.Length],
        0, 0, 0, 0,
        .. content,
    ];
}
