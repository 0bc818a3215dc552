using Map.GraphQL.Execution;
using Map.GraphQL.Filtering;
using Map.GraphQL.Sorting;

namespace Map.GraphQL.Data;

/// <summary>What a client wants of a list: which objects, in which order, and what of each.</summary>
/// <param name="Selection">The field that is being resolved.</param>
/// <param name="Filter">The argument <c>where</c>; null for all.</param>
/// <param name="Order">The argument <c>order</c>; empty for the store's own order.</param>
public record QueryContext(FieldSelection Selection, FilterNode? Filter, IReadOnlyList<SortField> Order);

/// <summary>
/// A resolver with a parameter of this type has the arguments <c>where: TFilterInput</c> and <c>order: [TSortInput!]</c>.
/// </summary>
public sealed record QueryContext<T>(FieldSelection Selection, FilterNode? Filter, IReadOnlyList<SortField> Order)
    : QueryContext(Selection, Filter, Order)
{
    /// <summary>Only those that also pass this filter; null changes nothing.</summary>
    public QueryContext<T> Where(FilterNode? filter) => filter is null ? this
        : this with { Filter = Filter is null ? filter : new AllFilter([filter, Filter]) };
}
