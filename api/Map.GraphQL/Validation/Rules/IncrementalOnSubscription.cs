using Map.GraphQL.Language;

namespace Map.GraphQL.Validation.Rules;

/// <summary>A subscription neither defers nor streams, unless the directive can be switched off.</summary>
internal sealed class IncrementalOnSubscription(ValidationContext context) : Rule(context)
{
    private readonly HashSet<string> _visited = new(StringComparer.Ordinal);
    private readonly List<Node> _spreads = [];

    public override void Enter(Node node)
    {
        if (node is OperationDefinitionNode { Kind: OperationKind.Subscription } operation)
            Check(operation.SelectionSet);
    }

    private void Check(SelectionSetNode set)
    {
        foreach (var selection in set.Selections.Where(selection => !CanBeLeftOut(selection)))
        {
            foreach (var directive in selection.Directives.Where(directive => directive.Name.Value is "defer" or "stream" && !CanBeFalse(directive)))
                Report(directive);
            CheckBelow(selection);
        }
    }

    private void CheckBelow(SelectionNode selection)
    {
        switch (selection)
        {
            case FieldNode { SelectionSet: { } below }:
                Check(below);
                break;
            case InlineFragmentNode fragment:
                Check(fragment.SelectionSet);
                break;
            case FragmentSpreadNode spread when _visited.Add(spread.Name.Value) && Context.Fragments.TryGetValue(spread.Name.Value, out var named):
                _spreads.Add(spread);
                Check(named.SelectionSet);
                _spreads.Remove(spread);
                break;
        }
    }

    private void Report(DirectiveNode directive)
    {
        var name = directive.Name.Value;
        Node[] nodes = [directive, .. Enumerable.Reverse(_spreads)];
        Context.Report(
            $"{Building.Naming.PascalCase(name)} directive not supported on subscription operations. Disable `@{name}` by setting the `if` argument to `false`.", nodes);
    }

    private static bool CanBeFalse(DirectiveNode directive) => Condition(directive) is VariableNode or BooleanValueNode { Value: false };

    private static bool CanBeLeftOut(SelectionNode selection) => selection.Directives.Any(directive => directive.Name.Value switch
    {
        "skip" => Condition(directive) is not BooleanValueNode { Value: false },
        "include" => Condition(directive) is not (null or BooleanValueNode { Value: true }),
        _ => false,
    });

    private static ValueNode? Condition(DirectiveNode directive) =>
        directive.Arguments.FirstOrDefault(argument => argument.Name.Value == "if")?.Value;
}
