using System.Globalization;
using System.Security.Claims;
using Map.Api.Access;
using Map.Geodata.Access;
using Microsoft.AspNetCore.Authentication;
using Microsoft.AspNetCore.Authentication.Cookies;

namespace Map.Api.Identity;

/// <summary>What a session's cookie says.</summary>
/// <param name="Account">The id of its account.</param>
/// <param name="Stamp">The account's when it was opened; another one ends all sessions of before.</param>
/// <param name="Session">Its own id, by which it alone is ended.</param>
public sealed record SessionTicket(long Account, Guid Stamp, Guid Session);

/// <summary>
/// By a key in <c>Authorization: Bearer</c> or <c>X-Api-Key</c>, else by the session in the cookie, else as nobody; on a new
/// installation whoever sits at its machine is its administrator.
/// </summary>
internal sealed class Identification(KnownCallers known, KeyUses uses, AccessOptions options) : IIdentify
{
    public const string Session = CookieAuthenticationDefaults.AuthenticationScheme;

    private const string Stamp = "stamp", One = "session";

    private static readonly Caller Owner = Caller.Anonymous(Role.Admin);

    private readonly Caller _anonymous = Caller.Anonymous(options.Anonymous);

    public async Task<Caller?> FindAsync(HttpContext http) => await FindCallerAsync(http) is { } caller
        ? caller with { Address = http.Connection.RemoteIpAddress?.ToString(), IsAtKeyboard = OwnMachine.Sent(http) }
        : null;

    private async Task<Caller?> FindCallerAsync(HttpContext http)
    {
        if (FindKey(http.Request.Headers) is { } secret) return await FindByKeyAsync(secret, http.RequestAborted);
        if (!http.Request.Headers.Cookie.ToString().Contains(IdentityServices.Cookie, StringComparison.Ordinal)) return await NobodyAsync(http);
        return await FindBySessionAsync(http) ?? await NobodyAsync(http);
    }

    /// <summary>What a session knows of its account.</summary>
    public static ClaimsPrincipal Describe(Account account) => new(new ClaimsIdentity(
        [
            new Claim(ClaimTypes.NameIdentifier, account.Id.ToString(CultureInfo.InvariantCulture)),
            new Claim(Stamp, account.Stamp.ToString()),
            new Claim(One, Guid.NewGuid().ToString()),
        ],
        Session));

    /// <summary>What the cookie of a request says; null if it has none that this installation has sealed, or one that is too old.</summary>
    public static async Task<SessionTicket?> ReadAsync(HttpContext http)
    {
        var who = (await http.AuthenticateAsync(Session)).Principal;
        return long.TryParse(who?.FindFirstValue(ClaimTypes.NameIdentifier), CultureInfo.InvariantCulture, out var id)
            && Guid.TryParse(who.FindFirstValue(Stamp), out var stamp) && Guid.TryParse(who.FindFirstValue(One), out var one)
            ? new SessionTicket(id, stamp, one)
            : null;
    }

    private async Task<Caller?> FindByKeyAsync(string secret, CancellationToken cancel)
    {
        var caller = await known.FindByKeyAsync(secret, cancel);
        if (caller is not null) uses.Note(caller.Id);
        return caller;
    }

    private async Task<Caller> NobodyAsync(HttpContext http) =>
        options.OwnMachine && OwnMachine.Sent(http) && !await known.IsClaimedAsync(http.RequestAborted) ? Owner : _anonymous;

    private async Task<Caller?> FindBySessionAsync(HttpContext http) =>
        await ReadAsync(http) is { } ticket ? await known.FindBySessionAsync(ticket, http.RequestAborted) : null;

    private static string? FindKey(IHeaderDictionary headers)
    {
        const string bearer = "Bearer ";
        var authorization = headers.Authorization.ToString();
        if (authorization.StartsWith(bearer, StringComparison.OrdinalIgnoreCase)) return authorization[bearer.Length..].Trim();
        return headers["X-Api-Key"] is { Count: > 0 } key ? key.ToString() : null;
    }
}
