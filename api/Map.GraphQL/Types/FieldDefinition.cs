using Map.GraphQL.Execution;
using Map.GraphQL.Language;

namespace Map.GraphQL.Types;

/// <summary>A field of an object or interface, with the one resolver that computes it.</summary>
public sealed class FieldDefinition(string name, GraphQLType type)
{
    private IReadOnlyList<DirectiveNode> _directives = [];

    public string Name { get; } = name;

    public GraphQLType Type { get; } = type;

    public string? Description { get; init; }

    public IReadOnlyList<InputValue> Arguments { get; init; } = [];

    public string? DeprecationReason { get; init; }

    public IReadOnlyList<DirectiveNode> Directives { get => _directives; init => _directives = value; }

    /// <summary>The properties of the parent that the resolver reads; null if that is not known.</summary>
    public IReadOnlyList<string>? Requires { get; init; }

    /// <summary>What the executor calls; interfaces' fields have none.</summary>
    public FieldResolver? Resolver { get; internal set; }

    internal void Add(DirectiveNode directive) => _directives = [.. _directives, directive];

    public InputValue? FindArgument(string name)
    {
        foreach (var argument in Arguments)
        {
            if (argument.Name == name)
                return argument;
        }

        return null;
    }
}
