using Map.GraphQL.Language;

namespace Map.GraphQL.Types;

/// <summary>Type references of a document to types of a schema.</summary>
internal static class TypeReference
{
    /// <summary>The type, or null if the schema has none of that name.</summary>
    public static GraphQLType? Resolve(Schema schema, TypeNode node) => Resolve(node, schema.FindType);

    public static GraphQLType? Resolve(TypeNode node, Func<string, NamedType?> find)
    {
        switch (node)
        {
            case ListTypeNode list:
                return Resolve(list.ItemType, find) is { } item ? new ListType(item) : null;
            case NonNullTypeNode nonNull:
                return Resolve(nonNull.Type, find) is { } inner ? new NonNullType(inner) : null;
            default:
                return find(((NamedTypeNode)node).Name.Value);
        }
    }

    public static TypeNode ToNode(GraphQLType type) => type switch
    {
        ListType list => new ListTypeNode(default, ToNode(list.ItemType)),
        NonNullType nonNull => new NonNullTypeNode(default, ToNode(nonNull.Type)),
        _ => new NamedTypeNode(default, new NameNode(default, type.Named.Name)),
    };
}
