using System.Text.Json;

namespace Map.GraphQL.Types.Scalars;

public sealed class UuidScalar : ScalarType<Guid>
{
    public UuidScalar()
        : base("UUID")
    {
        SpecifiedBy = "https://tools.ietf.org/html/rfc4122";
        Description = "A universally unique identifier, as 32 hexadecimal digits in five groups.";
    }

    protected override Guid ParseValue(in ScalarInput input) =>
        input.TryGetString(out var text) && Guid.TryParse(text, out var value) ? value : throw Invalid(input);

    protected override void WriteValue(Utf8JsonWriter writer, Guid value) => writer.WriteStringValue(value);
}
