using System.Globalization;
using System.Text.Json;

namespace Map.GraphQL.Types.Scalars;

/// <summary>Unicode text.</summary>
public sealed class StringScalar : ScalarType<string>
{
    public StringScalar()
        : base("String") =>
        Description = "Unicode text.";

    public override object Complete(object value) => value switch
    {
        string => value,
        bool flag => flag ? "true" : "false",
        char or Uri => value.ToString()!,
        IFormattable formattable and not Enum => formattable.ToString(null, CultureInfo.InvariantCulture),
        _ => base.Complete(value),
    };

    protected override string ParseValue(in ScalarInput input) => input.TryGetString(out var value)
        ? value
        : throw new CoercionException($"String cannot represent a non string value: {input}");

    protected override void WriteValue(Utf8JsonWriter writer, string value) => writer.WriteStringValue(value);
}
