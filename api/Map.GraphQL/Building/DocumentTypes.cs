using Map.GraphQL.Execution;
using Map.GraphQL.Language;
using Map.GraphQL.Types;
using Map.GraphQL.Types.Scalars;

namespace Map.GraphQL.Building;

/// <summary>Types from a type system document, extensions applied. Their fields have no resolvers yet.</summary>
internal sealed class DocumentTypes
{
    private readonly DocumentNode _document;
    private readonly Dictionary<string, NamedType> _types = new(StringComparer.Ordinal);

    /// <param name="document">Definitions and extensions.</param>
    /// <param name="known">Types that the document refers to without defining them; built-in scalars need not be among them.</param>
    public DocumentTypes(DocumentNode document, IEnumerable<NamedType> known)
    {
        _document = document;
        foreach (var type in BuiltInScalars.All.Concat(known))
            _types[type.Name] = type;
    }

    /// <summary>The types that the document defines.</summary>
    public IReadOnlyList<NamedType> Build()
    {
        var definitions = _document.Definitions.OfType<TypeDefinitionNode>().Where(node => !node.IsExtension).ToArray();
        foreach (var node in definitions)
            _types[node.Name.Value] = CreateShell(node);
        foreach (var group in _document.Definitions.OfType<TypeDefinitionNode>().GroupBy(node => node.Name.Value, StringComparer.Ordinal))
            Fill(Find(group.Key), [.. group]);
        return [.. definitions.Select(node => _types[node.Name.Value]).Distinct()];
    }

    public GraphQLType Resolve(TypeNode node) =>
        TypeReference.Resolve(node, name => Find(name))!;

    public List<InputValue> InputValues(IEnumerable<InputValueDefinitionNode> nodes) => [.. nodes.Select(InputValue)];

    private NamedType Find(string name) => _types.GetValueOrDefault(name) ?? throw new SchemaException([$"Unknown type: \"{name}\"."]);

    private T Find<T>(NamedTypeNode node)
        where T : NamedType =>
        Find(node.Name.Value) as T ?? throw new SchemaException([$"{node.Name.Value} is no {typeof(T).Name}."]);

    private static NamedType CreateShell(TypeDefinitionNode node) => node switch
    {
        ObjectTypeDefinitionNode => new ObjectType(node.Name.Value),
        InterfaceTypeDefinitionNode => new InterfaceType(node.Name.Value),
        UnionTypeDefinitionNode => new UnionType(node.Name.Value),
        EnumTypeDefinitionNode => new EnumType(node.Name.Value),
        InputObjectTypeDefinitionNode => new InputObjectType(node.Name.Value),
        _ => new UncheckedScalar(node.Name.Value) { SpecifiedBy = Text(node.Directives, "specifiedBy", "url") },
    };

    private void Fill(NamedType type, IReadOnlyList<TypeDefinitionNode> nodes)
    {
        type.Description = nodes.FirstOrDefault(node => !node.IsExtension)?.Description?.Value;
        type.Directives = Custom(nodes.SelectMany(node => node.Directives));
        switch (type)
        {
            case ComplexType complex:
                complex.Interfaces = [.. nodes.OfType<ComplexTypeDefinitionNode>().SelectMany(n => n.Interfaces).Select(Find<InterfaceType>)];
                complex.Fields = [.. nodes.OfType<ComplexTypeDefinitionNode>().SelectMany(n => n.Fields).Select(Field)];
                break;
            case UnionType union:
                union.Types = [.. nodes.OfType<UnionTypeDefinitionNode>().SelectMany(n => n.Types).Select(Find<ObjectType>)];
                break;
            case EnumType enumeration:
                enumeration.Values = [.. nodes.OfType<EnumTypeDefinitionNode>().SelectMany(n => n.Values).Select(EnumValue)];
                break;
            case InputObjectType input:
                FillInput(input, [.. nodes.OfType<InputObjectTypeDefinitionNode>()]);
                break;
        }
    }

    private void FillInput(InputObjectType type, IReadOnlyList<InputObjectTypeDefinitionNode> nodes)
    {
        type.Fields = InputValues(nodes.SelectMany(node => node.Fields));
        type.IsOneOf = nodes.Any(node => node.Directives.Any(directive => directive.Name.Value == "oneOf"));
        type.Create = values => ToDictionary(type, values);
    }

    /// <summary>Without a class to make, an input object is a dictionary of the fields that were given or have a default.</summary>
    private static Dictionary<string, object?> ToDictionary(InputObjectType type, object?[] values)
    {
        var fields = new Dictionary<string, object?>(StringComparer.Ordinal);
        for (var i = 0; i < values.Length; i++)
        {
            if (values[i] is not Undefined)
                fields.Add(type.Fields[i].Name, values[i]);
        }

        return fields;
    }

    private FieldDefinition Field(FieldDefinitionNode node) => new(node.Name.Value, Resolve(node.Type))
    {
        Description = node.Description?.Value,
        Arguments = InputValues(node.Arguments),
        DeprecationReason = Deprecation(node),
        Directives = Custom(node.Directives),
    };

    private InputValue InputValue(InputValueDefinitionNode node) => new(node.Name.Value, Resolve(node.Type))
    {
        Description = node.Description?.Value,
        DefaultValue = node.DefaultValue,
        DeprecationReason = Deprecation(node),
        Directives = Custom(node.Directives),
    };

    private static EnumValue EnumValue(EnumValueDefinitionNode node) => new(node.Name.Value, node.Name.Value)
    {
        Description = node.Description?.Value,
        DeprecationReason = Deprecation(node),
        Directives = Custom(node.Directives),
    };

    private static string? Deprecation(MemberDefinitionNode node) =>
        node.Directives.Any(directive => directive.Name.Value == "deprecated")
            ? Text(node.Directives, "deprecated", "reason") ?? BuiltInDirectives.DefaultDeprecationReason
            : null;

    private static string? Text(IEnumerable<DirectiveNode> directives, string name, string argument) => directives
        .Where(directive => directive.Name.Value == name)
        .SelectMany(directive => directive.Arguments)
        .Where(candidate => candidate.Name.Value == argument)
        .Select(candidate => (candidate.Value as StringValueNode)?.Value)
        .FirstOrDefault();

    private static DirectiveNode[] Custom(IEnumerable<DirectiveNode> directives) =>
        [.. directives.Where(directive => directive.Name.Value is not ("deprecated" or "specifiedBy" or "oneOf"))];
}
