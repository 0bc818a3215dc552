using System.Text.Json;
using Map.Geodata.Store.Jobs;
using Map.Testing;
using Npgsql;
using Xunit;

namespace Map.Geodata.Tests.Store.Jobs;

public sealed class JobLeaseTests(TestStore store) : IClassFixture<TestStore>, IAsyncLifetime
{
    private static readonly JsonElement Nothing = JsonElement.Parse("{}");

    private JobQueue Queue => new(store.DataSource);

    public Task InitializeAsync() => store.RunAsync("truncate job cascade");

    public Task DisposeAsync() => Task.CompletedTask;

    [Fact]
    public async Task A_job_is_begun_by_one_process_only_and_in_the_order_of_the_queue()
    {
        var (first, second) = (await AddAsync(), await AddAsync());
        await using var one = await FindAsync();
        await using var two = await FindAsync();
        await using var three = await FindAsync();
        Assert.Equal((first, second), (one!.Id, two!.Id));
        Assert.Null(three);
        Assert.Equal("RUNNING", await StateAsync(first));
    }

    [Fact]
    public async Task Of_many_that_one_actor_queues_at_once_no_more_are_queued_than_may_be()
    {
        var queued = await Task.WhenAll(Enumerable.Range(0, 12).Select(_ => Queue.TryAddAsync("COUNT", Nothing, "planner", most: 3)));

        Assert.Equal(3, queued.Count(id => id is not null));
        Assert.NotNull(await Queue.TryAddAsync("COUNT", Nothing, "somebody else", most: 1));
    }

    [Fact]
    public async Task What_a_job_is_about_comes_with_it()
    {
        await Queue.AddAsync("COUNT", JsonElement.Parse("""{"of": "网格"}"""), "planner");
        await using var lease = await FindAsync();
        Assert.Equal(("COUNT", "planner", "网格"), (lease!.Kind, lease.Actor, lease.Input.GetProperty("of").GetString()));
    }

    [Fact]
    public async Task What_a_dead_process_leaves_is_taken_up_again()
    {
        var id = await AddAsync();
        await using var dead = await FindAsync();
        await KillAsync(id);
        await using var other = await FindAsync();
        Assert.Equal(id, other!.Id);
        Assert.Equal(2, await store.AskAsync<int>($"select attempts from job where id = {id}"));
    }

    [Fact]
    public async Task Who_has_lost_the_lock_can_not_end_the_job()
    {
        var id = await AddAsync();
        await using var dead = await FindAsync();
        await KillAsync(id);
        await Assert.ThrowsAnyAsync<NpgsqlException>(() => dead!.CompleteAsync(Nothing, null, default));
        Assert.Equal("RUNNING", await StateAsync(id));
    }

    [Fact]
    public async Task A_job_that_ends_its_process_three_times_has_failed()
    {
        var id = await AddAsync();
        for (var attempt = 0; attempt < JobLease.MostAttempts; attempt++)
        {
            await using var lease = await FindAsync();
            await KillAsync(id);
        }

        Assert.Null(await FindAsync());
        Assert.Equal("FAILED", await StateAsync(id));
        Assert.Contains("3 times", await store.AskAsync<string>($"select error from job where id = {id}"), StringComparison.Ordinal);
    }

    [Fact]
    public async Task What_a_job_writes_and_its_end_are_one_transaction()
    {
        var id = await AddAsync();
        await using var lease = await FindAsync();
        await Assert.ThrowsAsync<InvalidOperationException>(() => lease!.CompleteAsync(Nothing, WriteAndThrowAsync, default));
        Assert.Equal("RUNNING", await StateAsync(id));
        Assert.Equal(0, await store.AskAsync<long>("select count(*) from service where code = 'WRITTEN'"));

        await lease!.CompleteAsync(JsonElement.Parse("""{"rows": 1}"""), WriteAsync, default);
        Assert.Equal("DONE", await StateAsync(id));
        Assert.Equal(1, await store.AskAsync<long>("select count(*) from service where code = 'WRITTEN'"));
        Assert.Equal("1", await store.AskAsync<string>($"select result ->> 'rows' from job where id = {id}"));

        static async Task WriteAsync(NpgsqlConnection connection, CancellationToken cancel)
        {
            await using var insert = new NpgsqlCommand("insert into service (code, name_zh, name_en) values ('WRITTEN', '写', 'written')", connection);
            await insert.ExecuteNonQueryAsync(cancel);
        }

        static async Task WriteAndThrowAsync(NpgsqlConnection connection, CancellationToken cancel)
        {
            await WriteAsync(connection, cancel);
            throw new InvalidOperationException("half-way");
        }
    }

    [Fact]
    public async Task A_job_that_waits_is_cancelled_at_once()
    {
        var id = await AddAsync();
        Assert.True(await Queue.CancelAsync(id));
        Assert.Equal("CANCELLED", await StateAsync(id));
        Assert.Null(await FindAsync());
        Assert.False(await Queue.CancelAsync(id));
    }

    [Fact]
    public async Task A_job_that_runs_hears_of_its_cancellation_when_it_tells_how_far_it_is()
    {
        var id = await AddAsync();
        await using var lease = await FindAsync();
        Assert.False(await lease!.ReportAsync(0.25, "counting", default));
        Assert.True(await Queue.CancelAsync(id));
        Assert.True(await lease.ReportAsync(0.5, "counting", default));
        await lease.CancelAsync(default);
        Assert.Equal("CANCELLED", await StateAsync(id));
        Assert.Equal(0.5, await store.AskAsync<double>($"select progress from job where id = {id}"));
    }

    [Fact]
    public async Task A_cancelled_job_whose_process_died_is_not_begun_again()
    {
        var id = await AddAsync();
        await using var dead = await FindAsync();
        await Queue.CancelAsync(id);
        await KillAsync(id);
        Assert.Null(await FindAsync());
        Assert.Equal("CANCELLED", await StateAsync(id));
    }

    [Fact]
    public async Task A_job_that_is_put_back_is_as_if_it_had_not_been_begun()
    {
        var id = await AddAsync();
        await using (var lease = await FindAsync()) await lease!.PutBackAsync(default);
        Assert.Equal("QUEUED", await StateAsync(id));
        await using var again = await FindAsync();
        Assert.Equal((id, 1), (again!.Id, await store.AskAsync<int>($"select attempts from job where id = {id}")));
    }

    [Fact]
    public async Task Of_jobs_with_the_same_key_one_is_queued()
    {
        var first = await Queue.AddAsync("COUNT", Nothing, "test", "2026-11-21");
        Assert.Equal(first, await Queue.AddAsync("COUNT", Nothing, "test", "2026-11-21"));
        Assert.NotEqual(first, await Queue.AddAsync("COUNT", Nothing, "test", "2026-11-22"));
        Assert.Equal(2, await store.AskAsync<long>("select count(*) from job"));
    }

    [Fact]
    public async Task Jobs_are_told_as_they_move_on()
    {
        await using var feed = new JobFeed(store.ConnectionString);
        using var subscription = await feed.SubscribeAsync();
        var id = await AddAsync();
        await using (var lease = await FindAsync()) await lease!.FailAsync("没有网格", default);

        List<JobNotice> told = [];
        using var timeout = new CancellationTokenSource(TimeSpan.FromSeconds(30));
        await foreach (var notice in subscription.ReadAsync(timeout.Token))
        {
            told.Add(notice);
            if (told.Count == 3) break;
        }

        Assert.Equal([new(id, JobState.Queued), new(id, JobState.Running), new JobNotice(id, JobState.Failed)], told);
    }

    private Task<long> AddAsync() => Queue.AddAsync("COUNT", Nothing, "test");

    private Task<JobLease?> FindAsync() => JobLease.FindAsync(store.DataSource, default);

    private Task<string?> StateAsync(long id) => store.AskAsync<string>($"select state from job where id = {id}");

    /// <summary>Ends the connection of whoever works on a job, as the death of its process would; the server says when it is gone.</summary>
    private Task KillAsync(long id) => store.RunAsync($"""
        do $$ begin
          perform pg_terminate_backend(pid, 10000) from pg_locks where locktype = 'advisory' and classid = map_job_lock() and objid = {id};
        end $$
        """);
}
