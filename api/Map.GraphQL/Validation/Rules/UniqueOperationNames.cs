using Map.GraphQL.Language;

namespace Map.GraphQL.Validation.Rules;

internal sealed class UniqueOperationNames(ValidationContext context) : Rule(context)
{
    private readonly UniqueNames _names = new(context, "operation");

    public override void Enter(Node node)
    {
        if (node is OperationDefinitionNode { Name: { } name })
            _names.Add(name);
    }
}
