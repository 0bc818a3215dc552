using System.Security.Cryptography;
using System.Text;
using Map.Geodata.Access;

namespace Map.Api.Identity;

/// <summary>A key of a system. What it is, is known to its owner alone.</summary>
/// <param name="Name">What it is for.</param>
/// <param name="Prefix">How it begins, to tell it from others.</param>
/// <param name="Role">What it may do.</param>
/// <param name="Grids">Ids of the grids at the top of what a department's key sees.</param>
/// <param name="RequestsPerMinute">How much it may ask.</param>
/// <param name="LastUsedAt">When it last opened something, to a minute or so; null for never.</param>
public sealed record ApiKey(
    long Id, string Name, string Prefix, Role Role, IReadOnlyList<long> Grids, int RequestsPerMinute, string CreatedBy,
    DateTimeOffset CreatedAt, DateTimeOffset ExpiresAt, DateTimeOffset? RevokedAt, DateTimeOffset? LastUsedAt)
{
    /// <summary>What every key begins with, so that it is recognised where it should not be.</summary>
    public const string Mark = "map_";

    private const int PrefixLength = 12;

    private const string Letters = "abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789";

    /// <summary>A new key of 238 bits: nobody guesses it, so that a plain hash keeps it.</summary>
    public static string CreateSecret() => Mark + RandomNumberGenerator.GetString(Letters, 40);

    public static string PrefixOf(string secret) => secret[..PrefixLength];

    public static byte[] Hash(string secret) => SHA256.HashData(Encoding.UTF8.GetBytes(secret));

    public bool IsValid(DateTimeOffset now) => RevokedAt is null && now < ExpiresAt;
}
