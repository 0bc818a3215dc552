using Map.GraphQL.Language;
using Map.GraphQL.Types;

namespace Map.GraphQL.Validation.Rules;

/// <summary>A subscription selects exactly one field, and the same one whatever its variables are.</summary>
internal sealed class SingleFieldSubscriptions(ValidationContext context) : Rule(context)
{
    public override void Enter(Node node)
    {
        if (node is OperationDefinitionNode { Kind: OperationKind.Subscription } operation && Context.Schema.Subscription is { } root)
            Check(operation, root);
    }

    private void Check(OperationDefinitionNode operation, ObjectType root)
    {
        var selected = new RootFields(Context, root);
        selected.Collect(operation.SelectionSet);
        var subscription = operation.Name is null ? "Anonymous Subscription" : $"Subscription \"{operation.Name.Value}\"";
        if (selected.Conditions.Count > 0)
        {
            Context.Report($"{subscription} must not use `@skip` or `@include` directives in the top level selection.", [.. selected.Conditions]);
            return;
        }

        if (selected.Groups.Count == 0)
            Context.Report($"{subscription} must select one top level field.", operation.SelectionSet);
        if (selected.Groups.Count > 1)
            Context.Report($"{subscription} must select only one top level field.", [.. selected.Groups.Skip(1).SelectMany(group => group)]);
        foreach (var group in selected.Groups.Where(group => group[0].Name.Value.StartsWith("__", StringComparison.Ordinal)))
            Context.Report($"{subscription} must not select an introspection top level field.", [.. group]);
    }

    private sealed class RootFields(ValidationContext context, ObjectType root)
    {
        private readonly HashSet<string> _visited = new(StringComparer.Ordinal);

        public List<List<FieldNode>> Groups { get; } = [];

        public List<DirectiveNode> Conditions { get; } = [];

        public void Collect(SelectionSetNode set)
        {
            foreach (var selection in set.Selections)
            {
                var conditions = selection.Directives.Where(directive => directive.Name.Value is "skip" or "include").ToArray();
                Conditions.AddRange(conditions);
                if (conditions.Length == 0)
                    Collect(selection);
            }
        }

        private void Collect(SelectionNode selection)
        {
            switch (selection)
            {
                case FieldNode field:
                    Add(field);
                    break;
                case InlineFragmentNode fragment when Applies(fragment.TypeCondition):
                    Collect(fragment.SelectionSet);
                    break;
                case FragmentSpreadNode spread when _visited.Add(spread.Name.Value):
                    if (context.Fragments.TryGetValue(spread.Name.Value, out var named) && Applies(named.TypeCondition))
                        Collect(named.SelectionSet);
                    break;
            }
        }

        private bool Applies(NamedTypeNode? condition) =>
            condition is null || (context.Schema.FindType(condition.Name.Value) is { } type && context.Schema.IsPossibleType(type, root));

        private void Add(FieldNode field)
        {
            var group = Groups.Find(group => group[0].ResponseName == field.ResponseName);
            if (group is null)
                Groups.Add(group = []);
            group.Add(field);
        }
    }
}
