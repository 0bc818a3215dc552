using System.Reflection;
using Map.GraphQL.Building;
using Map.GraphQL.Cost;
using Map.GraphQL.Data;
using Map.GraphQL.Execution;
using Map.GraphQL.Types;

namespace Map.GraphQL.Filtering;

/// <summary>The inputs <c>where</c>: for each class of the store a <c>TFilterInput</c> with a field for each property that can be compared.</summary>
/// <param name="types">The schema's types.</param>
/// <param name="members">What the store knows.</param>
/// <param name="custom">Inputs that other rooms define, by the type of values.</param>
internal sealed class FilterInputs(TypeRegistry types, DataMembers members, IReadOnlyDictionary<Type, Type> custom)
{
    private readonly OperationInputs _operations = new(types);
    private readonly Dictionary<Type, InputObjectType> _byClass = [];
    private readonly Dictionary<string, InputObjectType> _lists = new(StringComparer.Ordinal);

    public InputObjectType Get(Type type)
    {
        if (_byClass.TryGetValue(type, out var known))
            return known;
        var input = types.Add(new InputObjectType(Naming.Type(type) + "FilterInput"));
        _byClass.Add(type, input);
        types.Later(() => Fill(input, type));
        return input;
    }

    private void Fill(InputObjectType input, Type type)
    {
        var combinations = FilterCombination.Fields(input);
        var fields = members.Of(type).Select(member => Create(type, member)).OfType<MemberField>().ToArray();
        input.Fields = [.. combinations, .. fields.Select(field => new InputValue(field.Name, field.Type) { Description = field.Description })];
        input.Create = values => Create(values, combinations.Count, fields);
    }

    private static FilterNode Create(object?[] values, int combinations, MemberField[] fields)
    {
        var filters = new List<FilterNode>();
        FilterCombination.Add(filters, values.AsSpan(0, combinations));
        for (var i = 0; i < fields.Length; i++)
        {
            if (values[combinations + i] is var value and not Undefined)
                filters.Add(new MemberFilter(fields[i].Property, fields[i].ToFilter(value)));
        }

        return FilterCombination.All(filters);
    }

    private MemberField? Create(Type type, NamedMember member)
    {
        var (input, toFilter) = member.Data.Kind switch
        {
            DataMemberKind.Value => OfValue(type, member),
            DataMemberKind.One => (Get(member.Data.Target), Cast),
            DataMemberKind.Many or DataMemberKind.Parts => (List("ListFilterInputTypeOf" + Get(member.Data.Target).Name, Get(member.Data.Target)), Cast),
            _ => (null, Cast),
        };
        return input is null ? null : new MemberField(member.Name, input, types.Docs.Member(member.Property), member.Property, toFilter);
    }

    private (InputObjectType?, Func<object?, FilterNode>) OfValue(Type type, NamedMember member)
    {
        if (members.IsKey(type, member))
            return (_operations.Ids(), value => OperationInputs.WithKeys(Cast(value), Naming.Type(type)));
        if (custom.TryGetValue(member.Data.Target, out var own))
            return ((InputObjectType)types.Input(TypeUse.NonNull(own)).Named, value => value is IFilterInput input ? input.ToFilter() : new NullFilter());
        if (TypeUse.Of(member.Property).Item is { } item && item.Type != typeof(char))
            return (_operations.Find(item.Type) is { } ofItem ? List("List" + ofItem.Name, ofItem) : null, Cast);
        return (_operations.Find(member.Data.Target), Cast);
    }

    private InputObjectType List(string name, InputObjectType item)
    {
        if (_lists.TryGetValue(name, out var known))
            return known;
        var list = types.Add(new InputObjectType(name));
        _lists.Add(name, list);
        list.Fields = [Quantifier("all", item), Quantifier("none", item), Quantifier("some", item), Quantifier("any", types.Get("Boolean"))];
        list.Create = values => FilterCombination.All([.. Quantifiers(values)]);
        return list;
    }

    private static InputValue Quantifier(string name, NamedType type) => new(name, type) { Directives = [CostDirectives.Cost(CostDefaults.Operation)] };

    private static IEnumerable<FilterNode> Quantifiers(object?[] values)
    {
        if (values[0] is FilterNode all)
            yield return new NotFilter(new SomeFilter(new NotFilter(all)));
        if (values[1] is FilterNode none)
            yield return new NotFilter(new SomeFilter(none));
        if (values[2] is FilterNode some)
            yield return new SomeFilter(some);
        if (values[3] is bool any)
            yield return any ? new SomeFilter(new AllFilter([])) : new NotFilter(new SomeFilter(new AllFilter([])));
    }

    private static FilterNode Cast(object? value) => value as FilterNode ?? new NullFilter();

    private sealed record MemberField(string Name, InputObjectType Type, string? Description, PropertyInfo Property, Func<object?, FilterNode> ToFilter);
}
