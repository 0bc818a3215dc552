using Map.Api.Access;
using Map.Geodata.Access;

namespace Map.Api.Identity;

/// <summary>What administrators, and the operator at the terminal, do to accounts and keys; each of it is written down.</summary>
public sealed class IdentityService(AccountStore accounts, ApiKeyStore keys, GridRoots grids, KnownCallers known, AuditLog audit, TimeProvider clock)
{
    private const int MostDays = 3_650, MostRequests = 1_000_000;

    /// <exception cref="Editing.EditException">The name or the grids can't be.</exception>
    public async Task<IssuedAccount> CreateAccountAsync(string name, Role role, IReadOnlyList<string> gridCodes, CancellationToken cancel)
    {
        if (!AccountNames.Fits(name)) throw new InvalidNameException();
        var roots = await grids.GetIdsAsync(role, gridCodes, cancel);
        var password = Passwords.Create();
        var account = await accounts.AddAsync(name, role, roots, Passwords.Hash(password), cancel) ?? throw new NameTakenException(name);
        await DoneAsync("CREATE_ACCOUNT", name);
        return new IssuedAccount(await ViewAsync(account, cancel), password);
    }

    /// <exception cref="UnknownAccountException">There is none.</exception>
    public async Task<IssuedAccount> ResetPasswordAsync(string name, CancellationToken cancel)
    {
        var password = Passwords.Create();
        var account = await accounts.SetPasswordAsync(name, Passwords.Hash(password), mustChange: true, cancel) ?? throw new UnknownAccountException(name);
        await DoneAsync("RESET_PASSWORD", name);
        return new IssuedAccount(await ViewAsync(account, cancel), password);
    }

    /// <exception cref="UnknownAccountException">There is none.</exception>
    /// <exception cref="OwnAccountException">It is the account of whoever asks to close it.</exception>
    /// <exception cref="LastAdministratorException">No administrator could come in then.</exception>
    public async Task<AccountView> SetDisabledAsync(string name, bool disabled, CancellationToken cancel)
    {
        if (disabled && Caller.Current is { Kind: CallerKind.Account } caller && caller.Name == name) throw new OwnAccountException();
        var account = disabled ? await accounts.CloseAsync(name, cancel) : await accounts.OpenAsync(name, cancel);
        if (account is null) throw await accounts.FindAsync(name, cancel) is null ? new UnknownAccountException(name) : new LastAdministratorException(name);
        await DoneAsync(disabled ? "DISABLE_ACCOUNT" : "ENABLE_ACCOUNT", name);
        return await ViewAsync(account, cancel);
    }

    /// <exception cref="Editing.EditException">The grids or the figures can't be.</exception>
    public async Task<IssuedKey> CreateKeyAsync(string name, Role role, IReadOnlyList<string> gridCodes, int days, int requestsPerMinute, CancellationToken cancel)
    {
        if (string.IsNullOrWhiteSpace(name)) throw new InvalidNameException();
        if (days is < 1 or > MostDays) throw new OutOfRangeException("days", 1, MostDays);
        if (requestsPerMinute is < 1 or > MostRequests) throw new OutOfRangeException("requestsPerMinute", 1, MostRequests);
        var roots = await grids.GetIdsAsync(role, gridCodes, cancel);
        var (key, secret) = await keys.AddAsync(name, role, roots, requestsPerMinute, clock.GetUtcNow().AddDays(days), ActorName, cancel);
        await DoneAsync("CREATE_KEY", key.Prefix);
        return new IssuedKey(await ViewAsync(key, cancel), secret);
    }

    /// <exception cref="UnknownKeyException">There is none.</exception>
    public async Task<ApiKeyView> RevokeKeyAsync(string prefix, CancellationToken cancel)
    {
        var key = await keys.RevokeAsync(prefix, cancel) ?? throw new UnknownKeyException(prefix);
        await DoneAsync("REVOKE_KEY", prefix);
        return await ViewAsync(key, cancel);
    }

    public async Task<IReadOnlyList<AccountView>> ListAccountsAsync(CancellationToken cancel)
    {
        var all = await accounts.ListAsync(cancel);
        var codes = await grids.ListCodesAsync(all.SelectMany(one => one.Grids), cancel);
        return [.. all.Select(one => new AccountView(one, codes))];
    }

    public async Task<IReadOnlyList<ApiKeyView>> ListKeysAsync(CancellationToken cancel)
    {
        var all = await keys.ListAsync(cancel);
        var codes = await grids.ListCodesAsync(all.SelectMany(one => one.Grids), cancel);
        return [.. all.Select(one => new ApiKeyView(one, codes))];
    }

    private static string ActorName => Caller.Current?.Name ?? "command";

    private Task DoneAsync(string action, string subject)
    {
        known.Forget();
        return audit.WriteAsync(ActorName, action, subject, Caller.Current?.Address);
    }

    private async Task<AccountView> ViewAsync(Account account, CancellationToken cancel) => new(account, await grids.ListCodesAsync(account.Grids, cancel));

    private async Task<ApiKeyView> ViewAsync(ApiKey key, CancellationToken cancel) => new(key, await grids.ListCodesAsync(key.Grids, cancel));
}
