using Map.GraphQL.Language;
using Map.GraphQL.Types.Introspection;
using Map.GraphQL.Types.Scalars;

namespace Map.GraphQL.Types;

/// <summary>A schema as a type system document: types and directives by name, members in the order of their definition.</summary>
internal static class SchemaDocument
{
    public static DocumentNode Create(Schema schema)
    {
        var definitions = new List<DefinitionNode>();
        if (!HasDefaultRoots(schema))
            definitions.Add(SchemaNode(schema));
        definitions.AddRange(schema.Directives.Where(directive => !BuiltInDirectives.Contains(directive)).Select(Directive));
        definitions.AddRange(schema.Types.Where(IsOwn).Select(Type));
        return new DocumentNode(default, definitions);
    }

    private static bool IsOwn(NamedType type) => !IntrospectionTypes.Contains(type) && !BuiltInScalars.Contains(type);

    private static bool HasDefaultRoots(Schema schema) => schema is { Description: null, AppliedDirectives: [] }
        && schema.Query.Name == "Query"
        && schema.Mutation is null or { Name: "Mutation" }
        && schema.Subscription is null or { Name: "Subscription" };

    private static SchemaDefinitionNode SchemaNode(Schema schema)
    {
        var roots = new List<OperationTypeNode>();
        foreach (var kind in Enum.GetValues<OperationKind>())
        {
            if (schema.FindRootType(kind) is { } type)
                roots.Add(new OperationTypeNode(default, kind, Named(type)));
        }

        return new SchemaDefinitionNode(default, false, Description(schema.Description), schema.AppliedDirectives, roots);
    }

    private static DirectiveDefinitionNode Directive(DirectiveDefinition directive) => new(
        default,
        Description(directive.Description),
        Name(directive.Name),
        [.. directive.Arguments.Select(Input)],
        directive.IsRepeatable,
        [.. directive.Locations.Select(Name)]);

    private static TypeDefinitionNode Type(NamedType type)
    {
        var description = Description(type.Description);
        var name = Name(type.Name);
        return type switch
        {
            ScalarType scalar => new ScalarTypeDefinitionNode(default, false, description, name, ScalarDirectives(scalar)),
            EnumType { Values: var values } => new EnumTypeDefinitionNode(
                default, false, description, name, type.Directives, [.. values.Select(Value)]),
            UnionType union => new UnionTypeDefinitionNode(
                default, false, description, name, type.Directives, [.. union.Types.Select(Named)]),
            InputObjectType input => new InputObjectTypeDefinitionNode(
                default, false, description, name, InputDirectives(input), [.. input.Fields.Select(Input)]),
            InterfaceType complex => new InterfaceTypeDefinitionNode(
                default, false, description, name, [.. complex.Interfaces.Select(Named)], type.Directives, [.. complex.Fields.Select(Field)]),
            _ => ObjectNode((ObjectType)type, description, name),
        };
    }

    private static ObjectTypeDefinitionNode ObjectNode(ObjectType type, StringValueNode? description, NameNode name) => new(
        default, false, description, name, [.. type.Interfaces.Select(Named)], type.Directives, [.. type.Fields.Select(Field)]);

    private static FieldDefinitionNode Field(FieldDefinition field) => new(
        default,
        Description(field.Description),
        Name(field.Name),
        [.. field.Arguments.Select(Input)],
        TypeReference.ToNode(field.Type),
        WithDeprecation(field.Directives, field.DeprecationReason));

    private static InputValueDefinitionNode Input(InputValue input) => new(
        default,
        Description(input.Description),
        Name(input.Name),
        TypeReference.ToNode(input.Type),
        input.DefaultValue,
        WithDeprecation(input.Directives, input.DeprecationReason));

    private static EnumValueDefinitionNode Value(EnumValue value) => new(
        default, Description(value.Description), Name(value.Name), WithDeprecation(value.Directives, value.DeprecationReason));

    private static IReadOnlyList<DirectiveNode> ScalarDirectives(ScalarType scalar) => scalar.SpecifiedBy is null
        ? scalar.Directives
        : [.. scalar.Directives, Applied("specifiedBy", "url", scalar.SpecifiedBy)];

    private static IReadOnlyList<DirectiveNode> InputDirectives(InputObjectType input) => input.IsOneOf
        ? [.. input.Directives, new DirectiveNode(default, Name("oneOf"), [])]
        : input.Directives;

    private static IReadOnlyList<DirectiveNode> WithDeprecation(IReadOnlyList<DirectiveNode> directives, string? reason) => reason switch
    {
        null => directives,
        BuiltInDirectives.DefaultDeprecationReason => [.. directives, new DirectiveNode(default, Name("deprecated"), [])],
        _ => [.. directives, Applied("deprecated", "reason", reason)],
    };

    private static DirectiveNode Applied(string directive, string argument, string value) => new(
        default, Name(directive), [new ArgumentNode(default, Name(argument), new StringValueNode(default, value, isBlock: false))]);

    private static NamedTypeNode Named(NamedType type) => new(default, Name(type.Name));

    private static NameNode Name(string name) => new(default, name);

    private static StringValueNode? Description(string? text) => text is null ? null : new StringValueNode(default, text, isBlock: true);
}
