using Map.GraphQL.Language;

namespace Map.GraphQL.Validation.Rules;

internal sealed class NoUndefinedVariables(ValidationContext context) : Rule(context)
{
    public override void Leave(Node node)
    {
        if (node is DocumentNode document)
        {
            foreach (var operation in document.Definitions.OfType<OperationDefinitionNode>())
                Check(operation);
        }
    }

    private void Check(OperationDefinitionNode operation)
    {
        var defined = operation.Variables.Select(variable => variable.Name).ToHashSet(StringComparer.Ordinal);
        var suffix = operation.Name is null ? "" : $" by operation \"{operation.Name.Value}\"";
        foreach (var usage in Context.AllUsages(operation).Where(usage => !defined.Contains(usage.Node.Name.Value)))
            Context.Report($"Variable \"${usage.Node.Name.Value}\" is not defined{suffix}.", usage.Node, operation);
    }
}
