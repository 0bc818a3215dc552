using Map.GraphQL.Language;

namespace Map.GraphQL.Validation.Rules;

internal sealed class NoUnusedFragments(ValidationContext context) : Rule(context)
{
    public override void Leave(Node node)
    {
        if (node is not DocumentNode document)
            return;
        var used = Context.References.Of(document.Definitions.OfType<OperationDefinitionNode>()).Select(fragment => fragment.Name.Value).ToHashSet(StringComparer.Ordinal);
        foreach (var fragment in document.Definitions.OfType<FragmentDefinitionNode>().Where(fragment => !used.Contains(fragment.Name.Value)))
            Context.Report($"Fragment \"{fragment.Name.Value}\" is never used.", fragment);
    }
}
