using System.Globalization;
using System.Text.Json;

namespace Map.GraphQL.Types.Scalars;

public sealed class LocalTimeScalar : ScalarType<TimeOnly>
{
    private static readonly string[] Formats = ["HH:mm:ss.FFFFFFF", "HH:mm:ss", "HH:mm"];

    public LocalTimeScalar()
        : base("LocalTime")
    {
        SpecifiedBy = "https://scalars.graphql.org/andimarek/local-time.html";
        Description = "A time of day without a date or an offset, such as 09:30:00.";
    }

    protected override TimeOnly ParseValue(in ScalarInput input) =>
        input.TryGetString(out var text)
        && TimeOnly.TryParseExact(text, Formats, CultureInfo.InvariantCulture, DateTimeStyles.None, out var value)
            ? value
            : throw Invalid(input);

    protected override void WriteValue(Utf8JsonWriter writer, TimeOnly value) =>
        writer.WriteStringValue(value.ToString("HH:mm:ss.FFFFFFF", CultureInfo.InvariantCulture));
}
