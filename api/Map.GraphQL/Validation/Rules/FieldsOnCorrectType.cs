using Map.GraphQL.Language;
using Map.GraphQL.Types;

namespace Map.GraphQL.Validation.Rules;

/// <summary>A field is one of the type it is selected on.</summary>
internal sealed class FieldsOnCorrectType(ValidationContext context) : Rule(context)
{
    public override void Enter(Node node)
    {
        if (node is FieldNode field && Context is { ParentType: { } type, Field: null })
            Context.Report($"Cannot query field \"{field.Name.Value}\" on type \"{type}\".{Suggest(type, field.Name.Value)}", field);
    }

    private string Suggest(NamedType type, string name)
    {
        var types = TypesWith(type, name);
        if (types.Count > 0)
            return $" Did you mean to use an inline fragment on {Suggestions.Join(types)}?";
        return type is ComplexType complex ? Suggestions.DidYouMean(name, complex.Fields.Select(field => field.Name)) : "";
    }

    /// <summary>Types of the interface or union that have the field; interfaces first that cover most of them.</summary>
    private List<string> TypesWith(NamedType type, string name)
    {
        if (!type.IsAbstract)
            return [];
        var usages = new Dictionary<ComplexType, int>();
        foreach (var possible in Context.Schema.PossibleTypes(type).Where(possible => possible.FindField(name) is not null))
        {
            usages[possible] = 1;
            foreach (var implemented in possible.Interfaces.Where(implemented => implemented.FindField(name) is not null))
                usages[implemented] = usages.GetValueOrDefault(implemented) + 1;
        }

        return [.. usages
            .OrderByDescending(pair => pair.Value)
            .ThenByDescending(pair => pair.Key is InterfaceType ? Context.Schema.PossibleTypes(pair.Key).Count : 0)
            .ThenBy(pair => pair.Key.Name, StringComparer.Ordinal)
            .Select(pair => pair.Key.Name)];
    }
}
