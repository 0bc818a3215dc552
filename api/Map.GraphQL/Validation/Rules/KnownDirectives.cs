using Map.GraphQL.Language;

namespace Map.GraphQL.Validation.Rules;

/// <summary>A directive is known, and may stand where it stands.</summary>
internal sealed class KnownDirectives(ValidationContext context) : Rule(context)
{
    public override void Enter(Node node)
    {
        var (directives, location) = Place(node);
        foreach (var directive in directives)
        {
            var name = directive.Name.Value;
            if (Context.Schema.FindDirective(name) is not { } definition)
                Context.Report($"Unknown directive \"@{name}\".", directive);
            else if (!definition.Locations.Contains(location))
                Context.Report($"Directive \"@{name}\" may not be used on {location}.", directive);
        }
    }

    /// <summary>The directives of a node, and what the grammar calls the place.</summary>
    internal static (IReadOnlyList<DirectiveNode> Directives, string Location) Place(Node node) => node switch
    {
        OperationDefinitionNode operation => (operation.Directives, operation.Kind.ToString().ToUpperInvariant()),
        FragmentDefinitionNode fragment => (fragment.Directives, "FRAGMENT_DEFINITION"),
        VariableDefinitionNode variable => (variable.Directives, "VARIABLE_DEFINITION"),
        FieldNode field => (field.Directives, "FIELD"),
        FragmentSpreadNode spread => (spread.Directives, "FRAGMENT_SPREAD"),
        InlineFragmentNode fragment => (fragment.Directives, "INLINE_FRAGMENT"),
        _ => ([], ""),
    };
}
