namespace Map.GraphQL.Language;

/// <summary>The document is not GraphQL, or exceeds a parser limit. The message says what stood where something else was expected.</summary>
public sealed class GraphQLSyntaxException : Exception
{
    public GraphQLSyntaxException(string message, Location location)
        : base("Syntax Error: " + message) => Location = location;

    public Location Location { get; }
}
