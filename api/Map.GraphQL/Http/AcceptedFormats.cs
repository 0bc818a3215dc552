using Map.GraphQL.Http.Streaming;
using Microsoft.AspNetCore.Http;
using Microsoft.Net.Http.Headers;

namespace Map.GraphQL.Http;

/// <summary>What the client's Accept header allows: a format for one result, and one for a stream of them.</summary>
/// <param name="Single">Null if the client accepts streams only; then one result is a short stream.</param>
/// <param name="Stream">Null if the client wants everything in one piece.</param>
/// <param name="NamesStream">Whether the client has named a media type of streams.</param>
internal sealed record AcceptedFormats(ResponseFormat? Single, StreamFormat? Stream, bool NamesStream)
{
    private static readonly MultipartFormat Multipart = new();
    private static readonly EventStreamFormat EventStream = new();
    private static readonly JsonLinesFormat JsonLines = new();

    /// <summary>The client's favourites; null if it accepts nothing that can be served.</summary>
    public static AcceptedFormats? Negotiate(HttpRequest request, ResponseFormat defaultFormat)
    {
        var accept = request.Headers.Accept;
        if (accept.Count == 0)
            return new AcceptedFormats(defaultFormat, Multipart, NamesStream: false);
        if (!MediaTypeHeaderValue.TryParseList(accept.ToArray()!, out var types))
            return null;
        var ranked = types.Where(type => type.Quality is not 0).OrderByDescending(type => type.Quality ?? 1).ToArray();
        var single = ranked.Select(type => ResponseFormat.Match(type, defaultFormat)).FirstOrDefault(format => format is not null);
        var stream = ranked.Select(Match).FirstOrDefault(format => format is not null);
        return single is null && stream is null ? null : new AcceptedFormats(single, stream, ranked.Any(type => type.MediaType != "*/*" && Match(type) is not null));
    }

    private static StreamFormat? Match(MediaTypeHeaderValue type)
    {
        if (!IsPresentFormat(type))
            return null;
        return type.MediaType.Value?.ToLowerInvariant() switch
        {
            "multipart/mixed" or "multipart/*" or "*/*" => Multipart,
            "text/event-stream" => EventStream,
            "application/jsonl" => JsonLines,
            _ => null,
        };
    }

    /// <summary>A client that asks for an older form of incremental delivery gets everything in one piece.</summary>
    private static bool IsPresentFormat(MediaTypeHeaderValue type) => type.Parameters.All(parameter =>
        !parameter.Name.Equals("deferSpec", StringComparison.OrdinalIgnoreCase)
        && (!parameter.Name.Equals("incrementalSpec", StringComparison.OrdinalIgnoreCase) || parameter.Value.Equals("v0.2", StringComparison.OrdinalIgnoreCase)));
}
