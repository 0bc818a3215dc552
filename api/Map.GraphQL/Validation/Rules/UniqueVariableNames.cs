using Map.GraphQL.Language;

namespace Map.GraphQL.Validation.Rules;

internal sealed class UniqueVariableNames(ValidationContext context) : Rule(context)
{
    public override void Enter(Node node)
    {
        if (node is not OperationDefinitionNode operation)
            return;
        foreach (var group in operation.Variables.GroupBy(variable => variable.Name, StringComparer.Ordinal).Where(group => group.Count() > 1))
            Context.Report($"There can be only one variable named \"${group.Key}\".", [.. group.Select(variable => variable.Variable.Name)]);
    }
}
