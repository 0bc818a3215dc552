using System.Collections.Concurrent;
using System.Collections.Frozen;
using Map.GraphQL.Language;

namespace Map.GraphQL.Types;

/// <summary>A complete, valid type system. It never changes after it was built.</summary>
public sealed class Schema
{
    private readonly FrozenDictionary<string, NamedType> _types;
    private readonly Dictionary<NamedType, ObjectType[]> _possibleTypes = [];
    private readonly ConcurrentDictionary<Type, ObjectType?> _byClrType = [];

    /// <exception cref="SchemaException">The types contradict the specification; the message lists every contradiction.</exception>
    internal Schema(SchemaDefinition definition)
    {
        Description = definition.Description;
        Query = definition.Query ?? throw new SchemaException(["Query root type must be provided."]);
        Mutation = definition.Mutation;
        Subscription = definition.Subscription;
        Types = [.. definition.Types.OrderBy(type => type.Name, StringComparer.Ordinal)];
        Directives = [.. definition.Directives.OrderBy(directive => directive.Name, StringComparer.Ordinal)];
        AppliedDirectives = definition.AppliedDirectives;
        SchemaValidator.Validate(this);
        _types = Types.ToFrozenDictionary(type => type.Name, StringComparer.Ordinal);
        CollectPossibleTypes();
        MetaFields = new MetaFields(this);
    }

    public string? Description { get; }

    public ObjectType Query { get; }

    public ObjectType? Mutation { get; }

    public ObjectType? Subscription { get; }

    /// <summary>All types by name, those of introspection included.</summary>
    public IReadOnlyList<NamedType> Types { get; }

    public IReadOnlyList<DirectiveDefinition> Directives { get; }

    public IReadOnlyList<DirectiveNode> AppliedDirectives { get; }

    internal MetaFields MetaFields { get; }

    public NamedType? FindType(string name) => _types.GetValueOrDefault(name);

    public DirectiveDefinition? FindDirective(string name) => Directives.FirstOrDefault(directive => directive.Name == name);

    public ObjectType? FindRootType(OperationKind kind) => kind switch
    {
        OperationKind.Query => Query,
        OperationKind.Mutation => Mutation,
        _ => Subscription,
    };

    /// <summary>The object types that a value of this type can have at runtime; a union's in the order of its definition, an interface's by name.</summary>
    public IReadOnlyList<ObjectType> PossibleTypes(NamedType type) => type switch
    {
        ObjectType self => [self],
        _ => _possibleTypes.GetValueOrDefault(type) ?? [],
    };

    public bool IsPossibleType(NamedType type, ObjectType candidate) =>
        ReferenceEquals(type, candidate) || (_possibleTypes.TryGetValue(type, out var possible) && possible.Contains(candidate));

    /// <summary>The field a selection on <paramref name="type"/> means, meta fields included.</summary>
    public FieldDefinition? FindField(NamedType type, string name) => name switch
    {
        "__typename" when type.IsComposite => MetaFields.TypeName,
        "__schema" when ReferenceEquals(type, Query) => MetaFields.Schema,
        "__type" when ReferenceEquals(type, Query) => MetaFields.Type,
        _ => (type as ComplexType)?.FindField(name),
    };

    /// <summary>The whole schema in the schema definition language, sorted by name.</summary>
    public string ToSdl() => Printer.Print(SchemaDocument.Create(this)) + "\n";

    /// <summary>The object type of a runtime value: the one built from its class, or from the nearest base class.</summary>
    public ObjectType? FindObjectType(Type clrType) => _byClrType.GetOrAdd(clrType, FindByClrType);

    private ObjectType? FindByClrType(Type clrType)
    {
        for (var type = clrType; type is not null; type = type.BaseType)
        {
            if (Types.OfType<ObjectType>().FirstOrDefault(candidate => candidate.ClrType == type) is { } found)
                return found;
        }

        return null;
    }

    private void CollectPossibleTypes()
    {
        foreach (var union in Types.OfType<UnionType>())
            _possibleTypes[union] = [.. union.Types];
        foreach (var type in Types.OfType<InterfaceType>())
            _possibleTypes[type] = [.. Types.OfType<ObjectType>().Where(candidate => candidate.Interfaces.Contains(type))];
    }
}

/// <summary>The parts of a schema before they are checked.</summary>
internal sealed class SchemaDefinition
{
    public string? Description { get; init; }

    public ObjectType? Query { get; init; }

    public ObjectType? Mutation { get; init; }

    public ObjectType? Subscription { get; init; }

    public required IReadOnlyCollection<NamedType> Types { get; init; }

    public required IReadOnlyCollection<DirectiveDefinition> Directives { get; init; }

    public IReadOnlyList<DirectiveNode> AppliedDirectives { get; init; } = [];
}

/// <summary>The schema contradicts the specification. The message lists every contradiction on a line of its own.</summary>
public sealed class SchemaException(IReadOnlyList<string> problems) : Exception(string.Join('\n', problems))
{
    public IReadOnlyList<string> Problems { get; } = problems;
}
