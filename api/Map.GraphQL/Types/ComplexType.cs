namespace Map.GraphQL.Types;

/// <summary>What objects and interfaces share: fields and the interfaces they implement.</summary>
public abstract class ComplexType(string name) : NamedType(name)
{
    private Dictionary<string, FieldDefinition> _byName = [];

    public IReadOnlyList<FieldDefinition> Fields
    {
        get;
        internal set
        {
            field = value;
            _byName = value.ToDictionary(definition => definition.Name, StringComparer.Ordinal);
        }
    }

    = [];

    /// <summary>All interfaces, also those that are implemented through another interface.</summary>
    public IReadOnlyList<InterfaceType> Interfaces { get; internal set; } = [];

    public FieldDefinition? FindField(string name) => _byName.GetValueOrDefault(name);
}

public sealed class ObjectType(string name) : ComplexType(name)
{
    /// <summary>The CLR type of the parent that its resolvers expect, if it was built from one.</summary>
    public Type? ClrType { get; internal set; }
}

public sealed class InterfaceType(string name) : ComplexType(name)
{
    /// <summary>Names the object type of a value; without it the value's CLR type decides.</summary>
    public Func<object, string?>? ResolveTypeName { get; internal set; }
}

public sealed class UnionType(string name) : NamedType(name)
{
    public IReadOnlyList<ObjectType> Types { get; internal set; } = [];

    /// <summary>Names the object type of a value; without it the value's CLR type decides.</summary>
    public Func<object, string?>? ResolveTypeName { get; internal set; }
}
