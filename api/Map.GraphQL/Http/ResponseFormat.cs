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

    public int StatusOf(ExecutionResult result) => result.Outcome switch
    {
        ExecutionOutcome.MethodNotAllowed => StatusCodes.Status405MethodNotAllowed,
        ExecutionOutcome.Rejected => _isLegacy ? StatusCodes.Status200OK : StatusCodes.Status400BadRequest,
        ExecutionOutcome.Overloaded => StatusCodes.Status503ServiceUnavailable,
        ExecutionOutcome.TimedOut or ExecutionOutcome.Failed => _isLegacy ? StatusCodes.Status200OK : StatusCodes.Status500InternalServerError,
        _ => StatusCodes.Status200OK,
    };

    /// <summary>The format of one of the client's media types; null if it cannot be served.</summary>
    public static ResponseFormat? Match(MediaTypeHeaderValue type, ResponseFormat defaultFormat)
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
