using Map.GraphQL.Language;

namespace Map.GraphQL.Validation.Rules;

/// <summary>An operation without a name stands alone.</summary>
internal sealed class LoneAnonymousOperation(ValidationContext context) : Rule(context)
{
    private readonly int _operations = context.Document.Definitions.OfType<OperationDefinitionNode>().Count();

    public override void Enter(Node node)
    {
        if (_operations > 1 && node is OperationDefinitionNode { Name: null })
            Context.Report("This anonymous operation must be the only defined operation.", node);
    }
}
