namespace Map.GraphQL.Building;

/// <summary>The exact name in the schema, where the convention's would be wrong.</summary>
[AttributeUsage(AttributeTargets.All)]
public sealed class GraphQLNameAttribute(string name) : Attribute
{
    public string Name { get; } = name;
}

/// <summary>No part of the schema.</summary>
[AttributeUsage(AttributeTargets.All)]
public sealed class GraphQLIgnoreAttribute : Attribute;

/// <summary>Still there, but not to be used any more.</summary>
/// <param name="reason">Why, and what to use instead.</param>
[AttributeUsage(AttributeTargets.All)]
public sealed class GraphQLDeprecatedAttribute(string reason) : Attribute
{
    public string Reason { get; } = reason;
}

/// <summary>The type as SDL writes it, such as <c>[Position!]</c>, where the CLR type does not say it.</summary>
[AttributeUsage(AttributeTargets.Property | AttributeTargets.Method | AttributeTargets.Parameter)]
public sealed class GraphQLTypeAttribute(string type) : Attribute
{
    public string Type { get; } = type;
}

/// <summary>The description, where an XML comment cannot hold it.</summary>
[AttributeUsage(AttributeTargets.All)]
public sealed class GraphQLDescriptionAttribute(string text) : Attribute
{
    public string Text { get; } = text;
}

/// <summary>The key is sent as <c>ID</c>: opaque, and with the name of its type (see <see cref="Relay.GlobalId"/>).</summary>
[AttributeUsage(AttributeTargets.Property | AttributeTargets.Parameter)]
public class IdAttribute(string? typeName = null) : Attribute
{
    /// <summary>The type that the key belongs to; on a property without it, the type that has the property.</summary>
    public string? TypeName { get; } = typeName;
}

/// <summary>The method answers for many parents at once: its <see cref="ParentAttribute"/> parameter is a list, its result one value for each, in the same order.</summary>
[AttributeUsage(AttributeTargets.Method)]
public sealed class BatchResolverAttribute : Attribute;

/// <summary>The method finds a node by its key; its first parameter is the key, its result's type becomes a <c>Node</c>.</summary>
[AttributeUsage(AttributeTargets.Method)]
public sealed class NodeResolverAttribute : Attribute;

/// <summary>The parameter is the object that the field belongs to.</summary>
/// <param name="requires">
/// The properties that the method reads of it, in words: <c>"GridId Name"</c>. Of classes of a store only these are read; without
/// them, all that the object has.
/// </param>
[AttributeUsage(AttributeTargets.Parameter)]
public sealed class ParentAttribute(string? requires = null) : Attribute
{
    /// <summary>Null for all.</summary>
    public IReadOnlyList<string>? Requires { get; } = requires?.Split(' ', StringSplitOptions.RemoveEmptyEntries);
}

/// <summary>The method is the field of a property of the extended class, under the method's name: it stands in for it, and filters call it so.</summary>
[AttributeUsage(AttributeTargets.Method)]
public sealed class BindMemberAttribute(string property) : Attribute
{
    public string Property { get; } = property;
}

/// <summary>The parameter comes from the services; only needed where its type does not tell.</summary>
[AttributeUsage(AttributeTargets.Parameter)]
public sealed class ServiceAttribute : Attribute;

/// <summary>The parameter is a value of the request (<see cref="Execution.RequestFeatures"/>), such as who is calling.</summary>
[AttributeUsage(AttributeTargets.Parameter)]
public sealed class RequestFeatureAttribute : Attribute;
