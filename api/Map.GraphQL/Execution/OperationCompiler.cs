using Map.GraphQL.Language;
using Map.GraphQL.Types;

namespace Map.GraphQL.Execution;

/// <summary>Collects fields (specification, section 6.3.2) for a fixed outcome of all <c>@skip</c> and <c>@include</c>.</summary>
internal sealed class OperationCompiler(Schema schema, IReadOnlyDictionary<string, FragmentDefinitionNode> fragments, InclusionMask inclusion)
{
    public SelectionSet Compile(Operation operation, ObjectType type, IReadOnlyList<SelectionSetNode> nodes)
    {
        var collector = new Collector(this, type);
        foreach (var node in nodes)
            collector.Visit(node);
        return new SelectionSet(type, [.. collector.Groups.Select(group => Select(operation, type, group))]);
    }

    private FieldSelection Select(Operation operation, ObjectType type, List<FieldNode> nodes)
    {
        var definition = schema.FindField(type, nodes[0].Name.Value)
            ?? throw new InvalidOperationException($"{type.Name} has no field {nodes[0].Name.Value}; the document was not validated.");
        return new FieldSelection(operation, type, definition, nodes);
    }

    private bool Applies(NamedTypeNode? condition, ObjectType type) =>
        condition is null || (schema.FindType(condition.Name.Value) is { } named && schema.IsPossibleType(named, type));

    private sealed class Collector(OperationCompiler compiler, ObjectType type)
    {
        private readonly Dictionary<string, List<FieldNode>> _byName = new(StringComparer.Ordinal);
        private readonly HashSet<string> _visited = new(StringComparer.Ordinal);

        public List<List<FieldNode>> Groups { get; } = [];

        public void Visit(SelectionSetNode set)
        {
            foreach (var selection in set.Selections)
            {
                if (compiler.IsIncluded(selection))
                    Visit(selection);
            }
        }

        private void Visit(SelectionNode selection)
        {
            switch (selection)
            {
                case FieldNode field:
                    Add(field);
                    break;
                case InlineFragmentNode fragment when compiler.Applies(fragment.TypeCondition, type):
                    Visit(fragment.SelectionSet);
                    break;
                case FragmentSpreadNode spread when _visited.Add(spread.Name.Value):
                    VisitFragment(spread.Name.Value);
                    break;
            }
        }

        private void VisitFragment(string name)
        {
            if (compiler.FindFragment(name) is { } fragment && compiler.Applies(fragment.TypeCondition, type))
                Visit(fragment.SelectionSet);
        }

        private void Add(FieldNode field)
        {
            if (!_byName.TryGetValue(field.ResponseName, out var group))
            {
                _byName[field.ResponseName] = group = [];
                Groups.Add(group);
            }

            group.Add(field);
        }
    }

    private FragmentDefinitionNode? FindFragment(string name) => fragments.GetValueOrDefault(name);

    private bool IsIncluded(SelectionNode selection) => selection.Directives.Count == 0 || inclusion.Includes(selection);
}
