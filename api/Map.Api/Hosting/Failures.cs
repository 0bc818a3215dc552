using System.Diagnostics;
using Npgsql;

namespace Map.Api.Hosting;

/// <summary>What nobody has expected: it is logged under a trace id, and the client is told that id and nothing of the inside.</summary>
internal static class Failures
{
    private const string Soon = "1";

    public static IApplicationBuilder UseFailures(this IApplicationBuilder app) => app.UseExceptionHandler(new ExceptionHandlerOptions
    {
        StatusCodeSelector = StatusOf,
        ExceptionHandler = WriteAsync,
    });

    /// <summary>A request that can't be read is its sender's; a store that can't be reached comes back.</summary>
    private static int StatusOf(Exception exception) => exception switch
    {
        BadHttpRequestException bad => bad.StatusCode,
        NpgsqlException { IsTransient: true } or TimeoutException => StatusCodes.Status503ServiceUnavailable,
        _ => StatusCodes.Status500InternalServerError,
    };

    private static Task WriteAsync(HttpContext http)
    {
        var status = http.Response.StatusCode;
        if (status == StatusCodes.Status503ServiceUnavailable) http.Response.Headers.RetryAfter = Soon;
        return Results.Problem(Explain(status), statusCode: status, extensions: Trace()).ExecuteAsync(http);
    }

    private static string Explain(int status) => status switch
    {
        StatusCodes.Status503ServiceUnavailable => "The store can't be reached just now. Try again in a moment.",
        StatusCodes.Status500InternalServerError => "Something unexpected went wrong. The server's log tells what, under the trace id.",
        _ => "The request can't be read.",
    };

    private static Dictionary<string, object?> Trace() => new() { ["traceId"] = Activity.Current?.TraceId.ToString() };
}
