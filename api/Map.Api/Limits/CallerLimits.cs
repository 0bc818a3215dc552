using System.Threading.RateLimiting;
using Map.Api.Access;

namespace Map.Api.Limits;

/// <summary>
/// What each caller may ask for in a minute, requests and the cost of GraphQL operations, and how many streams they may have open. Callers who
/// stay away are forgotten.
/// </summary>
public sealed class CallerLimits(LimitOptions options) : IDisposable
{
    private const string AtKeyboard = "at the keyboard";

    private static readonly TimeSpan Minute = TimeSpan.FromMinutes(1);

    private readonly PartitionedRateLimiter<Caller> _requests = PartitionedRateLimiter.Create<Caller, string>(caller =>
        PerMinute(caller, caller.RequestsPerMinute ?? options.RequestsPerMinute));

    private readonly PartitionedRateLimiter<Caller> _cost = PartitionedRateLimiter.Create<Caller, string>(caller => PerMinute(caller, options.CostPerMinute));

    private readonly PartitionedRateLimiter<Caller> _streams = PartitionedRateLimiter.Create<Caller, string>(caller => Counts(caller)
        ? RateLimitPartition.GetConcurrencyLimiter(NameOf(caller), _ => new ConcurrencyLimiterOptions { PermitLimit = options.StreamsPerCaller })
        : RateLimitPartition.GetNoLimiter(AtKeyboard));

    /// <summary>Counts a request.</summary>
    public RateLimitLease Count(Caller caller) => _requests.AttemptAcquire(caller);

    /// <summary>Counts a stream for as long as the lease is held.</summary>
    public RateLimitLease Open(Caller caller) => _streams.AttemptAcquire(caller);

    /// <summary>Whether the one who asks may spend so much now; the host's own work may.</summary>
    public bool MaySpend(double cost) => Caller.Current is not { } caller
        || _cost.AttemptAcquire(caller, (int)Math.Clamp(Math.Ceiling(cost), 1, options.CostPerMinute)).IsAcquired;

    /// <summary>Whether a caller is counted at all: a person at the host's own machine isn't.</summary>
    public static bool Counts(Caller caller) => caller is not { IsAtKeyboard: true, Kind: not CallerKind.Key };

    public void Dispose()
    {
        _requests.Dispose();
        _cost.Dispose();
        _streams.Dispose();
    }

    private static RateLimitPartition<string> PerMinute(Caller caller, int limit) => Counts(caller)
        ? RateLimitPartition.GetFixedWindowLimiter(NameOf(caller), _ => new FixedWindowRateLimiterOptions { PermitLimit = limit, Window = Minute })
        : RateLimitPartition.GetNoLimiter(AtKeyboard);

    private static string NameOf(Caller caller) => caller.Kind == CallerKind.Anonymous ? ClientAddress.Of(caller.Address) : FormattableString.Invariant($"{caller.Kind} {caller.Id}");
}
