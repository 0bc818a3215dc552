using System.Text;

namespace Map.Api.Tests.Malformed;

/// <summary>A request as bytes on the wire, which need not be HTTP at all.</summary>
/// <param name="Endpoint">Whom it is for: the pattern of a route, or a word.</param>
/// <param name="Kind">What is wrong with it.</param>
/// <param name="Bytes">What is sent.</param>
internal sealed record RawRequest(string Endpoint, string Kind, byte[] Bytes)
{
    /// <summary>Whether the sender says that nothing follows, though something should.</summary>
    public bool EndsEarly { get; init; }

    /// <summary>Whether a host may hang up on it without a word: it is no request of HTTP, or larger than what is read.</summary>
    public bool MayBeCut { get; init; }

    /// <summary>A request of HTTP/1.1 for one answer.</summary>
    /// <param name="target">Path and query, of any bytes that Latin-1 has.</param>
    /// <param name="headers">Lines without their ends, beside Host, Connection and Content-Length.</param>
    /// <param name="body">Null for none.</param>
    /// <param name="length">What Content-Length says, if not the truth.</param>
    public static byte[] Compose(string method, string target, IEnumerable<string> headers, byte[]? body = null, string? length = null)
    {
        var lines = new StringBuilder($"{method} {target} HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\n");
        foreach (var header in headers) lines.Append(header).Append("\r\n");
        if (body is not null) lines.Append("Content-Length: ").Append(length ?? body.Length.ToString(System.Globalization.CultureInfo.InvariantCulture)).Append("\r\n");
        return [.. Encoding.Latin1.GetBytes(lines.Append("\r\n").ToString()), .. body ?? []];
    }
}
