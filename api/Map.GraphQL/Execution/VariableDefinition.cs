using Map.GraphQL.Language;
using Map.GraphQL.Types;

namespace Map.GraphQL.Execution;

/// <summary>A variable of a compiled operation: its input type is known, its default coerced.</summary>
internal sealed class VariableDefinition(string name, GraphQLType type, object? defaultValue, Location location)
{
    public string Name { get; } = name;

    public GraphQLType Type { get; } = type;

    /// <summary>The coerced default, or <see cref="Undefined.Value"/>.</summary>
    public object? Default { get; } = defaultValue;

    public Location Location { get; } = location;
}
