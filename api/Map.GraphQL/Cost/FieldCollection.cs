using Map.GraphQL.Execution;
using Map.GraphQL.Language;
using Map.GraphQL.Types;

namespace Map.GraphQL.Cost;

/// <summary>The fields that selection sets have on an object type, fragments spread, by response name.</summary>
internal sealed class FieldCollection(Schema schema, IReadOnlyDictionary<string, FragmentDefinitionNode> fragments, InclusionMask inclusion)
{
    public IReadOnlyCollection<List<FieldNode>> Collect(ObjectType type, IEnumerable<SelectionSetNode> sets)
    {
        var groups = new OrderedDictionary<string, List<FieldNode>>(StringComparer.Ordinal);
        var visited = new HashSet<string>(StringComparer.Ordinal);
        foreach (var set in sets)
            Visit(set);
        return groups.Values;

        void Visit(SelectionSetNode set)
        {
            foreach (var selection in set.Selections.Where(inclusion.Includes))
                VisitSelection(selection);
        }

        void VisitSelection(SelectionNode selection)
        {
            switch (selection)
            {
                case FieldNode field when groups.TryGetValue(field.ResponseName, out var group):
                    group.Add(field);
                    break;
                case FieldNode field:
                    groups.Add(field.ResponseName, [field]);
                    break;
                case InlineFragmentNode fragment when Applies(fragment.TypeCondition, type):
                    Visit(fragment.SelectionSet);
                    break;
                case FragmentSpreadNode spread when visited.Add(spread.Name.Value)
                    && fragments.GetValueOrDefault(spread.Name.Value) is { } fragment && Applies(fragment.TypeCondition, type):
                    Visit(fragment.SelectionSet);
                    break;
            }
        }
    }

    private bool Applies(NamedTypeNode? condition, ObjectType type) =>
        condition is null || (schema.FindType(condition.Name.Value) is { } named && schema.IsPossibleType(named, type));
}
