using Map.GraphQL.Language;

namespace Map.GraphQL.Validation.Rules;

/// <summary>The root fields of mutations and subscriptions are neither deferred nor streamed.</summary>
internal sealed class IncrementalOnRoot(ValidationContext context) : Rule(context)
{
    public override void Enter(Node node)
    {
        if (node is OperationDefinitionNode { Kind: not OperationKind.Query } operation && Context.Schema.FindRootType(operation.Kind) is { } root)
            Check(operation.SelectionSet, $"root {operation.Kind.ToString().ToLowerInvariant()} type \"{root}\"", new HashSet<string>(StringComparer.Ordinal));
    }

    private void Check(SelectionSetNode set, string root, HashSet<string> visited)
    {
        foreach (var selection in set.Selections)
        {
            switch (selection)
            {
                case FieldNode:
                    Forbid("stream", selection, root);
                    break;
                case InlineFragmentNode fragment:
                    Forbid("defer", selection, root);
                    Check(fragment.SelectionSet, root, visited);
                    break;
                case FragmentSpreadNode spread when visited.Add(spread.Name.Value) && Context.Fragments.TryGetValue(spread.Name.Value, out var named):
                    Forbid("defer", selection, root);
                    Check(named.SelectionSet, root, visited);
                    break;
            }
        }
    }

    private void Forbid(string name, SelectionNode selection, string root)
    {
        if (selection.Directives.FirstOrDefault(directive => directive.Name.Value == name) is { } found)
            Context.Report($"{Naming(name)} directive cannot be used on {root}.", found);
    }

    private static string Naming(string name) => Building.Naming.PascalCase(name);
}
