using Map.GraphQL.Execution.Incremental;
using Map.GraphQL.Language;
using Map.GraphQL.Types;

namespace Map.GraphQL.Execution;

/// <summary>
/// Collects fields (specification, section 6.3.2) for a fixed outcome of all conditions, and sorts out which of them are delivered
/// later (incremental delivery draft, "Field Collection" and "Execution Plan").
/// </summary>
/// <param name="schema">The schema.</param>
/// <param name="fragments">The document's fragments.</param>
/// <param name="inclusion">The outcome of all conditions.</param>
/// <param name="isIncremental">Whether anything may be delivered later at all.</param>
internal sealed class OperationCompiler(
    Schema schema, IReadOnlyDictionary<string, FragmentDefinitionNode> fragments, InclusionMask inclusion, bool isIncremental)
{
    public bool IsIncremental => isIncremental;

    /// <param name="operation">Whose selections these are.</param>
    /// <param name="type">The type of the object.</param>
    /// <param name="sets">What is selected on it.</param>
    /// <param name="within">Who delivers the object.</param>
    public SelectionSet Compile(Operation operation, ObjectType type, IReadOnlyList<SelectedSet> sets, DeferUsage[] within)
    {
        var collector = new Collector(this, type);
        foreach (var set in sets)
            collector.Visit(set);
        var byDeliverers = collector.Groups.ToLookup(group => Deliverers(group), new SameUsages());
        var fields = Select(operation, type, byDeliverers[within], within);
        var later = byDeliverers.Where(group => !SameUsages.Are(group.Key, within))
            .Select(group => new DeferredFields(group.Key, new SelectionSet(type, Select(operation, type, group, group.Key), null)))
            .ToArray();
        return new SelectionSet(type, fields, later.Length == 0 && collector.Usages.Count == 0 ? null : new Deferrals(collector.Usages, later));
    }

    private static DeferUsage[] Deliverers(List<SelectedField> fields) => DeferUsage.Deliverers([.. fields.Select(field => field.Usage)]);

    private FieldSelection[] Select(Operation operation, ObjectType type, IEnumerable<List<SelectedField>> groups, DeferUsage[] within) =>
        [.. groups.Select(group => Select(operation, type, group, within))];

    private FieldSelection Select(Operation operation, ObjectType type, List<SelectedField> fields, DeferUsage[] within)
    {
        var node = fields[0].Node;
        var definition = schema.FindField(type, node.Name.Value)
            ?? throw new InvalidOperationException($"{type.Name} has no field {node.Name.Value}; the document was not validated.");
        return new FieldSelection(operation, type, definition, fields, within) { Stream = FindStream(operation, type, definition, fields) };
    }

    private StreamUsage? FindStream(Operation operation, ObjectType type, FieldDefinition definition, List<SelectedField> fields)
    {
        if (!isIncremental || definition.Type.Nullable is not ListType || inclusion.FindActive("stream", fields[0].Node) is not { } directive)
            return null;
        var items = new FieldSelection(operation, type, definition, [.. fields.Select(field => field with { Usage = null })], []);
        return new StreamUsage(Label(directive), Argument(directive, "initialCount"), items);
    }

    private bool Applies(NamedTypeNode? condition, ObjectType type) =>
        condition is null || (schema.FindType(condition.Name.Value) is { } named && schema.IsPossibleType(named, type));

    private FragmentDefinitionNode? FindFragment(string name) => fragments.GetValueOrDefault(name);

    private bool IsIncluded(SelectionNode selection) => selection.Directives.Count == 0 || inclusion.Includes(selection);

    private DirectiveNode? FindDefer(SelectionNode selection) => isIncremental ? inclusion.FindActive("defer", selection) : null;

    private static string? Label(DirectiveNode directive) => (Argument(directive, "label") as StringValueNode)?.Value;

    private static ValueNode? Argument(DirectiveNode directive, string name) =>
        directive.Arguments.FirstOrDefault(argument => argument.Name.Value == name)?.Value;

    private sealed class Collector(OperationCompiler compiler, ObjectType type)
    {
        private readonly Dictionary<string, List<SelectedField>> _byName = new(StringComparer.Ordinal);
        private readonly HashSet<(string Fragment, DirectiveNode? Defer)> _visited = [];

        public List<List<SelectedField>> Groups { get; } = [];

        /// <summary>The <c>@defer</c>s that begin in these selections.</summary>
        public List<DeferUsage> Usages { get; } = [];

        public void Visit(SelectedSet set)
        {
            foreach (var selection in set.Node.Selections)
            {
                if (compiler.IsIncluded(selection))
                    Visit(selection, set.Usage);
            }
        }

        private void Visit(SelectionNode selection, DeferUsage? usage)
        {
            switch (selection)
            {
                case FieldNode field:
                    Add(field, usage);
                    break;
                case InlineFragmentNode fragment when compiler.Applies(fragment.TypeCondition, type):
                    Visit(new SelectedSet(fragment.SelectionSet, Enter(compiler.FindDefer(fragment), usage)));
                    break;
                case FragmentSpreadNode spread when compiler.FindFragment(spread.Name.Value) is { } fragment && compiler.Applies(fragment.TypeCondition, type):
                    VisitFragment(fragment, compiler.FindDefer(spread), usage);
                    break;
            }
        }

        /// <summary>A fragment that was spread at once need not be spread later, nor twice for one <c>@defer</c>.</summary>
        private void VisitFragment(FragmentDefinitionNode fragment, DirectiveNode? defer, DeferUsage? usage)
        {
            var name = fragment.Name.Value;
            if (!_visited.Contains((name, null)) && _visited.Add((name, defer ?? usage?.Directive)))
                Visit(new SelectedSet(fragment.SelectionSet, Enter(defer, usage)));
        }

        private DeferUsage? Enter(DirectiveNode? defer, DeferUsage? around)
        {
            if (defer is null)
                return around;
            var usage = new DeferUsage(defer, Label(defer), around);
            Usages.Add(usage);
            return usage;
        }

        private void Add(FieldNode field, DeferUsage? usage)
        {
            if (!_byName.TryGetValue(field.ResponseName, out var group))
            {
                _byName[field.ResponseName] = group = [];
                Groups.Add(group);
            }

            group.Add(new SelectedField(field, usage));
        }
    }

    /// <summary>Sets of usages are equal if they have the same members.</summary>
    private sealed class SameUsages : IEqualityComparer<DeferUsage[]>
    {
        public static bool Are(DeferUsage[] x, DeferUsage[] y) => x.Length == y.Length && x.All(y.Contains);

        public bool Equals(DeferUsage[]? x, DeferUsage[]? y) => Are(x!, y!);

        public int GetHashCode(DeferUsage[] usages) => usages.Aggregate(0, (hash, usage) => hash ^ usage.GetHashCode());
    }
}
