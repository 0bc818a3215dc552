using System.Globalization;
using System.Text;
using System.Text.Unicode;
using Map.GraphQL.Execution;

namespace Map.GraphQL.Relay;

/// <summary>Ids that are unique over all types: base64 of <c>Type:key</c>.</summary>
public static class GlobalId
{
    public static string Encode(string typeName, object key)
    {
        Span<byte> text = stackalloc byte[128];
        return Utf8.TryWrite(text, CultureInfo.InvariantCulture, $"{typeName}:{key}", out var length)
            ? Convert.ToBase64String(text[..length])
            : Convert.ToBase64String(Encoding.UTF8.GetBytes(string.Create(CultureInfo.InvariantCulture, $"{typeName}:{key}")));
    }

    /// <summary>The type's name and the key's text.</summary>
    /// <exception cref="GraphQLException">The id was not made by <see cref="Encode"/>.</exception>
    public static (string TypeName, string Key) Decode(string id)
    {
        var buffer = new byte[id.Length];
        if (Convert.TryFromBase64String(id, buffer, out var length))
        {
            var text = Encoding.UTF8.GetString(buffer, 0, length);
            var colon = text.IndexOf(':');
            if (colon > 0)
                return (text[..colon], text[(colon + 1)..]);
        }

        throw Invalid(id);
    }

    /// <summary>The key of an id that must belong to <paramref name="typeName"/>.</summary>
    /// <exception cref="GraphQLException">The id is none, or belongs to another type.</exception>
    public static T DecodeKey<T>(string id, string typeName)
        where T : notnull
    {
        var (foundType, key) = Decode(id);
        if (foundType != typeName)
            throw new GraphQLException($"The ID `{id}` belongs to {foundType}, but {typeName} was expected.", ErrorCodes.InvalidType);
        return (T)ParseKey(key, typeof(T), id);
    }

    internal static object ParseKey(string key, Type type, string id)
    {
        if (type == typeof(string))
            return key;
        if (type == typeof(int) && int.TryParse(key, NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out var number))
            return number;
        if (type == typeof(long) && long.TryParse(key, NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out var longNumber))
            return longNumber;
        if (type == typeof(Guid) && Guid.TryParse(key, out var uuid))
            return uuid;
        throw Invalid(id);
    }

    private static GraphQLException Invalid(string id)
    {
        var shown = id.Length > 64 ? id[..64] + "…" : id;
        return new GraphQLException($"The ID `{shown}` has an invalid format.", ErrorCodes.InvalidType);
    }
}
