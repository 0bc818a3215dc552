using Map.GraphQL.Execution;
using Map.GraphQL.Language;

namespace Map.GraphQL.Validation.Rules;

/// <summary>Introspection is allowed, and does not go round in circles: its lists nest at most twice.</summary>
internal sealed class Introspection(ValidationContext context) : Rule(context)
{
    private const int MaxLists = 3;

    private readonly Dictionary<string, int> _checkedAt = new(StringComparer.Ordinal);

    public override void Enter(Node node)
    {
        if (node is not FieldNode { Name.Value: "__schema" or "__type" } field)
            return;
        if (!Context.Options.AllowIntrospection)
            Context.Report(NotAllowed(field));
        else if (field.SelectionSet is not null && IsTooDeep(field.SelectionSet, 0))
            Context.Report("Maximum introspection depth exceeded", ErrorCodes.IntrospectionTooDeep, field);
    }

    private static GraphQLError NotAllowed(FieldNode field) => new("Introspection is not allowed for the current request.")
    {
        Locations = [field.Location],
        Extensions = new Dictionary<string, object?> { ["code"] = ErrorCodes.IntrospectionNotAllowed, ["field"] = field.Name.Value },
    };

    private bool IsTooDeep(SelectionSetNode set, int lists)
    {
        foreach (var selection in set.Selections)
        {
            var isTooDeep = selection switch
            {
                FieldNode field => IsTooDeep(field, lists),
                InlineFragmentNode fragment => IsTooDeep(fragment.SelectionSet, lists),
                FragmentSpreadNode spread => IsTooDeep(spread, lists),
                _ => false,
            };
            if (isTooDeep)
                return true;
        }

        return false;
    }

    private bool IsTooDeep(FieldNode field, int lists)
    {
        if (field.Name.Value is "fields" or "interfaces" or "possibleTypes" or "inputFields" && ++lists >= MaxLists)
            return true;
        return field.SelectionSet is not null && IsTooDeep(field.SelectionSet, lists);
    }

    /// <summary>A fragment that was all right at some depth is so at any lesser one; so each is looked at a few times at most.</summary>
    private bool IsTooDeep(FragmentSpreadNode spread, int lists)
    {
        var name = spread.Name.Value;
        if ((_checkedAt.TryGetValue(name, out var depth) && depth >= lists) || !Context.Fragments.TryGetValue(name, out var fragment))
            return false;
        _checkedAt[name] = lists;
        return IsTooDeep(fragment.SelectionSet, lists);
    }
}
