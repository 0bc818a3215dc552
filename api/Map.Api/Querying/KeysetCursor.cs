using System.Buffers;
using System.Buffers.Text;
using System.Text.Json;
using Map.GraphQL.Execution;
using Map.GraphQL.Relay;

namespace Map.Api.Querying;

/// <summary>
/// Cursors that hold the values by which a row is ordered, and the order itself: a page goes on at its place whatever is inserted or
/// deleted meanwhile, even when the row of the cursor is gone.
/// </summary>
internal static class KeysetCursor
{
    private const int LongestCursor = 2048;

    public static string Encode(RowOrder order, object?[] values)
    {
        var buffer = new ArrayBufferWriter<byte>(64);
        using (var writer = new Utf8JsonWriter(buffer))
        {
            writer.WriteStartArray();
            writer.WriteStringValue(order.Signature);
            foreach (var value in values) JsonSerializer.Serialize(writer, value);
            writer.WriteEndArray();
        }

        return Base64Url.EncodeToString(buffer.WrittenSpan);
    }

    /// <summary>The values of the cursor from which a page goes on; null if it begins at the list's end.</summary>
    /// <exception cref="GraphQLException">HC0078: it is no cursor, or one of another order.</exception>
    public static object?[]? Decode(RowOrder order, PageArguments page)
    {
        if (page.Position is not { } cursor) return null;
        try
        {
            if (cursor.Length <= LongestCursor) return Decode(order, Base64Url.DecodeFromChars(cursor)) ?? throw Invalid(cursor);
        }
        catch (Exception e) when (e is FormatException or JsonException or InvalidOperationException)
        {
            // One answer for everything that is no cursor.
        }

        throw Invalid(cursor);
    }

    private static object?[]? Decode(RowOrder order, byte[] json)
    {
        using var document = JsonDocument.Parse(json);
        var root = document.RootElement;
        if (root.ValueKind != JsonValueKind.Array || root.GetArrayLength() != order.Fields.Count + 1 || root[0].GetString() != order.Signature) return null;
        var values = new object?[order.Fields.Count];
        for (var i = 0; i < values.Length; i++)
        {
            values[i] = root[i + 1].ValueKind == JsonValueKind.Null ? null : root[i + 1].Deserialize(order.Fields[i].Column.ProviderType);
            if ((values[i] is null && !order.Fields[i].IsNullable) || (values[i] is string text && text.Contains('\0', StringComparison.Ordinal))) return null;
        }

        return values;
    }

    private static GraphQLException Invalid(string cursor)
    {
        var shown = cursor.Length > 64 ? cursor[..64] + "…" : cursor;
        return new GraphQLException($"The cursor `{shown}` is invalid. Use a cursor that this connection returned, with the same order.", ErrorCodes.InvalidCursor);
    }
}
