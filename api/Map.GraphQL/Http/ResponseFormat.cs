using Map.GraphQL.Execution;
using Microsoft.AspNetCore.Http;
using Microsoft.Net.Http.Headers;

namespace Map.GraphQL.Http;

/// <summary>The media type of a response, negotiated by the Accept header, and the status codes that go with it.</summary>
internal sealed class ResponseFormat
{
    /// <summary><c>application/graphql-response+json</c>: the status tells whether the request was well-formed.</summary>
    public static readonly ResponseFormat GraphQLResponse = new("application/graphql-response+json; charset=utf-8", isLegacy: false);

    /// <summary><c>application/json</c>: every well-formed result is 200, for clients that know nothing else.</summary>
    public static readonly ResponseFormat Json = new("application/json; charset=utf-8", isLegacy: true);

    private readonly bool _isLegacy;

    private ResponseFormat(string contentType, bool isLegacy)
    {
        ContentType = contentType;
        _isLegacy = isLegacy;
    }

    public string ContentType { get; }

    /// <summary>The client's favourite of those on offer, the default if it has none; null if it accepts neither.</summary>
    public static ResponseFormat? Negotiate(HttpRequest request, ResponseFormat defaultFormat)
    {
        var accept = request.Headers.Accept;
        if (accept.Count == 0)
            return defaultFormat;
        if (!MediaTypeHeaderValue.TryParseList(accept.ToArray()!, out var types))
            return null;
        return types
            .Where(type => type.Quality is not 0)
            .OrderByDescending(type => type.Quality ?? 1)
            .Select(type => Match(type, defaultFormat))
            .FirstOrDefault(format => format is not null);
    }

    public int StatusOf(ExecutionResult result) => result.Outcome switch
    {
        ExecutionOutcome.MethodNotAllowed => StatusCodes.Status405MethodNotAllowed,
        ExecutionOutcome.Rejected => _isLegacy ? StatusCodes.Status200OK : StatusCodes.Status400BadRequest,
        ExecutionOutcome.Overloaded => StatusCodes.Status503ServiceUnavailable,
        ExecutionOutcome.TimedOut or ExecutionOutcome.Failed => _isLegacy ? StatusCodes.Status200OK : StatusCodes.Status500InternalServerError,
        _ => StatusCodes.Status200OK,
    };

    private static ResponseFormat? Match(MediaTypeHeaderValue type, ResponseFormat defaultFormat)
    {
        if (type.Charset.HasValue && !type.Charset.Equals("utf-8", StringComparison.OrdinalIgnoreCase))
            return null;
        return type.MediaType.Value?.ToLowerInvariant() switch
        {
            "application/graphql-response+json" => GraphQLResponse,
            "*/*" or "application/*" => defaultFormat,
            "application/json" => Json,
            _ => null,
        };
    }
}
