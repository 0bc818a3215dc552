using Map.GraphQL.Language;
using Map.GraphQL.Types;

namespace Map.GraphQL.Execution;

/// <summary>The field errors of one run. Exceptions that were not meant for the client lose everything but a trace id.</summary>
internal sealed class ExecutionErrors(ErrorReporter reporter)
{
    private readonly Lock _lock = new();
    private List<GraphQLError>? _errors;

    public void Add(Exception exception, IReadOnlyList<object> path, IReadOnlyList<Location> locations)
    {
        switch (exception)
        {
            case GraphQLException expected:
                foreach (var error in expected.Errors)
                    Add(Place(error, path, locations));
                break;
            case CoercionException unrepresentable:
                Add(Place(new GraphQLError(unrepresentable.Message) { Code = ErrorCodes.InvalidType }, path, locations));
                break;
            default:
                Add(Place(reporter.Report(exception, path), path, locations));
                break;
        }
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

    private void Add(GraphQLError error)
    {
        lock (_lock)
            (_errors ??= []).Add(error);
    }
}
