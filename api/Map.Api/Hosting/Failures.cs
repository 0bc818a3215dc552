using System.Diagnostics;
using Map.Api.Troubles;

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

    /// <summary>A request that can't be read, or has letters that no text has, is its sender's; a store that can't be reached comes back.</summary>
    private static int StatusOf(Exception exception) => exception switch
    {
        BadHttpRequestException bad => bad.StatusCode,
        // So the server tells of chunks whose length is no number that there is.
        IOException { InnerException: OverflowException } => StatusCodes.Status400BadRequest,
        _ when TextTroubles.IsNoText(exception) => StatusCodes.Status400BadRequest,
        TimeoutException => StatusCodes.Status503ServiceUnavailable,
        _ when StoreTroubles.IsFull(exception) => StatusCodes.Status507InsufficientStorage,
        _ when StoreTroubles.IsAway(exception) => StatusCodes.Status503ServiceUnavailable,
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
        StatusCodes.Status503ServiceUnavailable => StoreTroubles.Away,
        StatusCodes.Status507InsufficientStorage => StoreTroubles.Full,
        StatusCodes.Status500InternalServerError => "Something unexpected went wrong. The server's log tells what, under the trace id.",
        _ => "The request can't be read.",
    };

    private static Dictionary<string, object?> Trace() => new() { ["traceId"] = Activity.Current?.TraceId.ToString() };
}
