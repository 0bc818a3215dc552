using Map.GraphQL.Building;
using Map.GraphQL.Language;

namespace Map.GraphQL.Types;

/// <summary>The directives of incremental delivery, a draft; schemas that have them say so.</summary>
internal static class IncrementalDirectives
{
    private const string Sdl = """"
        "Lets the server send the fragment after everything that is not deferred."
        directive @defer(
          "Whether to."
          if: Boolean! = true
          "What the server calls the fragment when it sends it; used once in the document."
          label: String
        ) on FRAGMENT_SPREAD | INLINE_FRAGMENT

        "Lets the server send the list's items as they come."
        directive @stream(
          "Whether to."
          if: Boolean! = true
          "What the server calls the list when it sends its items; used once in the document."
          label: String
          "How many items are wanted at once."
          initialCount: Int! = 0
        ) on FIELD
        """";

    public static IReadOnlyList<DirectiveDefinition> All { get; } = Create();

    private static DirectiveDefinition[] Create()
    {
        var document = Parser.ParseDocument(Sdl, ParserOptions.Trusted);
        return DocumentDirectives.Create(document, new DocumentTypes(document, []));
    }
}
