namespace Map.GraphQL.Language;

/// <summary>A reference to a type: named, list or non-null.</summary>
public abstract class TypeNode(Location location) : Node(location);

public sealed class NamedTypeNode(Location location, NameNode name) : TypeNode(location)
{
    public NameNode Name { get; } = name;
}

public sealed class ListTypeNode(Location location, TypeNode itemType) : TypeNode(location)
{
    public TypeNode ItemType { get; } = itemType;
}

public sealed class NonNullTypeNode(Location location, TypeNode type) : TypeNode(location)
{
    public TypeNode Type { get; } = type;
}
