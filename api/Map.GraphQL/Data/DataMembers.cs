using System.Reflection;
using Map.GraphQL.Building;

namespace Map.GraphQL.Data;

/// <summary>A property of a class of the store under its name in the schema.</summary>
internal sealed record NamedMember(string Name, PropertyInfo Property, DataMember Data);

/// <summary>The properties that the API shows of classes of the store.</summary>
internal sealed class DataMembers(IDataModel? model, Declarations declarations)
{
    public IDataModel? Model { get; } = model;

    public DataMember? Find(PropertyInfo property) => Model?.Find(property);

    /// <summary>Whether the property is the key of a class of nodes, which the schema shows as an id.</summary>
    public bool IsKey(Type type, NamedMember member) => member.Property.Name == "Id" && Model!.Nodes.Contains(type);

    /// <summary>All that show, those of base classes first.</summary>
    public IEnumerable<NamedMember> Of(Type type)
    {
        foreach (var property in Hierarchy(type).SelectMany(DeclaredBy))
        {
            if (Find(property) is { Kind: not DataMemberKind.Hidden } data && declarations.NameOf(type, property) is { } name)
                yield return new NamedMember(name, property, data);
        }
    }

    private static IEnumerable<Type> Hierarchy(Type type) =>
        type.BaseType is null || type.BaseType == typeof(object) ? [type] : Hierarchy(type.BaseType).Append(type);

    private static IEnumerable<PropertyInfo> DeclaredBy(Type type) =>
        type.GetProperties(BindingFlags.Public | BindingFlags.Instance | BindingFlags.DeclaredOnly).OrderBy(property => property.MetadataToken);
}
