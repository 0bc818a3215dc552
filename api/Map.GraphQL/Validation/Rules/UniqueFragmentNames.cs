using Map.GraphQL.Language;

namespace Map.GraphQL.Validation.Rules;

internal sealed class UniqueFragmentNames(ValidationContext context) : Rule(context)
{
    private readonly UniqueNames _names = new(context, "fragment");

    public override void Enter(Node node)
    {
        if (node is FragmentDefinitionNode fragment)
            _names.Add(fragment.Name);
    }
}
