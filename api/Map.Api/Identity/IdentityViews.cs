using Map.Geodata.Access;
using Map.GraphQL.Building;

namespace Map.Api.Identity;

/// <summary>Somebody who signs in with a password: an office or a role, never a person's name.</summary>
[GraphQLName("Account")]
public sealed class AccountView(Account account, IReadOnlyDictionary<long, string> codes)
{
    public string Name => account.Name;

    public Role Role => account.Role;

    /// <summary>Codes of the grids at the top of what a department sees.</summary>
    public IReadOnlyList<string> Grids => [.. account.Grids.Where(codes.ContainsKey).Select(id => codes[id])];

    /// <summary>Whether it has not chosen a password of its own yet.</summary>
    public bool MustChangePassword => account.MustChange;

    /// <summary>After too many wrong passwords.</summary>
    public DateTimeOffset? LockedUntil => account.LockedUntil;

    /// <summary>Whether it may come in no more.</summary>
    public bool Disabled => account.Disabled;

    public DateTimeOffset CreatedAt => account.CreatedAt;

    public DateTimeOffset? SignedInAt => account.SignedInAt;
}

/// <summary>An account with a password that is shown this once.</summary>
/// <param name="Account">The account.</param>
/// <param name="Password">It opens nothing but the change to another.</param>
public sealed record IssuedAccount(AccountView Account, string Password);

/// <summary>A key of a system.</summary>
[GraphQLName("ApiKey")]
public sealed class ApiKeyView(ApiKey key, IReadOnlyDictionary<long, string> codes)
{
    /// <summary>What it is for.</summary>
    public string Name => key.Name;

    /// <summary>How it begins, which tells it from others.</summary>
    public string Prefix => key.Prefix;

    public Role Role => key.Role;

    /// <summary>Codes of the grids at the top of what a department's key sees.</summary>
    public IReadOnlyList<string> Grids => [.. key.Grids.Where(codes.ContainsKey).Select(id => codes[id])];

    public int RequestsPerMinute => key.RequestsPerMinute;

    public string CreatedBy => key.CreatedBy;

    public DateTimeOffset CreatedAt => key.CreatedAt;

    public DateTimeOffset ExpiresAt => key.ExpiresAt;

    public DateTimeOffset? RevokedAt => key.RevokedAt;

    /// <summary>When it last opened something, to a minute or so; null for never.</summary>
    public DateTimeOffset? LastUsedAt => key.LastUsedAt;
}

/// <summary>A key with its secret, which is shown this once.</summary>
/// <param name="Key">The key.</param>
/// <param name="Secret">What a system sends as "Authorization: Bearer …" or "X-Api-Key".</param>
public sealed record IssuedKey(ApiKeyView Key, string Secret);
