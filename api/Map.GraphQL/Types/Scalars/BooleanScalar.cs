using System.Globalization;
using System.Text.Json;

namespace Map.GraphQL.Types.Scalars;

/// <summary>True or false.</summary>
public sealed class BooleanScalar : ScalarType<bool>
{
    public BooleanScalar()
        : base("Boolean") =>
        Description = "True or false.";

    public override object Complete(object value) => value switch
    {
        bool => value,
        IConvertible number and (byte or sbyte or short or ushort or int or uint or long or ulong or float or double or decimal) =>
            number.ToDouble(CultureInfo.InvariantCulture) != 0,
        _ => throw new CoercionException($"Boolean cannot represent a non boolean value: {ScalarInput.Describe(value)}"),
    };

    protected override bool ParseValue(in ScalarInput input) => input.TryGetBoolean(out var value)
        ? value
        : throw new CoercionException($"Boolean cannot represent a non boolean value: {input}");

    protected override void WriteValue(Utf8JsonWriter writer, bool value) => writer.WriteBooleanValue(value);
}
