using Map.GraphQL.Language;
using Map.GraphQL.Types;

namespace Map.GraphQL.Validation.Rules;

internal sealed class KnownTypeNames(ValidationContext context) : Rule(context)
{
    public override void Enter(Node node)
    {
        if (node is not NamedTypeNode { Name.Value: var name } || Context.Schema.FindType(name) is not null)
            return;
        var suggestion = Suggestions.DidYouMean(name, Context.Schema.Types.Select(type => type.Name));
        Context.Report($"Unknown type \"{name}\".{suggestion}", node);
    }
}
