using Map.GraphQL.Language;
using Map.GraphQL.Types;

namespace Map.GraphQL.Building;

/// <summary>Directive definitions from a type system document.</summary>
internal static class DocumentDirectives
{
    public static DirectiveDefinition[] Create(DocumentNode document, DocumentTypes types) =>
        [.. document.Definitions.OfType<DirectiveDefinitionNode>().Select(node => Create(node, types))];

    private static DirectiveDefinition Create(DirectiveDefinitionNode node, DocumentTypes types) =>
        new(node.Name.Value, [.. node.Locations.Select(location => location.Value)])
        {
            Description = node.Description?.Value,
            Arguments = types.InputValues(node.Arguments),
            IsRepeatable = node.IsRepeatable,
        };
}
