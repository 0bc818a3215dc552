using System.Text.Json;

namespace Map.GraphQL.Types.Scalars;

/// <summary>Whole numbers of 64 bits, written as JSON numbers.</summary>
public sealed class LongScalar : ScalarType<long>
{
    public LongScalar()
        : base("Long") =>
        Description = "A whole number between -2^63 and 2^63 - 1.";

    protected override long ParseValue(in ScalarInput input) => input.TryGetInt64(out var value) ? value : throw Invalid(input);

    protected override void WriteValue(Utf8JsonWriter writer, long value) => writer.WriteNumberValue(value);
}
