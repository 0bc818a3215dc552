using System.Linq.Expressions;
using System.Reflection;
using Map.GraphQL.Building;

namespace Map.Api.Editing;

/// <summary>One property of an input, compiled once: whether the client gave it, and what.</summary>
internal sealed class InputProperty
{
    private readonly Func<object, (bool IsGiven, object? Value)> _read;

    public InputProperty(PropertyInfo property)
    {
        Name = property.Name;
        Field = char.ToLowerInvariant(property.Name[0]) + property.Name[1..];
        Target = property.GetCustomAttribute<SetsAttribute>()?.Property ?? property.Name;
        Range = property.GetCustomAttribute<WithinAttribute>();
        _read = Compile(property);
    }

    public string Name { get; }

    /// <summary>Its name in the schema.</summary>
    public string Field { get; }

    /// <summary>The property of the feature that it sets.</summary>
    public string Target { get; }

    public WithinAttribute? Range { get; }

    public (bool IsGiven, object? Value) Read(object input) => _read(input);

    /// <summary>All properties of an input beside those that say which feature it is about.</summary>
    public static IEnumerable<InputProperty> List(Type input) => input.GetProperties()
        .Where(property => property.Name is not (nameof(IUpdateInput.Id) or nameof(IUpdateInput.Version) or "CoordinateSystem" or "EqualityContract"))
        .Where(property => property.Name != nameof(IUpdateInput.Code) || !typeof(IUpdateInput).IsAssignableFrom(input))
        .Select(property => new InputProperty(property));

    private static Func<object, (bool, object?)> Compile(PropertyInfo property)
    {
        var isOptional = property.PropertyType.IsGenericType && property.PropertyType.GetGenericTypeDefinition() == typeof(Optional<>);
        var input = Expression.Parameter(typeof(object));
        Expression value = Expression.Property(Expression.Convert(input, property.DeclaringType!), property);
        Expression isGiven = isOptional ? Expression.Property(value, nameof(Optional<>.HasValue)) : Expression.Constant(true);
        if (isOptional) value = Expression.Property(value, nameof(Optional<>.Value));
        var both = Expression.New(typeof((bool, object?)).GetConstructor([typeof(bool), typeof(object)])!, isGiven, Expression.Convert(value, typeof(object)));
        return Expression.Lambda<Func<object, (bool, object?)>>(both, input).Compile();
    }
}
