namespace Map.GraphQL.Building;

/// <summary>A property of an input that tells "left out" from null, as updates need it.</summary>
public readonly struct Optional<T>(T value)
{
    /// <summary>Whether the client gave a value, be it null.</summary>
    public bool HasValue { get; } = true;

    /// <summary>The value; default if there is none.</summary>
    public T Value { get; } = value;

    public static implicit operator Optional<T>(T value) => new(value);
}
