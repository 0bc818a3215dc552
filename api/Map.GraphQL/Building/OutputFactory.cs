using System.Reflection;
using Map.GraphQL.Relay;
using Map.GraphQL.Types;

namespace Map.GraphQL.Building;

/// <summary>Object types, interfaces and unions from classes and C# interfaces.</summary>
internal sealed class OutputFactory(TypeRegistry types, Declarations declarations, FieldFactory fields, NodeTypes nodes, ErrorTypes errors)
{
    public (NamedType Type, Action Fill) Create(Type type)
    {
        if (type.IsDefined(typeof(UnionTypeAttribute), inherit: false))
        {
            var union = new UnionType(Naming.Type(type)) { Description = types.Docs.Type(type) };
            return (union, () => union.Types = Implementations(type));
        }

        if (type.IsDefined(typeof(InterfaceTypeAttribute), inherit: false))
            return CreateInterface(type);
        if (type.IsInterface || (type.IsAbstract && type.IsClass) || typeof(Delegate).IsAssignableFrom(type))
            throw new SchemaException([$"{type.FullName} cannot be an output: mark it [InterfaceType] or [UnionType], or return a class."]);
        return CreateObject(type);
    }

    private (NamedType, Action) CreateInterface(Type type)
    {
        var result = new InterfaceType(Naming.Type(type)) { Description = types.Docs.Type(type) };
        return (result, () =>
        {
            result.Fields = fields.OfInterface(type);
            result.Interfaces = InterfacesOf(type, type);
            _ = Implementations(type);
        }
        );
    }

    private (NamedType, Action) CreateObject(Type type)
    {
        var description = declarations.DescriptionOf(type);
        var name = description is not null && description.IsDefined(typeof(GraphQLNameAttribute))
            ? Naming.Type(description)
            : errors.Contains(type) ? ErrorTypes.NameOf(type) : Naming.Type(type);
        var result = new ObjectType(name)
        {
            ClrType = type,
            Description = (description is null ? null : types.Docs.Type(description)) ?? types.Docs.Type(type),
        };
        return (result, () => Fill(result, type, description));
    }

    private void Fill(ObjectType result, Type type, Type? description)
    {
        var isNode = nodes.IsNode(type);
        var own = description is null ? fields.OfClass(result.Name, type, isNode) : fields.OfDescription(result.Name, description);
        var all = new List<FieldDefinition>(own);
        foreach (var extension in declarations.ExtensionsOf(type))
        {
            var added = fields.OfDescription(result.Name, extension);
            all.RemoveAll(field => added.Any(replacement => replacement.Name == field.Name));
            all.AddRange(added);
        }

        var isError = errors.Contains(type);
        if (isError && all.All(field => field.Name != "message"))
            all.Insert(0, fields.Message(type));
        result.Fields = all;
        result.Interfaces = InterfacesOf(type, description ?? type, [.. isNode ? [nodes.Interface] : Array.Empty<InterfaceType>(), .. isError ? [errors.Interface] : Array.Empty<InterfaceType>()]);
    }

    private ObjectType[] Implementations(Type type) =>
        [.. declarations.Implementations(type).Select(types.NamedOutput).OfType<ObjectType>()];

    private InterfaceType[] InterfacesOf(Type type, Type declaration, params InterfaceType[] others)
    {
        var bases = new List<Type>(type.GetInterfaces());
        for (var parent = type.BaseType; parent is not null; parent = parent.BaseType)
            bases.Add(parent);
        var implied = bases.Where(candidate => candidate.IsDefined(typeof(InterfaceTypeAttribute), inherit: false));
        var said = declaration.GetCustomAttributes<ImplementsAttribute>().Select(attribute => attribute.Type);
        return [.. others, .. implied.Concat(said).Distinct().Select(types.NamedOutput).OfType<InterfaceType>().OrderBy(i => i.Name, StringComparer.Ordinal)];
    }
}
