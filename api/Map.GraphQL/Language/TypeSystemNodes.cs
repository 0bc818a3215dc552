namespace Map.GraphQL.Language;

/// <summary>A definition of the type system, or an extension of one (<c>extend …</c>), which has no description.</summary>
public abstract class TypeSystemDefinitionNode(
    Location location,
    bool isExtension,
    StringValueNode? description,
    IReadOnlyList<DirectiveNode> directives) : DefinitionNode(location)
{
    public bool IsExtension { get; } = isExtension;

    public StringValueNode? Description { get; } = description;

    public IReadOnlyList<DirectiveNode> Directives { get; } = directives;
}

public sealed class SchemaDefinitionNode(
    Location location,
    bool isExtension,
    StringValueNode? description,
    IReadOnlyList<DirectiveNode> directives,
    IReadOnlyList<OperationTypeNode> operationTypes)
    : TypeSystemDefinitionNode(location, isExtension, description, directives)
{
    public IReadOnlyList<OperationTypeNode> OperationTypes { get; } = operationTypes;
}

public sealed class OperationTypeNode(Location location, OperationKind kind, NamedTypeNode type) : Node(location)
{
    public OperationKind Kind { get; } = kind;

    public NamedTypeNode Type { get; } = type;
}

public abstract class TypeDefinitionNode(
    Location location,
    bool isExtension,
    StringValueNode? description,
    NameNode name,
    IReadOnlyList<DirectiveNode> directives) : TypeSystemDefinitionNode(location, isExtension, description, directives)
{
    public NameNode Name { get; } = name;
}

public sealed class ScalarTypeDefinitionNode(
    Location location,
    bool isExtension,
    StringValueNode? description,
    NameNode name,
    IReadOnlyList<DirectiveNode> directives) : TypeDefinitionNode(location, isExtension, description, name, directives);

/// <summary>What object and interface definitions share.</summary>
public abstract class ComplexTypeDefinitionNode(
    Location location,
    bool isExtension,
    StringValueNode? description,
    NameNode name,
    IReadOnlyList<NamedTypeNode> interfaces,
    IReadOnlyList<DirectiveNode> directives,
    IReadOnlyList<FieldDefinitionNode> fields) : TypeDefinitionNode(location, isExtension, description, name, directives)
{
    public IReadOnlyList<NamedTypeNode> Interfaces { get; } = interfaces;

    public IReadOnlyList<FieldDefinitionNode> Fields { get; } = fields;
}

public sealed class ObjectTypeDefinitionNode(
    Location location,
    bool isExtension,
    StringValueNode? description,
    NameNode name,
    IReadOnlyList<NamedTypeNode> interfaces,
    IReadOnlyList<DirectiveNode> directives,
    IReadOnlyList<FieldDefinitionNode> fields)
    : ComplexTypeDefinitionNode(location, isExtension, description, name, interfaces, directives, fields);

public sealed class InterfaceTypeDefinitionNode(
    Location location,
    bool isExtension,
    StringValueNode? description,
    NameNode name,
    IReadOnlyList<NamedTypeNode> interfaces,
    IReadOnlyList<DirectiveNode> directives,
    IReadOnlyList<FieldDefinitionNode> fields)
    : ComplexTypeDefinitionNode(location, isExtension, description, name, interfaces, directives, fields);

public sealed class UnionTypeDefinitionNode(
    Location location,
    bool isExtension,
    StringValueNode? description,
    NameNode name,
    IReadOnlyList<DirectiveNode> directives,
    IReadOnlyList<NamedTypeNode> types) : TypeDefinitionNode(location, isExtension, description, name, directives)
{
    public IReadOnlyList<NamedTypeNode> Types { get; } = types;
}

public sealed class EnumTypeDefinitionNode(
    Location location,
    bool isExtension,
    StringValueNode? description,
    NameNode name,
    IReadOnlyList<DirectiveNode> directives,
    IReadOnlyList<EnumValueDefinitionNode> values) : TypeDefinitionNode(location, isExtension, description, name, directives)
{
    public IReadOnlyList<EnumValueDefinitionNode> Values { get; } = values;
}

public sealed class InputObjectTypeDefinitionNode(
    Location location,
    bool isExtension,
    StringValueNode? description,
    NameNode name,
    IReadOnlyList<DirectiveNode> directives,
    IReadOnlyList<InputValueDefinitionNode> fields) : TypeDefinitionNode(location, isExtension, description, name, directives)
{
    public IReadOnlyList<InputValueDefinitionNode> Fields { get; } = fields;
}

public sealed class DirectiveDefinitionNode(
    Location location,
    StringValueNode? description,
    NameNode name,
    IReadOnlyList<InputValueDefinitionNode> arguments,
    bool isRepeatable,
    IReadOnlyList<NameNode> locations)
    : TypeSystemDefinitionNode(location, isExtension: false, description, directives: [])
{
    public NameNode Name { get; } = name;

    public IReadOnlyList<InputValueDefinitionNode> Arguments { get; } = arguments;

    public bool IsRepeatable { get; } = isRepeatable;

    public IReadOnlyList<NameNode> Locations { get; } = locations;
}
