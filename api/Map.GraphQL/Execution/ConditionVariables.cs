using Map.GraphQL.Language;

namespace Map.GraphQL.Execution;

/// <summary>Finds the variables that the conditions of <c>@skip</c>, <c>@include</c>, <c>@defer</c> and <c>@stream</c> name anywhere in an operation.</summary>
internal static class ConditionVariables
{
    public static IReadOnlyList<string> Find(OperationDefinitionNode operation, IReadOnlyDictionary<string, FragmentDefinitionNode> fragments)
    {
        var found = new List<string>();
        Visit(operation.SelectionSet, fragments, found, []);
        return found;
    }

    /// <summary>Whether a <c>@defer</c> or <c>@stream</c> is in the document, other than in a subscription, which neither may change.</summary>
    public static bool IsIncremental(OperationDefinitionNode operation, IReadOnlyDictionary<string, FragmentDefinitionNode> fragments) =>
        operation.Kind != OperationKind.Subscription
        && (IsIncremental(operation.SelectionSet) || fragments.Values.Any(fragment => IsIncremental(fragment.SelectionSet)));

    private static bool IsIncremental(SelectionSetNode? set) => set is not null && set.Selections.Any(selection =>
        selection.Directives.Any(directive => directive.Name.Value is "defer" or "stream") || IsIncremental(Below(selection)));

    private static SelectionSetNode? Below(SelectionNode selection) => selection switch
    {
        FieldNode field => field.SelectionSet,
        InlineFragmentNode fragment => fragment.SelectionSet,
        _ => null,
    };

    private static void Visit(
        SelectionSetNode set, IReadOnlyDictionary<string, FragmentDefinitionNode> fragments, List<string> found, HashSet<string> visited)
    {
        foreach (var selection in set.Selections)
        {
            foreach (var directive in selection.Directives)
                AddVariable(directive, found);
            var below = selection is FragmentSpreadNode spread && visited.Add(spread.Name.Value)
                ? fragments[spread.Name.Value].SelectionSet
                : Below(selection);
            if (below is not null)
                Visit(below, fragments, found, visited);
        }
    }

    public static ValueNode? FindCondition(DirectiveNode directive)
    {
        foreach (var argument in directive.Arguments)
        {
            if (argument.Name.Value == "if")
                return argument.Value;
        }

        return null;
    }

    private static void AddVariable(DirectiveNode directive, List<string> found)
    {
        if (directive.Name.Value is "skip" or "include" or "defer" or "stream"
            && FindCondition(directive) is VariableNode variable
            && !found.Contains(variable.Name.Value))
        {
            found.Add(variable.Name.Value);
        }
    }
}
