using Map.GraphQL.Language;

namespace Map.GraphQL.Validation.Rules;

internal sealed class FragmentsOnCompositeTypes(ValidationContext context) : Rule(context)
{
    public override void Enter(Node node)
    {
        switch (node)
        {
            case InlineFragmentNode { TypeCondition: { } condition } when IsLeaf(condition):
                Context.Report($"Fragment cannot condition on non composite type \"{condition}\".", condition);
                break;
            case FragmentDefinitionNode { TypeCondition: var condition, Name.Value: var name } when IsLeaf(condition):
                Context.Report($"Fragment \"{name}\" cannot condition on non composite type \"{condition}\".", condition);
                break;
        }
    }

    private bool IsLeaf(NamedTypeNode node) => Context.Schema.FindType(node.Name.Value) is { IsComposite: false };
}
