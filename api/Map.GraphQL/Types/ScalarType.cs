using System.Text.Json;

namespace Map.GraphQL.Types;

public abstract class ScalarType(string name) : LeafType(name)
{
    /// <summary>Where the scalar's format is specified, an absolute URL.</summary>
    public string? SpecifiedBy { get; init; }

    /// <summary>The CLR type of parsed values.</summary>
    public abstract Type ClrType { get; }
}

/// <summary>A scalar for the CLR type <typeparamref name="T"/>: derive, say how to parse and how to write.</summary>
public abstract class ScalarType<T>(string name) : ScalarType(name)
    where T : notnull
{
    public override Type ClrType => typeof(T);

    public sealed override object Parse(in ScalarInput input) => ParseValue(input);

    public override object Complete(object value) =>
        value is T ? value : throw new CoercionException($"{Name} cannot represent value: {ScalarInput.Describe(value)}");

    public sealed override void Write(Utf8JsonWriter writer, object completed) => WriteValue(writer, (T)completed);

    /// <exception cref="CoercionException">The input is not a value of this type; <see cref="Invalid"/> makes the usual message.</exception>
    protected abstract T ParseValue(in ScalarInput input);

    protected abstract void WriteValue(Utf8JsonWriter writer, T value);

    protected CoercionException Invalid(in ScalarInput input) => new($"{Name} cannot represent value: {input}");
}
