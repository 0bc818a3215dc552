using System.Diagnostics;
using Microsoft.Extensions.Logging;

namespace Map.GraphQL.Execution;

/// <summary>Logs an unexpected exception under a trace id and gives the client nothing but that id.</summary>
public sealed class ErrorReporter(ILogger<ErrorReporter> logger)
{
    public GraphQLError Report(Exception exception, IReadOnlyList<object>? path = null)
    {
        var traceId = (Activity.Current?.TraceId ?? ActivityTraceId.CreateRandom()).ToString();
        logger.LogError(exception, "Unexpected execution error at {Path}, trace {TraceId}", path is null ? "-" : string.Join('.', path), traceId);
        return new GraphQLError("Unexpected Execution Error")
        {
            Extensions = new Dictionary<string, object?> { ["code"] = ErrorCodes.Unexpected, ["traceId"] = traceId },
        };
    }
}
