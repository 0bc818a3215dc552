using Map.GraphQL.Language;
using Map.GraphQL.Types;

namespace Map.GraphQL.Validation.Rules;

internal sealed class VariablesAreInputTypes(ValidationContext context) : Rule(context)
{
    public override void Enter(Node node)
    {
        if (node is VariableDefinitionNode variable && TypeReference.Resolve(Context.Schema, variable.Type) is { IsInput: false })
            Context.Report($"Variable \"${variable.Name}\" cannot be non-input type \"{variable.Type}\".", variable.Type);
    }
}
