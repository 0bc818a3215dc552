namespace Map.GraphQL.Execution;

/// <summary>Values that belong to one request, by type: the caller's identity, for example.</summary>
public sealed class RequestFeatures
{
    private Dictionary<Type, object>? _values;

    public T? Find<T>()
        where T : class => _values?.GetValueOrDefault(typeof(T)) as T;

    public void Set<T>(T value)
        where T : class => (_values ??= [])[typeof(T)] = value;
}
