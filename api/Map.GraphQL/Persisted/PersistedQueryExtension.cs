using System.Buffers;
using System.Runtime.InteropServices;
using System.Security.Cryptography;
using System.Text;
using System.Text.Json;
using Map.GraphQL.Execution;

namespace Map.GraphQL.Persisted;

/// <summary>The request extension of automatic persisted queries: <c>persistedQuery { version: 1, sha256Hash }</c>.</summary>
internal static class PersistedQueryExtension
{
    public const string Name = "persistedQuery";

    private static readonly SearchValues<byte> HexDigits = SearchValues.Create("0123456789abcdefABCDEF"u8);

    /// <summary>The SHA-256 that stands for the document, in lower case hexadecimal digits; null if the request has none.</summary>
    /// <exception cref="GraphQLException">The extension has another version, or no such hash.</exception>
    public static string? FindHash(JsonElement extensions)
    {
        try
        {
            return TryFind(extensions, out var extension) ? ReadHash(extension) : null;
        }
        catch (InvalidOperationException)
        {
            // JSON can escape half a character; it is found out where names are compared.
            throw Invalid("A name in the extensions is not Unicode: it has half of a surrogate pair.");
        }
    }

    /// <summary>Whether the request has the extension, be it malformed.</summary>
    public static bool IsIn(JsonElement extensions)
    {
        try
        {
            return TryFind(extensions, out _);
        }
        catch (InvalidOperationException)
        {
            return true;
        }
    }

    public static string Hash(string document) => Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(document)));

    private static bool TryFind(JsonElement extensions, out JsonElement extension)
    {
        extension = default;
        return extensions.ValueKind == JsonValueKind.Object
            && extensions.TryGetProperty(Name, out extension)
            && extension.ValueKind != JsonValueKind.Null;
    }

    private static string ReadHash(JsonElement extension)
    {
        if (extension.ValueKind != JsonValueKind.Object || !extension.TryGetProperty("version", out var version) || !IsOne(version))
            throw Invalid("The extension `persistedQuery` must have the version 1.");
        return extension.TryGetProperty("sha256Hash", out var text) && text.ValueKind == JsonValueKind.String && TryReadDigits(text, out var hash)
            ? hash
            : throw Invalid("The extension `persistedQuery` must have a `sha256Hash` of 64 hexadecimal digits.");
    }

    private static bool IsOne(JsonElement version) => version.ValueKind == JsonValueKind.Number && version.TryGetInt32(out var number) && number == 1;

    /// <summary>The digits, from the JSON as it was sent: bytes that are no text at all can stand there too.</summary>
    private static bool TryReadDigits(JsonElement json, out string hash)
    {
        var digits = JsonMarshal.GetRawUtf8Value(json)[1..^1];
        var isHash = digits.Length == 2 * SHA256.HashSizeInBytes && !digits.ContainsAnyExcept(HexDigits);
        hash = isHash ? Encoding.ASCII.GetString(digits).ToLowerInvariant() : "";
        return isHash;
    }

    private static GraphQLException Invalid(string message) => new(message, ErrorCodes.InvalidPersistedQuery);
}
