using Map.GraphQL.Building;
using Map.GraphQL.Execution;
using Map.GraphQL.Language;

namespace Map.GraphQL.Types.Introspection;

/// <summary>The types that describe a schema to its clients (specification, section 4), with their resolvers.</summary>
internal static class IntrospectionTypes
{
    private const string Sdl = """
        "What a service can do: its types, directives and the roots of its operations."
        type __Schema {
          description: String
          "All types of the service."
          types: [__Type!]!
          "Where queries begin."
          queryType: __Type!
          "Where mutations begin, if the service has any."
          mutationType: __Type
          "Where subscriptions begin, if the service has any."
          subscriptionType: __Type
          "All directives of the service."
          directives: [__Directive!]!
        }

        "A type of any kind. Which of its fields have a value depends on the kind."
        type __Type {
          kind: __TypeKind!
          name: String
          description: String
          "Where the format of a custom scalar is specified."
          specifiedByURL: String
          fields(includeDeprecated: Boolean! = false): [__Field!]
          interfaces: [__Type!]
          "The object types that a value of an interface or union can have."
          possibleTypes: [__Type!]
          enumValues(includeDeprecated: Boolean! = false): [__EnumValue!]
          inputFields(includeDeprecated: Boolean! = false): [__InputValue!]
          "The type under a list or a non-null."
          ofType: __Type
          "Whether exactly one field of an input object must be given."
          isOneOf: Boolean
        }

        "What a type is."
        enum __TypeKind {
          "A leaf with a format of its own."
          SCALAR
          "An object with fields."
          OBJECT
          "Fields that several objects share."
          INTERFACE
          "One of several objects."
          UNION
          "One of several names."
          ENUM
          "An object given as an argument."
          INPUT_OBJECT
          "A list of another type."
          LIST
          "Another type that is never null."
          NON_NULL
        }

        "A field of an object or interface."
        type __Field {
          name: String!
          description: String
          args(includeDeprecated: Boolean! = false): [__InputValue!]!
          type: __Type!
          isDeprecated: Boolean!
          deprecationReason: String
        }

        "An argument, or a field of an input object."
        type __InputValue {
          name: String!
          description: String
          type: __Type!
          "The default as it would be written in a document."
          defaultValue: String
          isDeprecated: Boolean!
          deprecationReason: String
        }

        "A name that an enum allows."
        type __EnumValue {
          name: String!
          description: String
          isDeprecated: Boolean!
          deprecationReason: String
        }

        "An annotation that changes how a part of a document is treated, or that describes a part of a schema."
        type __Directive {
          name: String!
          description: String
          "Whether it may stand at one place more than once."
          isRepeatable: Boolean!
          locations: [__DirectiveLocation!]!
          args(includeDeprecated: Boolean! = false): [__InputValue!]!
        }

        "Where a directive may stand."
        enum __DirectiveLocation {
          "At a query."
          QUERY
          "At a mutation."
          MUTATION
          "At a subscription."
          SUBSCRIPTION
          "At a field."
          FIELD
          "At the definition of a fragment."
          FRAGMENT_DEFINITION
          "Where a fragment is spread."
          FRAGMENT_SPREAD
          "At an inline fragment."
          INLINE_FRAGMENT
          "At the definition of a variable."
          VARIABLE_DEFINITION
          "At the definition of a schema."
          SCHEMA
          "At the definition of a scalar."
          SCALAR
          "At the definition of an object type."
          OBJECT
          "At the definition of a field."
          FIELD_DEFINITION
          "At the definition of an argument."
          ARGUMENT_DEFINITION
          "At the definition of an interface."
          INTERFACE
          "At the definition of a union."
          UNION
          "At the definition of an enum."
          ENUM
          "At the definition of an enum's value."
          ENUM_VALUE
          "At the definition of an input object."
          INPUT_OBJECT
          "At the definition of an input object's field."
          INPUT_FIELD_DEFINITION
        }
        """;

    private static readonly Dictionary<string, FieldResolver.Sync> Resolvers = new(StringComparer.Ordinal)
    {
        ["__Schema.description"] = (in c) => Schema(c).Description,
        ["__Schema.types"] = (in c) => Schema(c).Types,
        ["__Schema.queryType"] = (in c) => Schema(c).Query,
        ["__Schema.mutationType"] = (in c) => Schema(c).Mutation,
        ["__Schema.subscriptionType"] = (in c) => Schema(c).Subscription,
        ["__Schema.directives"] = (in c) => Schema(c).Directives,
        ["__Type.kind"] = (in c) => Kind(c.Parent!),
        ["__Type.name"] = (in c) => (c.Parent as NamedType)?.Name,
        ["__Type.description"] = (in c) => (c.Parent as NamedType)?.Description,
        ["__Type.specifiedByURL"] = (in c) => (c.Parent as ScalarType)?.SpecifiedBy,
        ["__Type.fields"] = (in c) => Current((c.Parent as ComplexType)?.Fields, c, field => field.DeprecationReason),
        ["__Type.interfaces"] = (in c) => (c.Parent as ComplexType)?.Interfaces,
        ["__Type.possibleTypes"] = (in c) => PossibleTypes(c),
        ["__Type.enumValues"] = (in c) => Current((c.Parent as EnumType)?.Values, c, value => value.DeprecationReason),
        ["__Type.inputFields"] = (in c) => Current((c.Parent as InputObjectType)?.Fields, c, field => field.DeprecationReason),
        ["__Type.ofType"] = (in c) => c.Parent is ListType list ? list.ItemType : (c.Parent as NonNullType)?.Type,
        ["__Type.isOneOf"] = (in c) => (c.Parent as InputObjectType)?.IsOneOf,
        ["__Field.name"] = (in c) => Field(c).Name,
        ["__Field.description"] = (in c) => Field(c).Description,
        ["__Field.args"] = (in c) => Current(Field(c).Arguments, c, argument => argument.DeprecationReason),
        ["__Field.type"] = (in c) => Field(c).Type,
        ["__Field.isDeprecated"] = (in c) => Field(c).DeprecationReason is not null,
        ["__Field.deprecationReason"] = (in c) => Field(c).DeprecationReason,
        ["__InputValue.name"] = (in c) => Input(c).Name,
        ["__InputValue.description"] = (in c) => Input(c).Description,
        ["__InputValue.type"] = (in c) => Input(c).Type,
        ["__InputValue.defaultValue"] = (in c) => Input(c).DefaultValue?.ToString(),
        ["__InputValue.isDeprecated"] = (in c) => Input(c).DeprecationReason is not null,
        ["__InputValue.deprecationReason"] = (in c) => Input(c).DeprecationReason,
        ["__EnumValue.name"] = (in c) => Value(c).Name,
        ["__EnumValue.description"] = (in c) => Value(c).Description,
        ["__EnumValue.isDeprecated"] = (in c) => Value(c).DeprecationReason is not null,
        ["__EnumValue.deprecationReason"] = (in c) => Value(c).DeprecationReason,
        ["__Directive.name"] = (in c) => Directive(c).Name,
        ["__Directive.description"] = (in c) => Directive(c).Description,
        ["__Directive.isRepeatable"] = (in c) => Directive(c).IsRepeatable,
        ["__Directive.locations"] = (in c) => Directive(c).Locations,
        ["__Directive.args"] = (in c) => Current(Directive(c).Arguments, c, argument => argument.DeprecationReason),
    };

    /// <summary>A fresh set for one schema.</summary>
    public static IReadOnlyList<NamedType> Create()
    {
        var types = new DocumentTypes(Parser.ParseDocument(Sdl, ParserOptions.Trusted), []).Build();
        foreach (var type in types.OfType<ObjectType>())
        {
            foreach (var field in type.Fields)
                field.Resolver = Resolvers[$"{type.Name}.{field.Name}"];
        }

        return types;
    }

    public static bool Contains(NamedType type) => type.Name.StartsWith("__", StringComparison.Ordinal);

    private static Schema Schema(in ResolverContext context) => (Schema)context.Parent!;

    private static FieldDefinition Field(in ResolverContext context) => (FieldDefinition)context.Parent!;

    private static InputValue Input(in ResolverContext context) => (InputValue)context.Parent!;

    private static EnumValue Value(in ResolverContext context) => (EnumValue)context.Parent!;

    private static DirectiveDefinition Directive(in ResolverContext context) => (DirectiveDefinition)context.Parent!;

    private static string Kind(object type) => type switch
    {
        ScalarType => "SCALAR",
        ObjectType => "OBJECT",
        InterfaceType => "INTERFACE",
        UnionType => "UNION",
        EnumType => "ENUM",
        InputObjectType => "INPUT_OBJECT",
        ListType => "LIST",
        _ => "NON_NULL",
    };

    private static IReadOnlyList<ObjectType>? PossibleTypes(in ResolverContext context) =>
        context.Parent is NamedType { IsAbstract: true } type
            ? context.Schema.PossibleTypes(type)
            : null;

    private static List<T>? Current<T>(IReadOnlyList<T>? items, in ResolverContext context, Func<T, string?> deprecation)
    {
        var includeDeprecated = context.Argument<bool>("includeDeprecated");
        return items?.Where(item => includeDeprecated || deprecation(item) is null).ToList();
    }
}
