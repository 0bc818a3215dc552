using Map.Geodata.Access;
using Map.GraphQL.Building;

namespace Map.Api.Identity;

[MutationType]
public sealed class IdentityMutations
{
    /// <summary>Adds an account. Its first password is in the answer and nowhere else; whoever signs in with it chooses another.</summary>
    /// <param name="name">By which it signs in: an office's or a role's, never a person's.</param>
    /// <param name="role">What it may do.</param>
    /// <param name="grids">Codes of the grids at the top of what a department sees; none for other roles.</param>
    [Error<InvalidNameException>]
    [Error<NameTakenException>]
    [Error<WrongGridsException>]
    public static Task<IssuedAccount> CreateAccountAsync(
        string name, Role role, IdentityService identity, CancellationToken cancel, IReadOnlyList<string>? grids = null) =>
        identity.CreateAccountAsync(name, role, grids ?? [], cancel);

    /// <summary>Gives an account a new first password and ends its sessions and its lock.</summary>
    [Error<UnknownAccountException>]
    public static Task<IssuedAccount> ResetPasswordAsync(string name, IdentityService identity, CancellationToken cancel) =>
        identity.ResetPasswordAsync(name, cancel);

    /// <summary>Lets an account in no more, or again; its sessions end. One administrator can always come in, and nobody closes their own account.</summary>
    [Error<UnknownAccountException>]
    [Error<OwnAccountException>]
    [Error<LastAdministratorException>]
    public static Task<AccountView> SetAccountDisabledAsync(string name, bool disabled, IdentityService identity, CancellationToken cancel) =>
        identity.SetDisabledAsync(name, disabled, cancel);

    /// <summary>Makes a key for a system. Its secret is in the answer and nowhere else.</summary>
    /// <param name="name">What it is for.</param>
    /// <param name="role">What it may do.</param>
    /// <param name="grids">Codes of the grids at the top of what a department's key sees; none for other roles.</param>
    /// <param name="days">How long it holds, 1 to 3,650 days.</param>
    /// <param name="requestsPerMinute">How much it may ask, 1 to 1,000,000.</param>
    [Error<InvalidNameException>]
    [Error<WrongGridsException>]
    [Error<OutOfRangeException>]
    public static Task<IssuedKey> CreateApiKeyAsync(
        string name, Role role, IdentityService identity, CancellationToken cancel, IReadOnlyList<string>? grids = null, int days = 365, int requestsPerMinute = 600) =>
        identity.CreateKeyAsync(name, role, grids ?? [], days, requestsPerMinute, cancel);

    /// <summary>Ends a key for good.</summary>
    /// <param name="prefix">How it begins.</param>
    [Error<UnknownKeyException>]
    public static Task<ApiKeyView> RevokeApiKeyAsync(string prefix, IdentityService identity, CancellationToken cancel) =>
        identity.RevokeKeyAsync(prefix, cancel);
}
