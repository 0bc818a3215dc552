using System.Collections.Immutable;
using System.Globalization;
using System.Reflection;
using Map.GraphQL.Execution;
using Map.GraphQL.Types;

namespace Map.GraphQL.Building;

/// <summary>Coerced values to what a CLR parameter or property takes: typed lists, narrower numbers, <see cref="Optional{T}"/>.</summary>
internal static class InputConversion
{
    /// <summary>The value if it is of the type, else the type's default; so null and "left out" become default.</summary>
    public static T Cast<T>(object? value) => value is T typed ? typed : default!;

    /// <summary>The conversion, or null if coerced values fit as they are.</summary>
    public static Func<object?, object?>? Find(GraphQLType type, TypeUse use)
    {
        if (TypeRegistry.IsOptional(use.Type))
            return Optional(use.Argument(0), Find(type, use.Argument(0)));
        return type.Nullable switch
        {
            ListType list when use.Item is { } item => List(use.Type, ClrType(item), Find(list.ItemType, item)),
            ScalarType scalar when use.Type != scalar.ClrType && scalar.ClrType != typeof(object) => Scalar(use.Type),
            _ => null,
        };
    }

    public static Func<object?[], object> ToList(Type listType, Type itemType) =>
        (Func<object?[], object>)Method(nameof(CreateList), itemType).CreateDelegate<Func<Type, Func<object?[], object>>>()(listType);

    private static Func<object?, object?> List(Type listType, Type itemType, Func<object?, object?>? convertItem)
    {
        var toList = ToList(listType, itemType);
        return value => value is not object?[] items ? value
            : toList(convertItem is null ? items : Array.ConvertAll(items, item => convertItem(item)));
    }

    private static Func<object?[], object> CreateList<T>(Type listType)
    {
        if (listType.IsAssignableFrom(typeof(T[])))
            return static items => Array.ConvertAll(items, Cast<T>);
        if (listType.IsAssignableFrom(typeof(List<T>)))
            return static items => items.Select(Cast<T>).ToList();
        if (listType.IsAssignableFrom(typeof(HashSet<T>)))
            return static items => items.Select(Cast<T>).ToHashSet();
        if (listType == typeof(ImmutableArray<T>))
            return static items => items.Select(Cast<T>).ToImmutableArray();
        if (listType == typeof(ImmutableList<T>))
            return static items => items.Select(Cast<T>).ToImmutableList();
        throw new SchemaException([$"{listType.Name} cannot be an input list; take IReadOnlyList<{typeof(T).Name}>."]);
    }

    private static Func<object?, object?> Optional(TypeUse inner, Func<object?, object?>? convert)
    {
        var create = Method(nameof(BoxOptional), ClrType(inner)).CreateDelegate<Func<object?, object>>();
        return value => value is Undefined ? value : create(convert is null ? value : convert(value));
    }

    private static Type ClrType(TypeUse use) => use.IsNullable && use.Type.IsValueType ? typeof(Nullable<>).MakeGenericType(use.Type) : use.Type;

    private static object BoxOptional<T>(object? value)
    {
        object boxed = new Optional<T>(Cast<T>(value));
        return boxed;
    }

    private static Func<object?, object?> Scalar(Type type)
    {
        if (type == typeof(DateTime))
            return value => value is DateTimeOffset time ? time.UtcDateTime : value;
        if (type == typeof(char))
            return value => value is string { Length: 1 } text ? text[0] : throw new CoercionException("Exactly one character is expected.");
        return value => value is null or Undefined ? value : Number(value, type);
    }

    private static object Number(object value, Type type)
    {
        try
        {
            return System.Convert.ChangeType(value, type, CultureInfo.InvariantCulture);
        }
        catch (Exception error) when (error is OverflowException or FormatException or InvalidCastException)
        {
            throw new CoercionException($"{value} is out of range.");
        }
    }

    private static MethodInfo Method(string name, Type argument) =>
        typeof(InputConversion).GetMethod(name, BindingFlags.NonPublic | BindingFlags.Static)!.MakeGenericMethod(argument);
}
