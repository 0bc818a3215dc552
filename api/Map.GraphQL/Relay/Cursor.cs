using System.Buffers.Text;
using System.Diagnostics.CodeAnalysis;
using System.Text.Json;
using Map.GraphQL.Execution;

namespace Map.GraphQL.Relay;

/// <summary>
/// Opaque cursors that hold the key of a row (all columns of the order, the unique one last), not its position: a page stays where it is
/// when rows are inserted before it.
/// </summary>
public static class Cursor
{
    private const int LongestCursor = 2048;

    /// <param name="key">A value, or a tuple of values, that JSON can express.</param>
    public static string Encode<TKey>(TKey key) => Base64Url.EncodeToString(JsonSerializer.SerializeToUtf8Bytes(key, KeyJson.Options));

    /// <summary>The key inside a cursor.</summary>
    /// <exception cref="GraphQLException">HC0078, if the cursor is not one of this connection.</exception>
    public static TKey Decode<TKey>(string cursor)
    {
        try
        {
            if (cursor.Length <= LongestCursor)
            {
                var json = Base64Url.DecodeFromChars(cursor);
                return JsonSerializer.Deserialize<TKey>(json, KeyJson.Options) ?? throw Invalid(cursor);
            }
        }
        catch (Exception error) when (error is FormatException or JsonException or NotSupportedException)
        {
            // Falls through to the one answer for everything that is no cursor.
        }

        throw Invalid(cursor);
    }

    /// <summary>Reads the key of <see cref="PageArguments.Position"/>; false if the page begins at the list's end.</summary>
    /// <exception cref="GraphQLException">HC0078, if the cursor is not one of this connection.</exception>
    public static bool TryDecode<TKey>(PageArguments page, [MaybeNullWhen(false)] out TKey key)
    {
        key = page.Position is null ? default : Decode<TKey>(page.Position);
        return page.Position is not null;
    }

    private static GraphQLException Invalid(string cursor)
    {
        var shown = cursor.Length > 64 ? cursor[..64] + "…" : cursor;
        return new GraphQLException($"The cursor `{shown}` is invalid. Use a cursor that this connection returned.", ErrorCodes.InvalidCursor);
    }

    private static class KeyJson
    {
        /// <summary>Fields are included because they are what tuples consist of.</summary>
        public static readonly JsonSerializerOptions Options = new() { IncludeFields = true, UnmappedMemberHandling = System.Text.Json.Serialization.JsonUnmappedMemberHandling.Disallow };
    }
}
