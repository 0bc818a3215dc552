using Map.Api.Access;
using Map.Geodata.Access;
using Microsoft.Extensions.Caching.Memory;

namespace Map.Api.Identity;

/// <summary>
/// Who stands behind a session or a key. Answers are kept for a moment, so that a burst of requests asks the store once; what is
/// changed through this process holds at once, through another within <see cref="Kept"/>.
/// </summary>
public sealed class KnownCallers(AccountStore accounts, ApiKeyStore keys, TimeProvider clock) : IDisposable
{
    private static readonly TimeSpan Kept = TimeSpan.FromSeconds(5);

    private volatile bool _claimed;

    private readonly MemoryCache _known = new(new MemoryCacheOptions { SizeLimit = 10_000 });

    /// <summary>The owner of a key; null if it is unknown, revoked or has expired.</summary>
    public async Task<Caller?> FindByKeyAsync(string secret, CancellationToken cancel)
    {
        var hash = ApiKey.Hash(secret);
        var key = await GetAsync(Convert.ToHexString(hash), () => keys.FindAsync(hash, cancel));
        if (key is null || !key.IsValid(clock.GetUtcNow())) return null;
        return new Caller(CallerKind.Key, $"key {key.Prefix}", key.Role, Scope.For(key.Role, key.Grids), key.Id, RequestsPerMinute: key.RequestsPerMinute);
    }

    /// <summary>The account of a session; null if the session has ended.</summary>
    public async Task<Caller?> FindBySessionAsync(SessionTicket ticket, CancellationToken cancel)
    {
        var account = await GetAsync($"account {ticket.Account}", () => accounts.FindAsync(ticket.Account, cancel));
        if (account is null || account.Disabled || account.Stamp != ticket.Stamp) return null;
        if (await GetAsync<object>($"session {ticket.Session}", async () => await accounts.HasEndedAsync(ticket.Session, cancel)) is true) return null;
        return new Caller(
            CallerKind.Account, account.Name, account.MustChange ? null : account.Role, Scope.For(account.Role, account.Grids), account.Id, account.MustChange);
    }

    /// <summary>Whether the installation has an owner, see <see cref="AccountStore.IsClaimedAsync"/>; what is true once stays so.</summary>
    public async Task<bool> IsClaimedAsync(CancellationToken cancel) =>
        _claimed || (_claimed = await GetAsync<object>("claim", async () => await accounts.IsClaimedAsync(cancel)) is true);

    /// <summary>Has everything asked anew.</summary>
    public void Forget() => _known.Clear();

    public void Dispose() => _known.Dispose();

    private async Task<T?> GetAsync<T>(string key, Func<Task<T?>> read)
        where T : class
    {
        // By a clock that only goes forward: when the machine's is set back, what was revoked must not live on.
        if (_known.TryGetValue(key, out Answer<T>? known) && clock.GetElapsedTime(known!.At) < Kept) return known.Value;
        var answer = new Answer<T>(await read(), clock.GetTimestamp());
        return _known.Set(key, answer, new MemoryCacheEntryOptions { Size = 1, AbsoluteExpirationRelativeToNow = Kept }).Value;
    }

    /// <summary>What the store said, and when.</summary>
    private sealed record Answer<T>(T? Value, long At);
}
