using System.Globalization;
using System.Text.Json;

namespace Map.GraphQL.Types.Scalars;

/// <summary>Whole numbers of 32 bits.</summary>
public sealed class IntScalar : ScalarType<int>
{
    public IntScalar()
        : base("Int") =>
        Description = "A whole number between -2^31 and 2^31 - 1.";

    public override object Complete(object value) => value switch
    {
        int => value,
        bool flag => flag ? 1 : 0,
        string text => FromString(text),
        IConvertible number and (byte or sbyte or short or ushort or uint or long or ulong or float or double or decimal) => FromNumber(number),
        _ => base.Complete(value),
    };

    protected override int ParseValue(in ScalarInput input)
    {
        if (!input.TryGetInteger(out var digits))
            throw new CoercionException($"Int cannot represent non-integer value: {input}");
        return int.TryParse(digits, NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out var value)
            ? value
            : throw new CoercionException($"Int cannot represent non 32-bit signed integer value: {input}");
    }

    protected override void WriteValue(Utf8JsonWriter writer, int value) => writer.WriteNumberValue(value);

    private static int FromString(string text) =>
        double.TryParse(text, NumberStyles.Float, CultureInfo.InvariantCulture, out var number)
            ? FromNumber(number)
            : throw new CoercionException($"Int cannot represent non-integer value: {ScalarInput.Describe(text)}");

    private static int FromNumber(IConvertible value)
    {
        var number = value.ToDouble(CultureInfo.InvariantCulture);
        if (!double.IsInteger(number))
            throw new CoercionException($"Int cannot represent non-integer value: {ScalarInput.Describe(value)}");
        return number is >= int.MinValue and <= int.MaxValue
            ? (int)number
            : throw new CoercionException($"Int cannot represent non 32-bit signed integer value: {ScalarInput.Describe(value)}");
    }
}
