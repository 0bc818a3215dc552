using Map.GraphQL.Language;
using Map.GraphQL.Types;

namespace Map.GraphQL.Execution;

/// <summary>The field errors of one run. Exceptions that were not meant for the client lose everything but a trace id.</summary>
internal sealed class ExecutionErrors(ErrorReporter reporter)
{
    private readonly Lock _lock = new();
    private List<GraphQLError>? _errors;

    /// <returns>What was added.</returns>
    public IReadOnlyList<GraphQLError> Add(Exception exception, IReadOnlyList<object> path, IReadOnlyList<Location> locations)
    {
        IReadOnlyList<GraphQLError> errors = exception switch
        {
            GraphQLException expected => expected.Errors,
            CoercionException unrepresentable => [new GraphQLError(unrepresentable.Message) { Code = ErrorCodes.InvalidType }],
            _ => [reporter.Report(exception, path)],
        };
        errors = [.. errors.Select(error => Place(error, path, locations))];
        lock (_lock)
            (_errors ??= []).AddRange(errors);
        return errors;
    }

    public IReadOnlyList<GraphQLError> ToList()
    {
        lock (_lock)
            return _errors is null ? [] : [.. _errors];
    }

    private static GraphQLError Place(GraphQLError error, IReadOnlyList<object> path, IReadOnlyList<Location> locations) => error with
    {
        Path = error.Path ?? path,
        Locations = error.Locations.Count > 0 ? error.Locations : locations,
    };
}
