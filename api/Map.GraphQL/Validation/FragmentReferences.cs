using Map.GraphQL.Language;

namespace Map.GraphQL.Validation;

/// <summary>Which fragments a definition spreads, directly and through others.</summary>
internal sealed class FragmentReferences(ValidationContext context)
{
    private readonly Dictionary<SelectionSetNode, List<FragmentSpreadNode>> _spreads = [];

    /// <summary>The spreads in a selection set at any depth, without those inside the fragments.</summary>
    public List<FragmentSpreadNode> SpreadsIn(SelectionSetNode set)
    {
        if (_spreads.TryGetValue(set, out var known))
            return known;
        var spreads = new List<FragmentSpreadNode>();
        Collect(set, spreads);
        return _spreads[set] = spreads;
    }

    /// <summary>The fragments that the operations reach.</summary>
    public List<FragmentDefinitionNode> Of(params IEnumerable<OperationDefinitionNode> operations)
    {
        var found = new List<FragmentDefinitionNode>();
        var visited = new HashSet<string>(StringComparer.Ordinal);
        var pending = new Queue<SelectionSetNode>(operations.Select(operation => operation.SelectionSet));
        while (pending.TryDequeue(out var set))
        {
            foreach (var spread in SpreadsIn(set))
            {
                context.Spend(1);
                if (!visited.Add(spread.Name.Value) || !context.Fragments.TryGetValue(spread.Name.Value, out var fragment))
                    continue;
                found.Add(fragment);
                pending.Enqueue(fragment.SelectionSet);
            }
        }

        return found;
    }

    private static void Collect(SelectionSetNode set, List<FragmentSpreadNode> spreads)
    {
        foreach (var selection in set.Selections)
        {
            switch (selection)
            {
                case FragmentSpreadNode spread:
                    spreads.Add(spread);
                    break;
                case FieldNode { SelectionSet: { } below }:
                    Collect(below, spreads);
                    break;
                case InlineFragmentNode fragment:
                    Collect(fragment.SelectionSet, spreads);
                    break;
            }
        }
    }
}
