using Map.Geodata.Features;
using Map.Geodata.Store.Changes;
using Map.Geodata.Tests.Store.Constraints;
using Map.Testing;
using Npgsql;
using Xunit;

namespace Map.Geodata.Tests.Store.Changes;

public sealed class ChangeFeedTests(TestStore store) : IClassFixture<TestStore>
{
    [Fact]
    public async Task Two_processes_hear_of_the_same_change()
    {
        await using var one = new ChangeFeed(store.ConnectionString);
        await using var other = new ChangeFeed(store.ConnectionString);
        using ChangeFeed.Subscription first = await one.SubscribeAsync(), second = await other.SubscribeAsync();

        await store.RunAsync(Rows.Insert("station"));

        long id = await store.AskAsync<long>("select max(id) from station");
        foreach (ChangeFeed.Subscription subscription in (ChangeFeed.Subscription[])[first, second])
        {
            ChangeNotice notice = await NextAsync(subscription);
            Assert.Equal((FeatureKind.Station, ChangeOperation.Create, id), (notice.Kind, notice.Operation, Assert.Single(notice.Ids!)));
        }
    }

    [Fact]
    public async Task A_change_is_told_after_the_commit_and_not_at_all_after_a_rollback()
    {
        await using var feed = new ChangeFeed(store.ConnectionString);
        using ChangeFeed.Subscription subscription = await feed.SubscribeAsync();
        await using NpgsqlConnection connection = await store.DataSource.OpenConnectionAsync();
        await using NpgsqlTransaction transaction = await connection.BeginTransactionAsync();
        await using (var insert = new NpgsqlCommand(Rows.Insert("merchant"), connection)) await insert.ExecuteNonQueryAsync();
        await store.RunAsync($"begin; {Rows.Insert("grid")}; rollback");
        await store.RunAsync(Rows.Insert("station"));

        // The station was written last, and is the first to be told.
        Assert.Equal(FeatureKind.Station, (await NextAsync(subscription)).Kind);
        await transaction.CommitAsync();
        Assert.Equal(FeatureKind.Merchant, (await NextAsync(subscription)).Kind);
    }

    [Fact]
    public async Task A_slow_reader_is_told_that_it_missed_something()
    {
        await using var feed = new ChangeFeed(store.ConnectionString);
        using ChangeFeed.Subscription slow = await feed.SubscribeAsync(), quick = await feed.SubscribeAsync();
        int count = ChangeFeed.QueueLength + 1;
        List<ChangeNotice> told = [];
        for (int i = 0; i < count; i++)
        {
            await store.RunAsync(Rows.Insert("demand_cell"));
            told.Add(await NextAsync(quick));
        }
        Assert.DoesNotContain(told, notice => notice.IsMissed);
        Assert.True((await NextAsync(slow)).IsMissed);
        Assert.Equal(FeatureKind.DemandCell, (await NextAsync(slow)).Kind);
    }

    [Fact]
    public async Task After_a_lost_connection_everybody_is_told_and_then_hears_again()
    {
        await using var feed = new ChangeFeed(store.ConnectionString);
        using ChangeFeed.Subscription subscription = await feed.SubscribeAsync();
        await store.RunAsync("select pg_terminate_backend(pid) from pg_stat_activity where datname = current_database() and query = 'listen map_change'");

        Assert.True((await NextAsync(subscription)).IsMissed);
        await store.RunAsync(Rows.Insert("station"));
        Assert.Equal(FeatureKind.Station, (await NextAsync(subscription)).Kind);
    }

    [Fact]
    public async Task A_feed_that_ends_ends_its_subscriptions()
    {
        var feed = new ChangeFeed(store.ConnectionString);
        using ChangeFeed.Subscription subscription = await feed.SubscribeAsync();
        await feed.DisposeAsync();
        Assert.Empty(await ReadAllAsync(subscription));
        await Assert.ThrowsAsync<ObjectDisposedException>(() => feed.SubscribeAsync());
    }

    private static async Task<ChangeNotice> NextAsync(ChangeFeed.Subscription subscription)
    {
        await foreach (ChangeNotice notice in subscription.ReadAsync()) return notice;
        throw new InvalidOperationException("The feed has ended.");
    }

    private static async Task<List<ChangeNotice>> ReadAllAsync(ChangeFeed.Subscription subscription)
    {
        List<ChangeNotice> all = [];
        await foreach (ChangeNotice notice in subscription.ReadAsync()) all.Add(notice);
        return all;
    }
}
