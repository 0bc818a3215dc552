using Map.GraphQL.Language;

namespace Map.GraphQL.Validation.Rules;

internal sealed class KnownFragmentNames(ValidationContext context) : Rule(context)
{
    public override void Enter(Node node)
    {
        if (node is FragmentSpreadNode { Name: var name } && !Context.Fragments.ContainsKey(name.Value))
            Context.Report($"Unknown fragment \"{name.Value}\".", name);
    }
}
