using System.Security.Cryptography;
using Microsoft.AspNetCore.Identity;

namespace Map.Api.Identity;

/// <summary>Passwords, hashed as the framework does it.</summary>
public static class Passwords
{
    /// <summary>The least number of characters: what NIST SP 800-63B asks of a password that stands alone is 15 for new systems, 8 at least.</summary>
    public const int Shortest = 12;

    private const int Longest = 200;

    // Without those that look alike.
    private const string Letters = "abcdefghjkmnpqrstuvwxyzACDEFGHJKLMNPQRTUVWXYZ2346789";

    private static readonly PasswordHasher<object> Hasher = new();

    /// <summary>Takes as long to check as any other.</summary>
    private static readonly Lazy<string> Nobodys = new(() => Hash(Create()));

    /// <summary>A password that nobody has used: 20 characters, 114 bits.</summary>
    public static string Create() => RandomNumberGenerator.GetString(Letters, 20);

    public static string Hash(string password) => Hasher.HashPassword(Passwords.Of, password);

    /// <summary>Whether a password is the one of a hash; a hash of null has none, which takes the same time to say.</summary>
    public static bool Verify(string? hash, string password) =>
        Hasher.VerifyHashedPassword(Of, hash ?? Nobodys.Value, password) != PasswordVerificationResult.Failed && hash is not null;

    /// <summary>Why somebody can't have a password, as a sentence; null if they can.</summary>
    public static string? FindFlaw(string password, string name) => password switch
    {
        { Length: < Shortest } => $"A password has at least {Shortest} characters.",
        { Length: > Longest } => $"A password has at most {Longest} characters.",
        _ when password.Contains(name, StringComparison.OrdinalIgnoreCase) && password.Length < name.Length + Shortest => "A password does not repeat the name.",
        _ when password.Distinct().Count() < 5 => "A password has at least five different characters.",
        _ => null,
    };

    private static readonly object Of = new();
}
