namespace Map.GraphQL.Language;

/// <summary>A field, argument, input field or enum value inside a type definition.</summary>
public abstract class MemberDefinitionNode(
    Location location,
    StringValueNode? description,
    NameNode name,
    IReadOnlyList<DirectiveNode> directives) : Node(location)
{
    public StringValueNode? Description { get; } = description;

    public NameNode Name { get; } = name;

    public IReadOnlyList<DirectiveNode> Directives { get; } = directives;
}

public sealed class FieldDefinitionNode(
    Location location,
    StringValueNode? description,
    NameNode name,
    IReadOnlyList<InputValueDefinitionNode> arguments,
    TypeNode type,
    IReadOnlyList<DirectiveNode> directives) : MemberDefinitionNode(location, description, name, directives)
{
    public IReadOnlyList<InputValueDefinitionNode> Arguments { get; } = arguments;

    public TypeNode Type { get; } = type;
}

public sealed class InputValueDefinitionNode(
    Location location,
    StringValueNode? description,
    NameNode name,
    TypeNode type,
    ValueNode? defaultValue,
    IReadOnlyList<DirectiveNode> directives) : MemberDefinitionNode(location, description, name, directives)
{
    public TypeNode Type { get; } = type;

    public ValueNode? DefaultValue { get; } = defaultValue;
}

public sealed class EnumValueDefinitionNode(
    Location location,
    StringValueNode? description,
    NameNode name,
    IReadOnlyList<DirectiveNode> directives) : MemberDefinitionNode(location, description, name, directives);
