namespace Map.GraphQL.Building;

/// <summary>The public methods and properties of the class are fields of <c>Query</c>. The class needs a constructor without parameters.</summary>
[AttributeUsage(AttributeTargets.Class)]
public sealed class QueryTypeAttribute : Attribute;

/// <summary>The public methods of the class are fields of <c>Mutation</c>.</summary>
[AttributeUsage(AttributeTargets.Class)]
public sealed class MutationTypeAttribute : Attribute;

/// <summary>The public methods of the class are fields of <c>Subscription</c>; each returns an <see cref="IAsyncEnumerable{T}"/>.</summary>
[AttributeUsage(AttributeTargets.Class)]
public sealed class SubscriptionTypeAttribute : Attribute;

/// <summary>What <see cref="ObjectTypeAttribute{T}"/> and <see cref="ExtendObjectTypeAttribute{T}"/> have in common.</summary>
[AttributeUsage(AttributeTargets.Class)]
public abstract class ObjectTypeAttribute(Type type, bool isExtension) : Attribute
{
    /// <summary>The CLR type of the parent.</summary>
    public Type Type { get; } = type;

    /// <summary>Properties of the type that are no fields.</summary>
    public string[] Ignore { get; init; } = [];

    internal bool IsExtension { get; } = isExtension;
}

/// <summary>The class describes the object type of <typeparamref name="T"/>, field by field: nothing of T shows unless it says so.</summary>
[AttributeUsage(AttributeTargets.Class)]
public sealed class ObjectTypeAttribute<T>() : ObjectTypeAttribute(typeof(T), isExtension: false);

/// <summary>The class adds fields to the object type of <typeparamref name="T"/>, or replaces those of the same name; of an abstract class, to the types of all that derive from it.</summary>
[AttributeUsage(AttributeTargets.Class)]
public sealed class ExtendObjectTypeAttribute<T>() : ObjectTypeAttribute(typeof(T), isExtension: true);

/// <summary>The C# interface or base class is a GraphQL interface; every object type whose class has it implements it.</summary>
[AttributeUsage(AttributeTargets.Interface | AttributeTargets.Class, Inherited = false)]
public sealed class InterfaceTypeAttribute : Attribute;

/// <summary>The object type of this class implements the GraphQL interface of <typeparamref name="T"/>, though the class does not.</summary>
[AttributeUsage(AttributeTargets.Class, AllowMultiple = true)]
public sealed class ImplementsAttribute<T>() : ImplementsAttribute(typeof(T));

/// <summary>Use <see cref="ImplementsAttribute{T}"/>.</summary>
public abstract class ImplementsAttribute(Type type) : Attribute
{
    internal Type Type { get; } = type;
}

/// <summary>The C# interface or base class is a union of all object types whose classes have it.</summary>
[AttributeUsage(AttributeTargets.Interface | AttributeTargets.Class, Inherited = false)]
public sealed class UnionTypeAttribute : Attribute;

/// <summary>Exactly one property of the input must be given.</summary>
[AttributeUsage(AttributeTargets.Class | AttributeTargets.Struct)]
public sealed class OneOfAttribute : Attribute;
