using Map.GraphQL.Building;
using Map.GraphQL.Cost;
using Map.GraphQL.Filtering;
using Map.GraphQL.Sorting;
using Map.GraphQL.Types;

namespace Map.GraphQL.Data;

/// <summary>The arguments of lists of a store's objects.</summary>
internal sealed class QueryArguments(TypeRegistry types, DataMembers members, IReadOnlyDictionary<Type, Type> customFilters)
{
    private readonly FilterInputs _filters = new(types, members, customFilters);
    private readonly SortInputs _orders = new(types, members);

    public IReadOnlyList<InputValue> Create(Type type) =>
    [
        new("where", _filters.Get(type))
        {
            Description = "Only those that fulfil this.",
            Directives = [CostDirectives.Cost(CostDefaults.Operation)],
        },
        new("order", new ListType(new NonNullType(_orders.Get(type))))
        {
            Description = "By what to order, one field an object: several of one object count in the order of the type. What is unknown comes last, and a unique key decides between equals.",
            Directives = [CostDirectives.Cost(CostDefaults.Operation)],
        },
    ];
}
