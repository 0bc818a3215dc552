using System.Reflection;
using Map.GraphQL.Cost;
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
        return (result, () => FillInterface(result, type));
    }

    private void FillInterface(InterfaceType result, Type type)
    {
        result.Fields = fields.OfInterface(type);
        result.Interfaces = [.. InterfacesOf(type, type)];

        // Asking for them makes them part of the schema, even if no field returns them by their own type.
        _ = Implementations(type);
    }

    private (NamedType, Action) CreateObject(Type type)
    {
        var description = declarations.DescriptionOf(type);
        var result = new ObjectType(NameOf(type, description))
        {
            ClrType = type,
            Description = (description is null ? null : types.Docs.Type(description)) ?? types.Docs.Type(type),
            Directives = CostDefaults.Of(description ?? type),
        };
        return (result, () => Fill(result, type, description));
    }

    private string NameOf(Type type, Type? description)
    {
        if (description is not null && description.IsDefined(typeof(GraphQLNameAttribute)))
            return Naming.Type(description);
        return errors.Contains(type) ? ErrorTypes.NameOf(type) : Naming.Type(type);
    }

    private void Fill(ObjectType result, Type type, Type? description)
    {
        result.Fields = FieldsOf(result.Name, type, description);
        var interfaces = InterfacesOf(type, description ?? type);
        if (errors.Contains(type))
            interfaces = interfaces.Prepend(errors.Interface);
        if (nodes.IsNode(type))
            interfaces = interfaces.Prepend(nodes.Interface);
        result.Interfaces = [.. interfaces];
    }

    private List<FieldDefinition> FieldsOf(string name, Type type, Type? description)
    {
        var all = description is null ? fields.OfClass(name, type, nodes.IsNode(type)) : fields.OfDescription(name, description);
        foreach (var extension in declarations.ExtensionsOf(type))
        {
            var added = fields.OfDescription(name, extension);
            all.RemoveAll(field => added.Any(replacement => replacement.Name == field.Name));
            all.AddRange(added);
        }

        if (errors.Contains(type) && all.All(field => field.Name != "message"))
            all.Insert(0, fields.Message(type));
        return all;
    }

    private ObjectType[] Implementations(Type type) =>
        [.. declarations.Implementations(type).Select(types.NamedOutput).OfType<ObjectType>()];

    private IEnumerable<InterfaceType> InterfacesOf(Type type, Type declaration)
    {
        var bases = new List<Type>(type.GetInterfaces());
        for (var parent = type.BaseType; parent is not null; parent = parent.BaseType)
            bases.Add(parent);
        var implied = bases.Where(candidate => candidate.IsDefined(typeof(InterfaceTypeAttribute), inherit: false));
        var said = declaration.GetCustomAttributes<ImplementsAttribute>().Select(attribute => attribute.Type);
        return implied.Concat(said).Distinct().Select(types.NamedOutput).OfType<InterfaceType>().OrderBy(i => i.Name, StringComparer.Ordinal);
    }
}
