using System.Text.Json;

namespace Map.GraphQL.Types.Scalars;

/// <summary>Decimal numbers of 28 digits, written as JSON numbers.</summary>
public sealed class DecimalScalar : ScalarType<decimal>
{
    public DecimalScalar()
        : base("Decimal") =>
        Description = "A decimal number of up to 28 significant digits.";

    protected override decimal ParseValue(in ScalarInput input) => input.TryGetDecimal(out var value) ? value : throw Invalid(input);

    protected override void WriteValue(Utf8JsonWriter writer, decimal value) => writer.WriteNumberValue(value);
}
