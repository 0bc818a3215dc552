using System.Reflection;

namespace Map.GraphQL.Building;

/// <summary>A CLR type where it is used, with what C# says there about null.</summary>
internal sealed class TypeUse
{
    private static readonly HashSet<Type> ListDefinitions =
    [
        typeof(IEnumerable<>), typeof(ICollection<>), typeof(IList<>), typeof(IReadOnlyCollection<>), typeof(IReadOnlyList<>),
        typeof(List<>), typeof(ISet<>), typeof(IReadOnlySet<>), typeof(HashSet<>), typeof(IAsyncEnumerable<>),
        typeof(System.Collections.Immutable.ImmutableArray<>), typeof(System.Collections.Immutable.ImmutableList<>),
    ];

    private readonly NullabilityInfo? _info;

    private TypeUse(Type type, bool isNullable, NullabilityInfo? info)
    {
        Type = System.Nullable.GetUnderlyingType(type) ?? type;
        IsNullable = isNullable || Type != type;
        _info = info;
    }

    /// <summary>Without <see cref="System.Nullable{T}"/>.</summary>
    public Type Type { get; }

    public bool IsNullable { get; }

    public static TypeUse Of(PropertyInfo property) => Of(new NullabilityInfoContext().Create(property));

    public static TypeUse Of(ParameterInfo parameter) => Of(new NullabilityInfoContext().Create(parameter));

    public static TypeUse NonNull(Type type) => new(type, isNullable: false, info: null);

    /// <summary>What the method gives in the end: the type inside a task.</summary>
    public static TypeUse Returned(MethodInfo method)
    {
        var use = Of(method.ReturnParameter);
        var isTask = use.Type.IsGenericType && use.Type.GetGenericTypeDefinition() is var d && (d == typeof(Task<>) || d == typeof(ValueTask<>));
        return isTask ? use.Argument(0) : use;
    }

    /// <summary>The items, if this is a list.</summary>
    public TypeUse? Item
    {
        get
        {
            if (Type.IsArray)
                return Of(_info?.ElementType, Type.GetElementType()!);
            return Type.IsGenericType && ListDefinitions.Contains(Type.GetGenericTypeDefinition()) ? Argument(0) : null;
        }
    }

    public TypeUse Argument(int index) => Of(_info?.GenericTypeArguments.ElementAtOrDefault(index), Type.GetGenericArguments()[index]);

    private static TypeUse Of(NullabilityInfo info) => Of(info, info.Type);

    private static TypeUse Of(NullabilityInfo? info, Type type) =>
        new(type, !type.IsValueType && info is not null && (info.ReadState == NullabilityState.Nullable || info.WriteState == NullabilityState.Nullable), info);
}
