using Map.GraphQL.Language;

namespace Map.GraphQL.Validation.Rules;

/// <summary>No fragment contains itself. The search keeps its own stack, so that a long chain of fragments cannot exhaust the thread's.</summary>
internal sealed class NoFragmentCycles(ValidationContext context) : Rule(context)
{
    private readonly HashSet<string> _visited = new(StringComparer.Ordinal);
    private readonly Dictionary<string, int> _depthOf = new(StringComparer.Ordinal);
    private readonly List<FragmentSpreadNode> _path = [];

    public override void Enter(Node node)
    {
        if (node is FragmentDefinitionNode fragment)
            Search(fragment);
    }

    private void Search(FragmentDefinitionNode start)
    {
        var stack = new Stack<(string Name, IEnumerator<FragmentSpreadNode> Spreads)>();
        Push(stack, start);
        while (stack.TryPeek(out var top))
        {
            if (!top.Spreads.MoveNext())
            {
                stack.Pop();
                _depthOf.Remove(top.Name);
                if (_path.Count > 0)
                    _path.RemoveAt(_path.Count - 1);
                continue;
            }

            Follow(stack, top.Spreads.Current);
        }
    }

    private void Follow(Stack<(string, IEnumerator<FragmentSpreadNode>)> stack, FragmentSpreadNode spread)
    {
        _path.Add(spread);
        var pushed = false;
        if (_depthOf.TryGetValue(spread.Name.Value, out var depth))
            Report(_path[depth..]);
        else if (Context.Fragments.TryGetValue(spread.Name.Value, out var fragment))
            pushed = Push(stack, fragment);
        if (!pushed)
            _path.RemoveAt(_path.Count - 1);
    }

    private bool Push(Stack<(string, IEnumerator<FragmentSpreadNode>)> stack, FragmentDefinitionNode fragment)
    {
        if (!_visited.Add(fragment.Name.Value))
            return false;
        _depthOf[fragment.Name.Value] = _path.Count;
        stack.Push((fragment.Name.Value, Context.References.SpreadsIn(fragment.SelectionSet).GetEnumerator()));
        return true;
    }

    private void Report(List<FragmentSpreadNode> cycle)
    {
        var via = string.Join(", ", cycle.SkipLast(1).Select(spread => $"\"{spread.Name.Value}\""));
        var suffix = via.Length == 0 ? "." : $" via {via}.";
        Context.Report($"Cannot spread fragment \"{cycle[^1].Name.Value}\" within itself{suffix}", [.. cycle]);
    }
}
