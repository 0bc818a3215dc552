using System.Reflection;
using Map.GraphQL.Cost;
using Map.GraphQL.Data;
using Map.GraphQL.Execution;
using Map.GraphQL.Relay;
using Map.GraphQL.Types;

namespace Map.GraphQL.Building;

/// <summary>Fields from the public properties and methods of classes.</summary>
internal sealed class FieldFactory(TypeRegistry types, Declarations declarations, ResolverCompiler compiler, ConnectionTypes connections, DataFields data)
{
    /// <summary>Classes whose members are never fields. An exception's message is its error type's only inherited field.</summary>
    private static readonly Type[] EndOfHierarchy = [typeof(object), typeof(ValueType), typeof(Exception)];

    private const BindingFlags Instance = BindingFlags.Public | BindingFlags.Instance;
    private const BindingFlags Declared = Instance | BindingFlags.Static | BindingFlags.DeclaredOnly;

    /// <summary>The fields of a class that is its own description. Methods count only in the API's own assemblies.</summary>
    public List<FieldDefinition> OfClass(string typeName, Type type, bool isNode)
    {
        var ignored = declarations.ExtensionsOf(type)
            .SelectMany(extension => extension.GetCustomAttribute<ObjectTypeAttribute>()!.Ignore)
            .ToHashSet(StringComparer.Ordinal);
        var fields = new List<FieldDefinition>();
        foreach (var member in MembersOf(type, declarations.IsOwn(type)).Where(member => !ignored.Contains(member.Name) && !declarations.IsBound(type, member)))
        {
            if (member is not PropertyInfo property || data.Find(property) is not { } known)
                fields.Add(Create(typeName, member, target: null, isNodeId: isNode && member.Name == "Id"));
            else if (data.FindField(property, known) is { } special)
                fields.Add(special);
            else if (known.Kind == DataMemberKind.Value)
                fields.Add(Create(typeName, member, target: null, isNodeId: isNode && member.Name == "Id", requires: known.Requires));
        }

        return fields;
    }

    /// <summary>The fields that a class describes for another type, or for a root.</summary>
    /// <param name="typeName">The type that gets the fields.</param>
    /// <param name="description">The class.</param>
    /// <param name="convention">Makes another field of the one that the member alone would be.</param>
    public List<FieldDefinition> OfDescription(
        string typeName, Type description, Func<FieldDefinition, MemberInfo, FieldDefinition>? convention = null)
    {
        var target = description.IsAbstract ? null : CreateTarget(description);
        return [.. description.GetMembers(Declared).Where(IsField)
            .Where(member => !member.IsDefined(typeof(NodeResolverAttribute)))
            .OrderBy(member => member.MetadataToken)
            .Select(member => (Field: Create(typeName, member, target, isNodeId: false), Member: member))
            .Select(pair => convention is null ? pair.Field : convention(pair.Field, pair.Member))];
    }

    /// <summary>An interface's fields: types and arguments, but no resolvers.</summary>
    public List<FieldDefinition> OfInterface(Type type) =>
        [.. MembersOf(type, withMethods: true).Select(member => Create(Naming.Type(type), member, null, isNodeId: false))];

    /// <summary>The message of an exception that is an error type.</summary>
    /// <exception cref="SchemaException">The class has no message.</exception>
    public FieldDefinition Message(Type type)
    {
        var property = type.GetProperty(nameof(Exception.Message), typeof(string))
            ?? throw new SchemaException([$"The error {type.FullName} needs a property Message, because it implements the interface Error."]);
        return new FieldDefinition("message", new NonNullType(types.Get("String"))) { Resolver = ResolverCompiler.Compile(property) };
    }

    private static object CreateTarget(Type type) => type.GetConstructor(Type.EmptyTypes) is null
        ? throw new SchemaException([$"{type.FullName} needs a constructor without parameters. Services are taken as parameters of its methods."])
        : Activator.CreateInstance(type)!;

    private static IEnumerable<MemberInfo> MembersOf(Type type, bool withMethods)
    {
        var hierarchy = new List<Type>();
        for (var current = type; current is not null && !EndOfHierarchy.Contains(current); current = current.BaseType)
            hierarchy.Insert(0, current);
        return hierarchy
            .SelectMany(level => level.GetMembers(Instance | BindingFlags.DeclaredOnly).OrderBy(member => member.MetadataToken))
            .Where(member => IsField(member) && (withMethods || member is PropertyInfo))
            .Where(member => member is not PropertyInfo { GetMethod: null } && member.Name != "EqualityContract")
            .GroupBy(member => member.Name, StringComparer.Ordinal)
            .Select(group => group.Last());
    }

    private static bool IsField(MemberInfo member)
    {
        if (member.IsDefined(typeof(GraphQLIgnoreAttribute)))
            return false;
        return member switch
        {
            PropertyInfo property => property is { CanRead: true, GetMethod.IsStatic: false } && property.GetIndexParameters().Length == 0,
            MethodInfo method => IsField(method),
            _ => false,
        };
    }

    private static bool IsField(MethodInfo method) => !method.IsSpecialName
        && !method.IsGenericMethod
        && method.ReturnType != typeof(void)
        && method.GetBaseDefinition().DeclaringType != typeof(object)
        && method.Name is not ("Deconstruct" or "Equals" or "<Clone>$" or "PrintMembers" or "ToString" or "GetHashCode");

    private FieldDefinition Create(string typeName, MemberInfo member, object? target, bool isNodeId, IReadOnlyList<string>? requires = null)
    {
        var (resolver, arguments) = member is MethodInfo method
            ? compiler.Compile(method, target)
            : (ResolverCompiler.Compile((PropertyInfo)member, target), []);
        var id = member.GetCustomAttribute<IdAttribute>();
        var isId = isNodeId || id is not null;
        if (isId && resolver is FieldResolver.SyncResolver { Resolve: var key })
            resolver = GlobalIdResolver(key, id?.TypeName ?? typeName);
        return new FieldDefinition(Naming.Field(member), isId ? IdType(member) : TypeOf(member))
        {
            Description = types.Docs.Member(member),
            Arguments = arguments,
            DeprecationReason = member.GetCustomAttribute<GraphQLDeprecatedAttribute>()?.Reason,
            Directives = CostDefaults.Of(member),
            Requires = requires ?? RequiredBy(member),
            Resolver = Wrap(resolver, member),
        };
    }

    /// <summary>What a method says it reads of its parent; nothing if it has none.</summary>
    private static IReadOnlyList<string>? RequiredBy(MemberInfo member)
    {
        if (member is not MethodInfo { IsStatic: true } method)
            return null;
        var parent = method.GetParameters().Select(parameter => parameter.GetCustomAttribute<ParentAttribute>()).FirstOrDefault(attribute => attribute is not null);
        return parent is null ? [] : parent.Requires;
    }

    private static FieldResolver GlobalIdResolver(FieldResolver.Sync key, string typeName) =>
        (FieldResolver.Sync)((in context) => key(context) is { } value ? GlobalId.Encode(typeName, value) : null);

    private static FieldResolver Wrap(FieldResolver resolver, MemberInfo member)
    {
        var own = member.GetCustomAttributes<FieldMiddlewareAttribute>();
        var ofClass = member.DeclaringType!.GetCustomAttributes<FieldMiddlewareAttribute>();
        return ofClass.Concat(own).Reverse().Aggregate(resolver, (next, middleware) => middleware.Apply(next, member));
    }

    private GraphQLType IdType(MemberInfo member)
    {
        var id = types.Get("ID");
        return Use(member).IsNullable ? id : new NonNullType(id);
    }

    private GraphQLType TypeOf(MemberInfo member)
    {
        if (member.GetCustomAttribute<GraphQLTypeAttribute>() is { } attribute)
            return types.Parse(attribute.Type, member);
        var use = Use(member);
        if (typeof(Connection).IsAssignableFrom(use.Type))
            return connections.Create(Naming.PascalCase(Naming.Field(member)), use);
        return types.Output(use);
    }

    private static TypeUse Use(MemberInfo member)
    {
        if (member is PropertyInfo property)
            return TypeUse.Of(property);
        var use = TypeUse.Returned((MethodInfo)member);
        if (!member.IsDefined(typeof(BatchResolverAttribute)))
            return use;
        return use.Item ?? throw new SchemaException([$"{member.DeclaringType?.Name}.{member.Name}: a batch resolver returns a list, such as IReadOnlyList<T>."]);
    }
}
