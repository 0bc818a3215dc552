using System.Globalization;
using System.Text.Json;

namespace Map.GraphQL.Types.Scalars;

/// <summary>
/// A moment with its offset from UTC (RFC 3339). An input without an offset is refused, because nobody could know which moment it means.
/// </summary>
public sealed class DateTimeScalar : ScalarType<DateTimeOffset>
{
    private static readonly string[] Formats = ["yyyy-MM-dd'T'HH:mm:ss.FFFFFFFzzz", "yyyy-MM-dd'T'HH:mm:sszzz", "yyyy-MM-dd'T'HH:mmzzz"];

    public DateTimeScalar()
        : base("DateTime")
    {
        SpecifiedBy = "https://scalars.graphql.org/andimarek/date-time.html";
        Description = "A moment with its offset from UTC, such as 2026-05-01T09:30:00+08:00.";
    }

    public override object Complete(object value) => value switch
    {
        DateTimeOffset => value,
        DateTime { Kind: not DateTimeKind.Unspecified } time => new DateTimeOffset(time),
        DateTime time => new DateTimeOffset(DateTime.SpecifyKind(time, DateTimeKind.Utc)),
        _ => base.Complete(value),
    };

    protected override DateTimeOffset ParseValue(in ScalarInput input)
    {
        if (!input.TryGetString(out var text))
            throw Invalid(input);
        if (Find(text.EndsWith('Z') || text.EndsWith('z') ? text[..^1] + "+00:00" : text) is { } value)
            return value;
        throw Find(text + "+00:00") is null
            ? Invalid(input)
            : new CoercionException($"{Name} cannot represent value: {input}; it lacks the offset from UTC, as in \"{text}+08:00\"");
    }

    private static DateTimeOffset? Find(string text) =>
        DateTimeOffset.TryParseExact(text, Formats, CultureInfo.InvariantCulture, DateTimeStyles.None, out var value) ? value : null;

    protected override void WriteValue(Utf8JsonWriter writer, DateTimeOffset value) => writer.WriteStringValue(
        value.ToString(value.Offset == TimeSpan.Zero ? "yyyy-MM-dd'T'HH:mm:ss.FFFFFFF'Z'" : "yyyy-MM-dd'T'HH:mm:ss.FFFFFFFzzz", CultureInfo.InvariantCulture));
}
