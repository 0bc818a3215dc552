using System.Globalization;
using System.Text.Json;

namespace Map.GraphQL.Types.Scalars;

/// <summary>An identifier: written as a string, read from a string or a whole number.</summary>
public sealed class IdScalar : ScalarType<string>
{
    public IdScalar()
        : base("ID") =>
        Description = "An identifier, opaque to clients. It is sent as a string; a whole number is accepted too.";

    public override object Complete(object value) => value switch
    {
        string => value,
        double or float when !double.IsInteger(((IConvertible)value).ToDouble(CultureInfo.InvariantCulture)) => base.Complete(value),
        IFormattable formattable and not Enum => formattable.ToString(null, CultureInfo.InvariantCulture),
        _ => base.Complete(value),
    };

    protected override string ParseValue(in ScalarInput input)
    {
        if (input.TryGetString(out var text) || input.TryGetInteger(out text))
            return text;
        throw input.IsLiteral
            ? new CoercionException($"ID cannot represent a non-string and non-integer value: {input}")
            : Invalid(input);
    }

    protected override void WriteValue(Utf8JsonWriter writer, string value) => writer.WriteStringValue(value);
}
