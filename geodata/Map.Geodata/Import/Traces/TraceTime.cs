using System.Globalization;
using System.Text.Json;
using Map.Geodata.Import.Kinds;
using Map.Geodata.Import.Values;

namespace Map.Geodata.Import.Traces;

/// <summary>Times of positions as files write them. Without an offset it is China's time; receivers count seconds or milliseconds since 1970.</summary>
internal static class TraceTime
{
    private static readonly Column Time = Columns.Moment("time");

    /// <summary>Null when it is no time.</summary>
    public static DateTimeOffset? Find(string text) => text.Length is 10 or 13 && text.All(char.IsAsciiDigit)
        ? DateTimeOffset.FromUnixTimeMilliseconds(long.Parse(text, CultureInfo.InvariantCulture) * (text.Length == 10 ? 1_000 : 1))
        : CellParser.Parse(Time, text, out _) as DateTimeOffset?;

    /// <summary>The times of a JSON array, or of arrays in one, as a flat list with null for what is none; null when it is no array.</summary>
    public static DateTimeOffset?[]? ListOrNull(string json)
    {
        try
        {
            using var document = JsonDocument.Parse(json);
            return document.RootElement.ValueKind == JsonValueKind.Array ? [.. Flatten(document.RootElement)] : null;
        }
        catch (JsonException)
        {
            return null;
        }
    }

    private static IEnumerable<DateTimeOffset?> Flatten(JsonElement element) => element.ValueKind switch
    {
        JsonValueKind.Array => element.EnumerateArray().SelectMany(Flatten),
        JsonValueKind.String => [Find(element.GetString()!)],
        JsonValueKind.Number => [Find(element.GetRawText())],
        _ => [null],
    };
}
