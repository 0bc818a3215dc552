using Map.GraphQL.Language;

namespace Map.GraphQL.Validation.Rules;

/// <summary>The schema has a root for the operation.</summary>
internal sealed class KnownOperationTypes(ValidationContext context) : Rule(context)
{
    public override void Enter(Node node)
    {
        if (node is OperationDefinitionNode operation && Context.Schema.FindRootType(operation.Kind) is null)
            Context.Report($"The {operation.Kind.ToString().ToLowerInvariant()} operation is not supported by the schema.", operation);
    }
}
