using System.Reflection;
using Map.GraphQL.Building;
using Map.GraphQL.Cost;
using Map.GraphQL.Data;
using Map.GraphQL.Execution;
using Map.GraphQL.Types;

namespace Map.GraphQL.Relay;

/// <summary>The interface <c>Node</c>, and the fields that fetch any object by its global id.</summary>
internal sealed class NodeTypes
{
    private readonly Dictionary<Type, MethodInfo> _resolvers = [];
    private readonly Dictionary<string, Node> _nodes = new(StringComparer.Ordinal);

    private readonly IDataModel? _model;

    /// <param name="declarations">Classes that may have methods marked <see cref="NodeResolverAttribute"/>.</param>
    /// <param name="model">Names classes that are nodes without more ado.</param>
    public NodeTypes(Declarations declarations, IDataModel? model)
    {
        _model = model;
        foreach (var type in declarations.With<Attribute>())
        {
            foreach (var method in type.GetMethods().Where(method => method.IsDefined(typeof(NodeResolverAttribute))))
                _resolvers[TypeUse.Returned(method).Type] = method;
        }
    }

    public InterfaceType Interface { get; } = new("Node") { Description = "An object that can be fetched again by its id." };

    public bool IsNode(Type type) => _resolvers.ContainsKey(type) || _model?.Nodes.Contains(type) == true;

    /// <summary>Adds the interface and gives the fields for the query type; none if no class is a node.</summary>
    public IReadOnlyList<FieldDefinition> CreateFields(TypeRegistry types, ResolverCompiler compiler)
    {
        if (_resolvers.Count == 0 && _model is null)
            return [];
        var id = new NonNullType(types.Get("ID"));
        types.Add(Interface);
        Interface.Fields = [new FieldDefinition("id", id)];
        foreach (var (type, method) in _resolvers)
            Register(types, compiler, type, method);
        foreach (var type in _model?.Nodes ?? [])
            _nodes.TryAdd(types.NamedOutput(type).Name, new Node(typeof(long), Fetch(_model!, type)));
        return
        [
            new FieldDefinition("node", Interface)
            {
                Description = "Fetches an object given its ID.",
                Arguments = [new InputValue("id", id) { Description = "ID of the object." }],
                Resolver = (FieldResolver.Async)((in context) => Resolve(context, context.Argument<string>("id"))),
            },
            new FieldDefinition("nodes", new NonNullType(new ListType(Interface)))
            {
                Description = "Lookup nodes by a list of IDs.",
                Arguments = [new InputValue("ids", new NonNullType(new ListType(id))) { Description = "The list of node IDs." }],
                Directives = [CostDirectives.ListSize(new ListSizeRule { SlicingArguments = ["ids"], RequiresOne = false })],
                Resolver = (FieldResolver.Async)ResolveMany,
            },
        ];
    }

    private void Register(TypeRegistry types, ResolverCompiler compiler, Type type, MethodInfo method)
    {
        var target = method.IsStatic ? null : Activator.CreateInstance(method.DeclaringType!);
        var (resolver, arguments) = compiler.Compile(method, target);
        if (arguments.Count != 1)
            throw new SchemaException([$"{method.DeclaringType?.Name}.{method.Name}: a node resolver takes the key and services."]);
        var keyType = method.GetParameters().First(parameter => !parameter.IsDefined(typeof(ServiceAttribute))).ParameterType;
        _nodes.Add(types.NamedOutput(type).Name, new Node(keyType, resolver));
    }

    private static FieldResolver.Async Fetch(IDataModel model, Type type) =>
        (in context) => new(model.FindNodeAsync(context, type, (long)context.ArgumentAt(0)!));

    private ValueTask<object?> Resolve(in ResolverContext context, string id)
    {
        var (typeName, text) = GlobalId.Decode(id);
        if (!_nodes.TryGetValue(typeName, out var node))
            throw new GraphQLException($"The ID `{id}` belongs to {typeName}, which is no node.", ErrorCodes.InvalidType);
        var inner = context.WithArguments([GlobalId.ParseKey(text, node.KeyType, id)]);
        return node.Resolver switch
        {
            FieldResolver.AsyncResolver later => later.Resolve(inner),
            FieldResolver.SyncResolver now => new(now.Resolve(inner)),
            _ => throw new InvalidOperationException("A node resolver answers for one key at a time."),
        };
    }

    private ValueTask<object?> ResolveMany(in ResolverContext context)
    {
        var ids = context.Argument<object?[]>("ids");
        if (ids.Length > PagingOptions.Default.MaxSize)
            throw new GraphQLException($"At most {PagingOptions.Default.MaxSize} nodes can be fetched at a time.", ErrorCodes.TooManyItems);
        var nodes = new Task<object?>[ids.Length];
        for (var i = 0; i < nodes.Length; i++)
            nodes[i] = Resolve(context, (string)ids[i]!).AsTask();
        return new(WhenAll(nodes));

        static async Task<object?> WhenAll(Task<object?>[] nodes) => await Task.WhenAll(nodes).ConfigureAwait(false);
    }

    private sealed record Node(Type KeyType, FieldResolver Resolver);
}
