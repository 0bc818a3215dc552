namespace Map.GraphQL.Types;

/// <summary>A type as a field or argument refers to it: named, list or non-null. Prints as in SDL.</summary>
public abstract class GraphQLType
{
    /// <summary>The type under all lists and non-nulls.</summary>
    public abstract NamedType Named { get; }

    public bool IsNonNull => this is NonNullType;

    /// <summary>This type without its outermost non-null.</summary>
    public GraphQLType Nullable => this is NonNullType nonNull ? nonNull.Type : this;

    public bool IsInput => Named is LeafType or InputObjectType;

    public bool IsOutput => Named is not InputObjectType;
}

public sealed class ListType(GraphQLType itemType) : GraphQLType
{
    public GraphQLType ItemType { get; } = itemType;

    public override NamedType Named => ItemType.Named;

    public override string ToString() => $"[{ItemType}]";
}

public sealed class NonNullType : GraphQLType
{
    public NonNullType(GraphQLType type)
    {
        if (type is NonNullType)
            throw new ArgumentException("A non-null type cannot be wrapped again.", nameof(type));
        Type = type;
    }

    public GraphQLType Type { get; }

    public override NamedType Named => Type.Named;

    public override string ToString() => $"{Type}!";
}
