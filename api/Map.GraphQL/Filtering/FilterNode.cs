using System.Reflection;

namespace Map.GraphQL.Filtering;

/// <summary>
/// A condition on "the current value": at the top the object that is filtered, inside a <see cref="MemberFilter"/> the value of a
/// property. A condition is true or false, never unknown: a comparison with a value that is not there is false, and its negation is true.
/// Other rooms derive conditions of their own from it.
/// </summary>
public abstract record FilterNode
{
    /// <summary>A condition on one property, for resolvers that narrow a list themselves.</summary>
    public static FilterNode Of<T>(string property, FilterOperation operation, object? value) => new MemberFilter(
        typeof(T).GetProperty(property) ?? throw new ArgumentException($"{typeof(T).Name} has no property {property}.", nameof(property)),
        new ValueFilter(operation, value));
}

/// <summary>All of the conditions hold; so it is true if there are none.</summary>
public sealed record AllFilter(IReadOnlyList<FilterNode> Filters) : FilterNode;

/// <summary>One of the conditions holds. None at all is no condition, hence true.</summary>
public sealed record AnyFilter(IReadOnlyList<FilterNode> Filters) : FilterNode;

/// <summary>The condition does not hold.</summary>
public sealed record NotFilter(FilterNode Filter) : FilterNode;

/// <summary>A condition on a property's value, or on the object it leads to. There must be one.</summary>
public sealed record MemberFilter(PropertyInfo Property, FilterNode Filter) : FilterNode;

/// <summary>The value is not there.</summary>
public sealed record NullFilter : FilterNode;

/// <summary>A comparison of the current value.</summary>
/// <param name="Operation">How to compare.</param>
/// <param name="Value">
/// With what: never null but for <see cref="FilterOperation.Equal"/>; a list, whose items may be null, for
/// <see cref="FilterOperation.In"/>.
/// </param>
public sealed record ValueFilter(FilterOperation Operation, object? Value) : FilterNode;

public enum FilterOperation
{
    Equal,
    In,
    Greater,
    GreaterOrEqual,
    Lower,
    LowerOrEqual,
    Contains,
    StartsWith,
    EndsWith,
}

/// <summary>The current value is a list, of which some items fulfil a condition; an unknown list counts as an empty one.</summary>
public sealed record SomeFilter(FilterNode Filter) : FilterNode;

/// <summary>An input that other rooms define for a type of values; see <see cref="Building.SchemaBuilder.AddFilter{TValue, TInput}"/>.</summary>
public interface IFilterInput
{
    /// <summary>The condition on the value.</summary>
    FilterNode ToFilter();
}
