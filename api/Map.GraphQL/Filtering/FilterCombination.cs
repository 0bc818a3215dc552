using Map.GraphQL.Types;

namespace Map.GraphQL.Filtering;

/// <summary>The fields <c>and</c> and <c>or</c> with which filters of one type are combined.</summary>
internal static class FilterCombination
{
    public static IReadOnlyList<InputValue> Fields(InputObjectType input) =>
        [new("and", new ListType(new NonNullType(input))), new("or", new ListType(new NonNullType(input)))];

    /// <summary>Adds what the two fields say, if anything.</summary>
    public static void Add(List<FilterNode> filters, ReadOnlySpan<object?> values)
    {
        if (values.Length == 0)
            return;
        if (values[0] is object?[] all)
            filters.Add(All([.. all.Cast<FilterNode>()]));
        if (values[1] is object?[] any)
            filters.Add(any.Length == 1 ? (FilterNode)any[0]! : new AnyFilter([.. any.Cast<FilterNode>()]));
    }

    public static FilterNode All(IReadOnlyList<FilterNode> filters) => filters.Count == 1 ? filters[0] : new AllFilter(filters);
}
