namespace Map.GraphQL.Execution;

/// <summary>
/// An expected failure, for a resolver to throw: its errors reach the client as they are, completed by the field's path and location.
/// Anything else that a resolver throws reaches the client as "Unexpected Execution Error".
/// </summary>
public class GraphQLException : Exception
{
    public GraphQLException(string message, string? code = null)
        : this(new GraphQLError(message) { Code = code })
    {
    }

    public GraphQLException(params IReadOnlyList<GraphQLError> errors)
        : base(string.Join('\n', errors.Select(error => error.Message))) => Errors = errors;

    public IReadOnlyList<GraphQLError> Errors { get; }
}
