using System.Reflection;

namespace Map.GraphQL.Building;

/// <summary>The classes that take part in a schema, sorted by what their attributes say they are.</summary>
internal sealed class Declarations
{
    // Reflection reads attributes anew each time, and every field asks for its type's: they are read once.
    private readonly OrderedDictionary<Type, Attribute[]> _types = [];
    private readonly Dictionary<Type, Extension[]> _extensions = [];
    private readonly HashSet<Assembly> _assemblies = [];

    public void Add(Type type)
    {
        if (!_types.TryAdd(type, [.. type.GetCustomAttributes(inherit: false).Cast<Attribute>()]))
            return;
        _assemblies.Add(type.Assembly);
        _extensions.Clear();
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
        where T : Attribute => _types.Where(each => each.Value.OfType<T>().Any()).Select(each => each.Key);

    /// <summary>The class that describes the object type of <paramref name="type"/> field by field, if there is one.</summary>
    public Type? DescriptionOf(Type type) => Descriptions.FirstOrDefault(each => !each.Is.IsExtension && each.Is.Type == type).By;

    public IEnumerable<Type> ExtensionsOf(Type type) => Extensions(type).Select(extension => extension.By);

    /// <summary>The name under which a property of the type shows; null if it does not.</summary>
    public string? NameOf(Type type, PropertyInfo property)
    {
        if (property.IsDefined(typeof(GraphQLIgnoreAttribute)))
            return null;
        var extensions = Extensions(type);
        if (extensions.Any(extension => extension.Ignores.Contains(property.Name)))
            return null;
        var bound = extensions.Select(extension => extension.Bound.GetValueOrDefault(property.Name)).FirstOrDefault(method => method is not null);
        return Naming.Field(bound ?? (MemberInfo)property);
    }

    /// <summary>Whether a method of an extension is the property's field.</summary>
    public bool IsBound(Type type, MemberInfo property) => Extensions(type).Any(extension => extension.Bound.ContainsKey(property.Name));

    /// <summary>The classes that can stand where the C# interface or base class is expected.</summary>
    public IEnumerable<Type> Implementations(Type type)
    {
        var described = Descriptions
            .Where(each => _types[each.By].OfType<ImplementsAttribute>().Any(attribute => attribute.Type == type))
            .Select(each => each.Is.Type);
        return _types.Keys.Where(candidate => candidate is { IsAbstract: false, IsInterface: false } && type.IsAssignableFrom(candidate))
            .Concat(described)
            .Distinct();
    }

    private IEnumerable<(Type By, ObjectTypeAttribute Is)> Descriptions =>
        _types.SelectMany(each => each.Value.OfType<ObjectTypeAttribute>().Select(attribute => (each.Key, attribute)));

    private Extension[] Extensions(Type type)
    {
        if (!_extensions.TryGetValue(type, out var known))
            _extensions[type] = known = [.. Descriptions.Where(each => Extends(each.Is, type)).Select(each => Extension.Read(each.By, each.Is))];
        return known;
    }

    private static bool Extends(ObjectTypeAttribute attribute, Type type) =>
        attribute.IsExtension && (attribute.Type == type || (attribute.Type.IsAbstract && type.IsSubclassOf(attribute.Type)));

    /// <summary>A class whose methods are fields of another one's object type.</summary>
    /// <param name="Ignores">Properties of that type which don't show.</param>
    /// <param name="Bound">Methods that take the place of a property, by its name.</param>
    private sealed record Extension(Type By, IReadOnlyCollection<string> Ignores, IReadOnlyDictionary<string, MethodInfo> Bound)
    {
        public static Extension Read(Type by, ObjectTypeAttribute attribute)
        {
            var bound = new Dictionary<string, MethodInfo>(StringComparer.Ordinal);
            foreach (var method in by.GetMethods())
            {
                if (method.GetCustomAttribute<BindMemberAttribute>()?.Property is { } property)
                    bound.TryAdd(property, method);
            }

            return new Extension(by, attribute.Ignore, bound);
        }
    }
}
