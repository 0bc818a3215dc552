using System.Runtime.CompilerServices;
using Map.GraphQL.Language;
using Map.GraphQL.Types;

namespace Map.GraphQL.Validation.Rules;

/// <summary>
/// Fields that share a response name can be merged into one (specification, section 5.3.2 "Field Selection Merging"). Pairs are compared
/// within a selection set, between it and the fragments it spreads, and between those fragments; each pair of fragments once.
/// The steps are counted, because a hostile document can make them grow with the square of its length and worse.
/// </summary>
internal sealed class OverlappingFields(ValidationContext context) : Rule(context)
{
    private readonly FieldMaps _maps = new(context);
    private readonly ComparedPairs _fragmentPairs = new();
    private readonly ComparedPairs _fieldsAndFragments = new();

    public override void Enter(Node node)
    {
        switch (node)
        {
            case ExecutableDefinitionNode definition:
                Check(definition.SelectionSet, Context.ParentType);
                break;
            case FieldNode { SelectionSet: { } below }:
                Check(below, Context.Field?.Type.Named);
                break;
        }
    }

    private void Check(SelectionSetNode set, NamedType? type)
    {
        foreach (var conflict in Within(_maps.Of(set, type)))
            Context.Report($"{conflict} Use different aliases on the fields to fetch both if this was intentional.", [.. conflict.Left, .. conflict.Right]);
    }

    private List<FieldConflict> Within(FieldMap map)
    {
        var conflicts = new List<FieldConflict>();
        foreach (var (name, fields) in map.Groups)
        {
            for (var i = 0; i < fields.Count; i++)
            {
                for (var j = i + 1; j < fields.Count; j++)
                    Compare(conflicts, areExclusive: false, name, fields[i], fields[j]);
            }
        }

        for (var i = 0; i < map.Spreads.Count; i++)
        {
            BetweenFieldsAndFragment(conflicts, areExclusive: false, map, map.Spreads[i]);
            for (var j = i + 1; j < map.Spreads.Count; j++)
                BetweenFragments(conflicts, areExclusive: false, map.Spreads[i], map.Spreads[j]);
        }

        return conflicts;
    }

    private void BetweenFieldsAndFragment(List<FieldConflict> conflicts, bool areExclusive, FieldMap map, string fragment)
    {
        RuntimeHelpers.EnsureSufficientExecutionStack();
        Context.Spend(1);
        if (map.Groups.Count == 0)
            return;
        if (!_fieldsAndFragments.Add(map, fragment, areExclusive) || _maps.OfFragment(fragment) is not { } other || ReferenceEquals(map, other))
            return;
        Between(conflicts, areExclusive, map, other);
        foreach (var nested in other.Spreads)
            BetweenFieldsAndFragment(conflicts, areExclusive, map, nested);
    }

    private void BetweenFragments(List<FieldConflict> conflicts, bool areExclusive, string left, string right)
    {
        RuntimeHelpers.EnsureSufficientExecutionStack();
        Context.Spend(2);
        if (left == right || !_fragmentPairs.AddUnordered(left, right, areExclusive))
            return;
        if (_maps.OfFragment(left) is not { } leftMap || _maps.OfFragment(right) is not { } rightMap)
            return;
        Between(conflicts, areExclusive, leftMap, rightMap);
        foreach (var nested in rightMap.Spreads)
            BetweenFragments(conflicts, areExclusive, left, nested);
        foreach (var nested in leftMap.Spreads)
            BetweenFragments(conflicts, areExclusive, nested, right);
    }

    private void Between(List<FieldConflict> conflicts, bool areExclusive, FieldMap left, FieldMap right)
    {
        foreach (var (name, leftFields) in left.Groups)
        {
            Context.Spend(1);
            if (right.Find(name) is not { } rightFields)
                continue;
            foreach (var a in leftFields)
            {
                foreach (var b in rightFields)
                    Compare(conflicts, areExclusive, name, a, b);
            }
        }
    }

    private void Compare(List<FieldConflict> conflicts, bool areExclusive, string name, FieldUse left, FieldUse right)
    {
        Context.Spend(1);
        var isExclusive = areExclusive
            || (!ReferenceEquals(left.ParentType, right.ParentType) && left.ParentType is ObjectType && right.ParentType is ObjectType);
        if (FieldConflict.ReasonFor(left, right, isExclusive) is { } reason)
            conflicts.Add(new FieldConflict(name, reason, [left.Node], [right.Node]));
        else if (left.Node.SelectionSet is { } leftSet && right.Node.SelectionSet is { } rightSet)
            CompareBelow(conflicts, isExclusive, name, (left, leftSet), (right, rightSet));
    }

    private void CompareBelow(
        List<FieldConflict> conflicts, bool areExclusive, string name, (FieldUse Use, SelectionSetNode Set) left, (FieldUse Use, SelectionSetNode Set) right)
    {
        var below = BetweenSets(areExclusive, _maps.Of(left.Set, left.Use.Type), _maps.Of(right.Set, right.Use.Type));
        if (below.Count > 0)
            conflicts.Add(FieldConflict.Of(name, left.Use.Node, right.Use.Node, below));
    }

    private List<FieldConflict> BetweenSets(bool areExclusive, FieldMap left, FieldMap right)
    {
        RuntimeHelpers.EnsureSufficientExecutionStack();
        var conflicts = new List<FieldConflict>();
        Between(conflicts, areExclusive, left, right);
        foreach (var fragment in right.Spreads)
            BetweenFieldsAndFragment(conflicts, areExclusive, left, fragment);
        foreach (var fragment in left.Spreads)
            BetweenFieldsAndFragment(conflicts, areExclusive, right, fragment);
        foreach (var leftFragment in left.Spreads)
        {
            foreach (var rightFragment in right.Spreads)
                BetweenFragments(conflicts, areExclusive, leftFragment, rightFragment);
        }

        return conflicts;
    }
}
