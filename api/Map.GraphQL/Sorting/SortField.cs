using System.Reflection;

namespace Map.GraphQL.Sorting;

/// <summary>One step of an order.</summary>
/// <param name="Path">The property; before it the to-one relations that lead there.</param>
/// <param name="IsDescending">From the highest down. What is unknown stands last either way.</param>
public sealed record SortField(IReadOnlyList<PropertyInfo> Path, bool IsDescending);

/// <summary>The direction of an order.</summary>
public enum SortEnumType
{
    Asc,
    Desc,
}
