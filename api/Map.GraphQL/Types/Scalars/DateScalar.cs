using System.Globalization;
using System.Text.Json;

namespace Map.GraphQL.Types.Scalars;

public sealed class DateScalar : ScalarType<DateOnly>
{
    private const string Format = "yyyy-MM-dd";

    public DateScalar()
        : base("Date")
    {
        SpecifiedBy = "https://scalars.graphql.org/andimarek/local-date.html";
        Description = "A day of the calendar, such as 2026-05-01.";
    }

    protected override DateOnly ParseValue(in ScalarInput input) =>
        input.TryGetString(out var text)
        && DateOnly.TryParseExact(text, Format, CultureInfo.InvariantCulture, DateTimeStyles.None, out var value)
            ? value
            : throw Invalid(input);

    protected override void WriteValue(Utf8JsonWriter writer, DateOnly value) =>
        writer.WriteStringValue(value.ToString(Format, CultureInfo.InvariantCulture));
}
