using System.Text.Json;
using System.Xml;

namespace Map.GraphQL.Types.Scalars;

/// <summary>A span of time in ISO 8601, such as PT15M. Years and months are refused: their length depends on the date.</summary>
public sealed class DurationScalar : ScalarType<TimeSpan>
{
    public DurationScalar()
        : base("Duration")
    {
        SpecifiedBy = "https://en.wikipedia.org/wiki/ISO_8601#Durations";
        Description = "A span of time in days, hours, minutes and seconds (ISO 8601), such as PT15M.";
    }

    protected override TimeSpan ParseValue(in ScalarInput input)
    {
        if (!input.TryGetString(out var text) || HasYearsOrMonths(text))
            throw Invalid(input);
        try
        {
            return XmlConvert.ToTimeSpan(text);
        }
        catch (Exception error) when (error is FormatException or OverflowException)
        {
            throw Invalid(input);
        }
    }

    protected override void WriteValue(Utf8JsonWriter writer, TimeSpan value) => writer.WriteStringValue(XmlConvert.ToString(value));

    private static bool HasYearsOrMonths(string text)
    {
        var time = text.IndexOf('T');
        var date = time < 0 ? text : text[..time];
        return date.Contains('Y') || date.Contains('M');
    }
}
