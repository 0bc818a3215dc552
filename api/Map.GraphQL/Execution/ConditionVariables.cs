using Map.GraphQL.Language;

namespace Map.GraphQL.Execution;

/// <summary>Finds the variables that <c>@skip</c> and <c>@include</c> name anywhere in an operation.</summary>
internal static class ConditionVariables
{
    public static IReadOnlyList<string> Find(OperationDefinitionNode operation, IReadOnlyDictionary<string, FragmentDefinitionNode> fragments)
    {
        var found = new List<string>();
        Visit(operation.SelectionSet, fragments, found, []);
        return found;
    }

    private static void Visit(
        SelectionSetNode set, IReadOnlyDictionary<string, FragmentDefinitionNode> fragments, List<string> found, HashSet<string> visited)
    {
        foreach (var selection in set.Selections)
        {
            foreach (var directive in selection.Directives)
                AddVariable(directive, found);
            var below = selection switch
            {
                FieldNode field => field.SelectionSet,
                InlineFragmentNode fragment => fragment.SelectionSet,
                FragmentSpreadNode spread when visited.Add(spread.Name.Value) => fragments[spread.Name.Value].SelectionSet,
                _ => null,
            };
            if (below is not null)
                Visit(below, fragments, found, visited);
        }
    }

    private static void AddVariable(DirectiveNode directive, List<string> found)
    {
        if (directive.Name.Value is "skip" or "include"
            && directive.Arguments[0].Value is VariableNode variable
            && !found.Contains(variable.Name.Value))
        {
            found.Add(variable.Name.Value);
        }
    }
}
