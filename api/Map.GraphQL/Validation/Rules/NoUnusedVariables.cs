using Map.GraphQL.Language;

namespace Map.GraphQL.Validation.Rules;

internal sealed class NoUnusedVariables(ValidationContext context) : Rule(context)
{
    public override void Leave(Node node)
    {
        if (node is DocumentNode document)
        {
            foreach (var operation in document.Definitions.OfType<OperationDefinitionNode>().Where(operation => operation.Variables.Count > 0))
                Check(operation);
        }
    }

    private void Check(OperationDefinitionNode operation)
    {
        var used = Context.AllUsages(operation).Select(usage => usage.Node.Name.Value).ToHashSet(StringComparer.Ordinal);
        var suffix = operation.Name is null ? "" : $" in operation \"{operation.Name.Value}\"";
        foreach (var variable in operation.Variables.Where(variable => !used.Contains(variable.Name)))
            Context.Report($"Variable \"${variable.Name}\" is never used{suffix}.", variable);
    }
}
