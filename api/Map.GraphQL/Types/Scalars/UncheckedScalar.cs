using System.Text.Json;

namespace Map.GraphQL.Types.Scalars;

/// <summary>A scalar of which nothing is known but its name: every value passes as it is.</summary>
internal sealed class UncheckedScalar(string name) : ScalarType<object>(name)
{
    protected override object ParseValue(in ScalarInput input) => input.ToObject() ?? throw Invalid(input);

    protected override void WriteValue(Utf8JsonWriter writer, object value) => JsonSerializer.Serialize(writer, value, value.GetType());
}
