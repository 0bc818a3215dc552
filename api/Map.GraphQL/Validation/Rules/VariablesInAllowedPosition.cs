using Map.GraphQL.Language;
using Map.GraphQL.Types;

namespace Map.GraphQL.Validation.Rules;

/// <summary>A variable's type fits wherever the variable is used.</summary>
internal sealed class VariablesInAllowedPosition(ValidationContext context) : Rule(context)
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
        var variables = new Dictionary<string, VariableDefinitionNode>(StringComparer.Ordinal);
        foreach (var variable in operation.Variables)
            variables[variable.Name] = variable;
        foreach (var usage in Context.AllUsages(operation))
        {
            if (usage.Type is not null && variables.TryGetValue(usage.Node.Name.Value, out var definition))
                Check(definition, usage, usage.Type);
        }
    }

    private void Check(VariableDefinitionNode variable, VariableUsage usage, GraphQLType expected)
    {
        if (TypeReference.Resolve(Context.Schema, variable.Type) is not { } type)
            return;
        if (!IsAllowed(type, variable.DefaultValue, expected, usage.HasDefault))
            Context.Report($"Variable \"${variable.Name}\" of type \"{type}\" used in position expecting type \"{expected}\".", variable, usage.Node);
        if (usage.ParentType is { IsOneOf: true } oneOf && !type.IsNonNull)
            Context.Report($"Variable \"${variable.Name}\" is of type \"{type}\" but must be non-nullable to be used for OneOf Input Object \"{oneOf}\".", variable, usage.Node);
    }

    private static bool IsAllowed(GraphQLType type, ValueNode? defaultValue, GraphQLType expected, bool hasLocationDefault)
    {
        if (!expected.IsNonNull || type.IsNonNull)
            return Subtyping.IsSubtype(type, expected);
        var hasDefault = defaultValue is not (null or NullValueNode);
        return (hasDefault || hasLocationDefault) && Subtyping.IsSubtype(type, expected.Nullable);
    }
}
