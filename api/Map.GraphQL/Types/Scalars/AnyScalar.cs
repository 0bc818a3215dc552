using System.Text.Json;

namespace Map.GraphQL.Types.Scalars;

/// <summary>
/// Any JSON. Parsed values are string, bool, long, double, <see cref="List{T}"/> or <see cref="Dictionary{TKey, TValue}"/> by name.
/// </summary>
public sealed class AnyScalar : ScalarType<object>
{
    public AnyScalar()
        : base("Any") =>
        Description = "Any value that JSON can express.";

    protected override object ParseValue(in ScalarInput input) => input.ToObject() ?? throw Invalid(input);

    protected override void WriteValue(Utf8JsonWriter writer, object value) => JsonSerializer.Serialize(writer, value, value.GetType());
}
