using Map.GraphQL.Language;

namespace Map.GraphQL.Types;

/// <summary>A type with a name of its own; a schema has each of them once.</summary>
public abstract class NamedType(string name) : GraphQLType
{
    public string Name { get; } = name;

    public string? Description { get; protected internal set; }

    /// <summary>Directives applied to the definition, beyond those the type system expresses by itself.</summary>
    public IReadOnlyList<DirectiveNode> Directives { get; internal set; } = [];

    public override NamedType Named => this;

    public bool IsComposite => this is ComplexType or UnionType;

    /// <summary>Interfaces and unions: their objects' types are only known at runtime.</summary>
    public bool IsAbstract => this is InterfaceType or UnionType;

    public override string ToString() => Name;
}
