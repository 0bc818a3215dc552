using Map.GraphQL.Language;
using Map.GraphQL.Types;

namespace Map.GraphQL.Validation.Rules;

/// <summary>A fragment can apply to some object that may stand where it is spread.</summary>
internal sealed class PossibleFragmentSpreads(ValidationContext context) : Rule(context)
{
    public override void Enter(Node node)
    {
        switch (node)
        {
            case InlineFragmentNode { TypeCondition: { } condition }:
                Check("Fragment", condition, node);
                break;
            case FragmentSpreadNode spread when Context.Fragments.TryGetValue(spread.Name.Value, out var fragment):
                Check($"Fragment \"{spread.Name.Value}\"", fragment.TypeCondition, node);
                break;
        }
    }

    private void Check(string what, NamedTypeNode condition, Node node)
    {
        if (Context.ParentType is not { } parent || Context.Schema.FindType(condition.Name.Value) is not { IsComposite: true } type)
            return;
        if (!Overlap(type, parent))
            Context.Report($"{what} cannot be spread here as objects of type \"{parent}\" can never be of type \"{type}\".", node);
    }

    private bool Overlap(NamedType a, NamedType b) =>
        ReferenceEquals(a, b) || Context.Schema.PossibleTypes(a).Any(type => Context.Schema.IsPossibleType(b, type));
}
