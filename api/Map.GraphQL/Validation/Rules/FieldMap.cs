using Map.GraphQL.Language;
using Map.GraphQL.Types;

namespace Map.GraphQL.Validation.Rules;

/// <summary>The fields of a selection set by response name, inline fragments included, and the fragments it spreads.</summary>
internal sealed class FieldMap
{
    private readonly Dictionary<string, List<FieldUse>> _byName = new(StringComparer.Ordinal);

    public List<(string Name, List<FieldUse> Fields)> Groups { get; } = [];

    public List<string> Spreads { get; } = [];

    public List<FieldUse>? Find(string name) => _byName.GetValueOrDefault(name);

    public void Add(FieldUse use)
    {
        var name = use.Node.ResponseName;
        if (!_byName.TryGetValue(name, out var fields))
        {
            _byName[name] = fields = [];
            Groups.Add((name, fields));
        }

        fields.Add(use);
    }
}

/// <summary>A selected field with what is known of it; type and definition are null where the document went wrong.</summary>
internal sealed record FieldUse(NamedType? ParentType, FieldNode Node, FieldDefinition? Definition)
{
    public NamedType? Type => Definition?.Type.Named;
}

/// <summary>Field maps, made once for each selection set.</summary>
internal sealed class FieldMaps(ValidationContext context)
{
    private readonly Dictionary<SelectionSetNode, FieldMap> _maps = [];

    public FieldMap? OfFragment(string name)
    {
        if (!context.Fragments.TryGetValue(name, out var fragment))
            return null;
        return _maps.TryGetValue(fragment.SelectionSet, out var known)
            ? known
            : Of(fragment.SelectionSet, context.Schema.FindType(fragment.TypeCondition.Name.Value));
    }

    public FieldMap Of(SelectionSetNode set, NamedType? parent)
    {
        if (_maps.TryGetValue(set, out var known))
            return known;
        var map = new FieldMap();
        Collect(set, parent, map);
        return _maps[set] = map;
    }

    private void Collect(SelectionSetNode set, NamedType? parent, FieldMap map)
    {
        foreach (var selection in set.Selections)
        {
            switch (selection)
            {
                case FieldNode field:
                    map.Add(new FieldUse(parent, field, (parent as ComplexType)?.FindField(field.Name.Value)));
                    break;
                case InlineFragmentNode fragment:
                    Collect(fragment.SelectionSet, fragment.TypeCondition is null ? parent : context.Schema.FindType(fragment.TypeCondition.Name.Value), map);
                    break;
                case FragmentSpreadNode spread when !map.Spreads.Contains(spread.Name.Value):
                    map.Spreads.Add(spread.Name.Value);
                    break;
            }
        }
    }
}
