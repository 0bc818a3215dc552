namespace Map.GraphQL.Building;

/// <summary>
/// The mutation can fail in this way, and its payload says so. <typeparamref name="T"/> is the exception itself, whose own properties are the
/// error's data, or a class that is made from it by a constructor with the exception as its parameter.
/// </summary>
[AttributeUsage(AttributeTargets.Method, AllowMultiple = true)]
public sealed class ErrorAttribute<T>() : ErrorAttribute(typeof(T));

/// <summary>Use <see cref="ErrorAttribute{T}"/>.</summary>
public abstract class ErrorAttribute(Type type) : Attribute
{
    internal Type Type { get; } = type;
}

/// <summary>The mutation has the arguments and the result of its method, without input and payload.</summary>
[AttributeUsage(AttributeTargets.Method | AttributeTargets.Class)]
public sealed class PlainMutationAttribute : Attribute;
