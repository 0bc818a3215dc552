using System.Globalization;
using System.Text.Json;

namespace Map.GraphQL.Types.Scalars;

/// <summary>Double precision numbers; infinities and NaN have no representation.</summary>
public sealed class FloatScalar : ScalarType<double>
{
    public FloatScalar()
        : base("Float") =>
        Description = "A number of double precision (IEEE 754).";

    public override object Complete(object value)
    {
        var number = value switch
        {
            double already => already,
            bool flag => flag ? 1 : 0,
            string text => FromString(text),
            IConvertible other and not char and not DateTime => other.ToDouble(CultureInfo.InvariantCulture),
            _ => throw NotNumeric(value),
        };
        if (!double.IsFinite(number))
            throw NotNumeric(value);
        return value is double ? value : number;
    }

    protected override double ParseValue(in ScalarInput input) => input.TryGetDouble(out var value)
        ? value
        : throw new CoercionException($"Float cannot represent non numeric value: {input}");

    protected override void WriteValue(Utf8JsonWriter writer, double value) => writer.WriteNumberValue(value);

    private static double FromString(string text) =>
        double.TryParse(text, NumberStyles.Float, CultureInfo.InvariantCulture, out var number) ? number : throw NotNumeric(text);

    private static CoercionException NotNumeric(object value) =>
        new($"Float cannot represent non numeric value: {ScalarInput.Describe(value)}");
}
