using Map.Api.Identity;
using Map.Api.Tests.Access;
using Map.Geodata.Access;
using Xunit;

namespace Map.Api.Tests.Outages;

public sealed class ClockTests(GuardedHost guarded) : IClassFixture<GuardedHost>
{
    [Fact]
    public async Task A_revoked_key_does_not_live_on_when_the_clock_is_set_back()
    {
        var clock = new SetClock();
        using var known = new KnownCallers(guarded.Accounts, guarded.Keys, clock);
        var (key, secret) = await guarded.Keys.AddAsync("system", Role.Reader, [], 100, DateTimeOffset.UtcNow.AddDays(1), "test", CancellationToken.None);
        Assert.NotNull(await known.FindByKeyAsync(secret, CancellationToken.None));
        await guarded.Keys.RevokeAsync(key.Prefix, CancellationToken.None);

        clock.Wall -= TimeSpan.FromHours(1);
        clock.Passed += TimeSpan.FromSeconds(6);

        Assert.Null(await known.FindByKeyAsync(secret, CancellationToken.None));
    }

    /// <summary>A clock on the wall that somebody sets, beside the time that has passed.</summary>
    private sealed class SetClock : TimeProvider
    {
        public DateTimeOffset Wall { get; set; } = DateTimeOffset.UtcNow;

        public TimeSpan Passed { get; set; }

        public override long TimestampFrequency => TimeSpan.TicksPerSecond;

        public override DateTimeOffset GetUtcNow() => Wall;

        public override long GetTimestamp() => Passed.Ticks;
    }
}
