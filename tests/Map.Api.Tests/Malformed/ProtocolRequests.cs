using System.Text;

namespace Map.Api.Tests.Malformed;

/// <summary>What is hardly HTTP: lines, lengths and chunks that contradict each other.</summary>
internal static class ProtocolRequests
{
    public static RawRequest Create(Dice dice)
    {
        var (kind, text) = dice.Below(20) switch
        {
            0 => ("request line", "GET\r\n\r\n"),
            1 => ("request line", "GET / HTTP/9.9\r\nHost: a\r\n\r\n"),
            2 => ("request line", $"GET /{new string('a', dice.Between(8_000, 20_000))} HTTP/1.1\r\nHost: a\r\n\r\n"),
            3 => ("request line", "G\u0000T / HTTP/1.1\r\nHost: a\r\n\r\n"),
            4 => ("request line", "GET http://elsewhere.invalid/graphql?sdl HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\n\r\n"),
            5 => ("request line", "OPTIONS * HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\n\r\n"),
            6 => ("request line", "CONNECT localhost:22 HTTP/1.1\r\nHost: localhost:22\r\nConnection: close\r\n\r\n"),
            7 => ("host", "GET /health/live HTTP/1.1\r\nConnection: close\r\n\r\n"),
            8 => ("host", "GET /health/live HTTP/1.1\r\nHost: a\r\nHost: b\r\nConnection: close\r\n\r\n"),
            9 => ("host", $"GET /ogc HTTP/1.1\r\nHost: {HostileText.Raw(dice.Pick(["<script>", "a b", "a:99999", "[::", "a\0b", "../..", "é", "a@b", "a/b"]))}\r\nConnection: close\r\n\r\n"),
            10 => ("header", $"GET /ogc HTTP/1.1\r\nHost: a\r\nX: {new string('a', dice.Between(1_000, 60_000))}\r\nConnection: close\r\n\r\n"),
            11 => ("header", $"GET /ogc HTTP/1.1\r\nHost: a\r\n{string.Concat(Enumerable.Range(0, 200).Select(i => $"X{i}: 1\r\n"))}\r\n"),
            12 => ("header", "GET /ogc HTTP/1.1\r\nHost: a\r\nX : 1\r\n folded\r\nConnection: close\r\n\r\n"),
            13 => ("header", $"GET /ogc HTTP/1.1\r\nHost: a\r\nX: a\r{dice.Pick(["", "\0", "\n"])}Y: b\r\nConnection: close\r\n\r\n"),
            14 => ("length", $"POST /graphql HTTP/1.1\r\nHost: a\r\nContent-Type: application/json\r\nContent-Length: {dice.Pick(["-1", "x", "99999999999999999999", "1, 2", "0x5", "31000000", ""])}\r\nConnection: close\r\n\r\n{{}}"),
            15 => ("length", "POST /graphql HTTP/1.1\r\nHost: a\r\nContent-Type: application/json\r\nContent-Length: 5\r\nTransfer-Encoding: chunked\r\nConnection: close\r\n\r\n0\r\n\r\nGET /audit.csv HTTP/1.1\r\nHost: a\r\n\r\n"),
            16 => ("length", "POST /graphql HTTP/1.1\r\nHost: a\r\nContent-Length: 2\r\nContent-Length: 3\r\nConnection: close\r\n\r\n{}x"),
            17 => ("chunks", $"POST /graphql HTTP/1.1\r\nHost: a\r\nContent-Type: application/json\r\nTransfer-Encoding: {dice.Pick(["chunked", "gzip, chunked", "chunked, chunked", "identity", "x"])}\r\nConnection: close\r\n\r\n{dice.Pick(["FFFFFFFFFFFFFFFF\r\n{}\r\n0\r\n\r\n", "-1\r\n", "zz\r\n", "2\r\n{}", "2;a=\"b\r\n{}\r\n0\r\n\r\n", "0\r\nX: 1\r\n\r\n", "5\r\n{}\r\n"])}"),
            18 => ("pipelined", string.Concat(Enumerable.Repeat("GET /auth/me HTTP/1.1\r\nHost: localhost\r\n\r\n", dice.Between(2, 50))) + "GET /auth/me HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\n\r\n"),
            _ => ("bytes", Encoding.Latin1.GetString(dice.Bytes(dice.Between(1, 3_000)))),
        };
        return new("protocol", kind, Encoding.Latin1.GetBytes(text)) { EndsEarly = true, MayBeCut = true };
    }
}
