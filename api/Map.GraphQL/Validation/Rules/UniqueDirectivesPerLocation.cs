using Map.GraphQL.Language;

namespace Map.GraphQL.Validation.Rules;

internal sealed class UniqueDirectivesPerLocation(ValidationContext context) : Rule(context)
{
    public override void Enter(Node node)
    {
        var (directives, _) = KnownDirectives.Place(node);
        if (directives.Count < 2)
            return;
        var seen = new Dictionary<string, DirectiveNode>(StringComparer.Ordinal);
        foreach (var directive in directives.Where(directive => Context.Schema.FindDirective(directive.Name.Value) is { IsRepeatable: false }))
        {
            if (!seen.TryAdd(directive.Name.Value, directive))
                Context.Report($"The directive \"@{directive.Name.Value}\" can only be used once at this location.", seen[directive.Name.Value], directive);
        }
    }
}
