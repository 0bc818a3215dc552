using Map.GraphQL.Building;
using Map.GraphQL.Language;

namespace Map.GraphQL.Types;

/// <summary>The directives of the specification.</summary>
public static class BuiltInDirectives
{
    internal const string DefaultDeprecationReason = "No longer supported";

    private const string Sdl = """"
        "Leaves the field or fragment out if the condition is true."
        directive @skip("The condition." if: Boolean!) on FIELD | FRAGMENT_SPREAD | INLINE_FRAGMENT

        "Keeps the field or fragment only if the condition is true."
        directive @include("The condition." if: Boolean!) on FIELD | FRAGMENT_SPREAD | INLINE_FRAGMENT

        "Marks what should not be used any more."
        directive @deprecated("Why, and what to use instead." reason: String! = "No longer supported") on FIELD_DEFINITION | ARGUMENT_DEFINITION | INPUT_FIELD_DEFINITION | ENUM_VALUE

        "Says where the format of a scalar is specified."
        directive @specifiedBy("The specification's address." url: String!) on SCALAR

        "Marks an input object of which exactly one field must be given, and not null."
        directive @oneOf on INPUT_OBJECT
        """";

    internal static IReadOnlyList<DirectiveDefinition> All { get; } = Create();

    public static bool Contains(DirectiveDefinition directive) => All.Any(known => known.Name == directive.Name);

    private static DirectiveDefinition[] Create()
    {
        var document = Parser.ParseDocument(Sdl, ParserOptions.Trusted);
        return DocumentDirectives.Create(document, new DocumentTypes(document, []));
    }
}
