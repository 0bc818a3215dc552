using System.Reflection;
using Map.GraphQL.Building;
using Map.GraphQL.Execution;
using Map.GraphQL.Types;

namespace Map.GraphQL.Relay;

/// <summary>The connection and edge types of a schema; they are named after the field that returns them.</summary>
internal sealed class ConnectionTypes(TypeRegistry types)
{
    private readonly Dictionary<string, (Type Type, ObjectType Connection)> _byName = new(StringComparer.Ordinal);

    public static IReadOnlyList<InputValue> Arguments(TypeRegistry types) =>
    [
        new("first", types.Get("Int")) { Description = "Returns the first _n_ elements from the list." },
        new("after", types.Get("String")) { Description = "Returns the elements in the list that come after the specified cursor." },
        new("last", types.Get("Int")) { Description = "Returns the last _n_ elements from the list." },
        new("before", types.Get("String")) { Description = "Returns the elements in the list that come before the specified cursor." },
    ];

    /// <param name="name">The field's name in Pascal case.</param>
    /// <param name="use">A <see cref="Connection{TNode, TEdge}"/>.</param>
    /// <exception cref="SchemaException">A field of the same name returns a connection of another type.</exception>
    public GraphQLType Create(string name, TypeUse use)
    {
        if (_byName.TryGetValue(name, out var known))
        {
            return known.Type == use.Type
                ? known.Connection
                : throw new SchemaException([$"Two fields named {name} return connections of different types. Name one of them with [GraphQLName]."]);
        }

        var connection = types.Add(new ObjectType(name + "Connection") { ClrType = use.Type, Description = "A connection to a list of items." });
        _byName[name] = (use.Type, connection);
        types.Later(() => Fill(connection, name, use));
        return connection;
    }

    private void Fill(ObjectType connection, string name, TypeUse use)
    {
        var node = types.Output(use.Argument(0));
        var edge = CreateEdge(name, node, EdgeType(use.Type));
        connection.Fields =
        [
            Field("pageInfo", types.Output(TypeUse.NonNull(typeof(PageInfo))), "Information to aid in pagination.",
                (in context) => ((Connection)context.Parent!).PageInfo),
            Field("edges", new ListType(new NonNullType(edge)), "A list of edges.",
                (in context) => ((Connection)context.Parent!).EdgeList),
            Field("nodes", new ListType(node), "A flattened list of the nodes.",
                (in context) => ((Connection)context.Parent!).NodeList),
            new FieldDefinition("totalCount", new NonNullType(types.Get("Int")))
            {
                Description = "Identifies the total count of items in the connection.",
                Resolver = (FieldResolver.Async)CountAsync,
            },
        ];
    }

    private ObjectType CreateEdge(string name, GraphQLType node, Type type)
    {
        var edge = types.Add(new ObjectType(name + "Edge") { ClrType = type, Description = "An edge in a connection." });
        edge.Fields =
        [
            Field("cursor", new NonNullType(types.Get("String")), "A cursor for use in pagination.", ResolverCompiler.Compile(type.GetProperty("Cursor")!)),
            Field("node", node, "The item at the end of the edge.", ResolverCompiler.Compile(type.GetProperty("Node")!)),
            .. type.GetProperties(BindingFlags.Public | BindingFlags.Instance)
                .Where(property => property.Name is not ("Cursor" or "Node") && !property.IsDefined(typeof(GraphQLIgnoreAttribute)))
                .OrderBy(property => property.MetadataToken)
                .Select(Extra),
        ];
        return edge;
    }

    private static Type EdgeType(Type type)
    {
        for (var current = type; current is not null; current = current.BaseType)
        {
            if (current.IsGenericType && current.GetGenericTypeDefinition() == typeof(Connection<,>))
                return current.GetGenericArguments()[1];
        }

        throw new SchemaException([$"{type.Name} is no Connection<TNode, TEdge>."]);
    }

    private FieldDefinition Extra(PropertyInfo property) => new(Naming.Field(property), types.Output(TypeUse.Of(property)))
    {
        Description = types.Docs.Member(property),
        Resolver = ResolverCompiler.Compile(property),
    };

    private static ValueTask<object?> CountAsync(in ResolverContext context)
    {
        return Await(((Connection)context.Parent!).CountAsync(context.CancellationToken));

        static async ValueTask<object?> Await(ValueTask<int> count) => await count.ConfigureAwait(false);
    }

    private static FieldDefinition Field(string name, GraphQLType type, string description, FieldResolver.Sync resolve) =>
        Field(name, type, description, (FieldResolver)resolve);

    private static FieldDefinition Field(string name, GraphQLType type, string description, FieldResolver resolver) =>
        new(name, type) { Description = description, Resolver = resolver };
}
