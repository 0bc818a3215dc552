using System.Security.Cryptography;
using System.Text;
using System.Text.Json;
using Map.GraphQL.Execution;

namespace Map.GraphQL.Persisted;

/// <summary>The request extension of automatic persisted queries: <c>persistedQuery { version: 1, sha256Hash }</c>.</summary>
internal static class PersistedQueryExtension
{
    public const string Name = "persistedQuery";

    /// <summary>The SHA-256 that stands for the document, in lower case hexadecimal digits; null if the request has none.</summary>
    /// <exception cref="GraphQLException">The extension has another version, or no such hash.</exception>
    public static string? FindHash(JsonElement extensions)
    {
        if (extensions.ValueKind != JsonValueKind.Object || !extensions.TryGetProperty(Name, out var extension) || extension.ValueKind == JsonValueKind.Null)
            return null;
        if (extension.ValueKind != JsonValueKind.Object || !extension.TryGetProperty("version", out var version) || !IsOne(version))
            throw new GraphQLException("The extension `persistedQuery` must have the version 1.", ErrorCodes.InvalidPersistedQuery);
        var hash = extension.TryGetProperty("sha256Hash", out var text) && text.ValueKind == JsonValueKind.String ? text.GetString()! : "";
        return hash.Length == 2 * SHA256.HashSizeInBytes && hash.All(char.IsAsciiHexDigit)
            ? hash.ToLowerInvariant()
            : throw new GraphQLException("The extension `persistedQuery` must have a `sha256Hash` of 64 hexadecimal digits.", ErrorCodes.InvalidPersistedQuery);
    }

    public static string Hash(string document) => Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(document)));

    private static bool IsOne(JsonElement version) => version.ValueKind == JsonValueKind.Number && version.TryGetInt32(out var number) && number == 1;
}
