using System.Reflection;

namespace Map.GraphQL.Building;

/// <summary>The classes that take part in a schema, sorted by what their attributes say they are.</summary>
internal sealed class Declarations
{
    private readonly List<Type> _types = [];
    private readonly HashSet<Assembly> _assemblies = [];

    public void Add(Type type)
    {
        if (!_types.Contains(type))
            _types.Add(type);
        _assemblies.Add(type.Assembly);
    }

    /// <summary>All types of the assembly, by name, so that the schema does not depend on the compiler's order.</summary>
    public void Add(Assembly assembly, string inNamespace)
    {
        var types = assembly.GetTypes()
            .Where(type => !type.IsGenericTypeDefinition && $"{type.Namespace}.".StartsWith(inNamespace + (inNamespace.Length == 0 ? "" : "."), StringComparison.Ordinal))
            .OrderBy(type => type.FullName, StringComparer.Ordinal);
        foreach (var type in types)
            Add(type);
    }

    /// <summary>Whether the type's assembly belongs to the API itself, so that its methods were written to be fields.</summary>
    public bool IsOwn(Type type) => _assemblies.Contains(type.Assembly);

    public IEnumerable<Type> With<T>()
        where T : Attribute => _types.Where(type => type.IsDefined(typeof(T), inherit: false));

    /// <summary>The class that describes the object type of <paramref name="type"/> field by field, if there is one.</summary>
    public Type? DescriptionOf(Type type) => With<ObjectTypeAttribute>().FirstOrDefault(candidate => Describes(candidate, type, isExtension: false));

    public IEnumerable<Type> ExtensionsOf(Type type) => With<ObjectTypeAttribute>().Where(candidate => Describes(candidate, type, isExtension: true));

    /// <summary>The name under which a property of the type shows; null if it does not.</summary>
    public string? NameOf(Type type, PropertyInfo property)
    {
        if (property.IsDefined(typeof(GraphQLIgnoreAttribute)))
            return null;
        var extensions = ExtensionsOf(type).ToArray();
        if (extensions.Any(extension => extension.GetCustomAttribute<ObjectTypeAttribute>()!.Ignore.Contains(property.Name)))
            return null;
        var bound = extensions.SelectMany(extension => extension.GetMethods())
            .FirstOrDefault(method => method.GetCustomAttribute<BindMemberAttribute>()?.Property == property.Name);
        return Naming.Field(bound ?? (MemberInfo)property);
    }

    /// <summary>Whether a method of an extension is the property's field.</summary>
    public bool IsBound(Type type, MemberInfo property) => ExtensionsOf(type)
        .SelectMany(extension => extension.GetMethods())
        .Any(method => method.GetCustomAttribute<BindMemberAttribute>()?.Property == property.Name);

    /// <summary>The classes that can stand where the C# interface or base class is expected.</summary>
    public IEnumerable<Type> Implementations(Type type)
    {
        var described = With<ObjectTypeAttribute>()
            .Where(candidate => candidate.GetCustomAttributes<ImplementsAttribute>().Any(attribute => attribute.Type == type))
            .Select(candidate => candidate.GetCustomAttribute<ObjectTypeAttribute>()!.Type);
        return _types.Where(candidate => candidate is { IsAbstract: false, IsInterface: false } && type.IsAssignableFrom(candidate))
            .Concat(described)
            .Distinct();
    }

    private static bool Describes(Type candidate, Type type, bool isExtension) =>
        candidate.GetCustomAttribute<ObjectTypeAttribute>() is { } attribute && attribute.IsExtension == isExtension
        && (attribute.Type == type || (isExtension && attribute.Type.IsAbstract && type.IsSubclassOf(attribute.Type)));
}
