using System.Diagnostics;
using Microsoft.Extensions.Logging;

namespace Map.GraphQL.Execution;

/// <summary>Logs an unexpected exception under a trace id and gives the client nothing but that id.</summary>
/// <param name="logger">Hears of it.</param>
/// <param name="describe">What a client is told of an exception that a host knows; null for one that it doesn't.</param>
public sealed class ErrorReporter(ILogger<ErrorReporter> logger, Func<Exception, GraphQLError?>? describe = null)
{
    public GraphQLError Report(Exception exception, IReadOnlyList<object>? path = null)
    {
        if (describe?.Invoke(exception) is { } known)
        {
            logger.LogWarning(exception, "{Error} At {Path}", known.Message, path is null ? "-" : string.Join('.', path));
            return known;
        }

        var traceId = (Activity.Current?.TraceId ?? ActivityTraceId.CreateRandom()).ToString();
        logger.LogError(exception, "Unexpected execution error at {Path}, trace {TraceId}", path is null ? "-" : string.Join('.', path), traceId);
        return new GraphQLError("Unexpected Execution Error")
        {
            Extensions = new Dictionary<string, object?> { ["code"] = ErrorCodes.Unexpected, ["traceId"] = traceId },
        };
    }
}
