using System.Text.Json;
using Map.Api.Jobs;
using Map.Api.Tests.Hosting;
using Map.Geodata.Store.Jobs;
using Map.Testing;
using Microsoft.Extensions.Logging;
using Microsoft.Extensions.Logging.Abstractions;
using Npgsql;
using Xunit;

namespace Map.Api.Tests.Jobs;

public sealed class JobRunnerTests(TestStore store) : IClassFixture<TestStore>, IAsyncLifetime
{
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(60);

    public Task InitializeAsync() => store.RunAsync("truncate job cascade");

    public Task DisposeAsync() => Task.CompletedTask;

    [Fact]
    public async Task A_queued_job_is_done_and_has_its_result()
    {
        await using var runner = await StartAsync(run => Task.FromResult(new JobOutcome(JsonElement.Parse($$"""{"doubled": {{2 * run.Input.GetProperty("number").GetInt32()}}}"""))));
        var job = await EndAsync(await AddAsync("""{"number": 21}"""));
        Assert.Equal((JobState.Done, 42, 1.0), (job.State, job.Result!.Value.GetProperty("doubled").GetInt32(), job.Progress));
    }

    [Fact]
    public async Task A_job_that_can_not_be_done_says_why()
    {
        await using var runner = await StartAsync(_ => throw new JobFailedException("没有网格"));
        var job = await EndAsync(await AddAsync());
        Assert.Equal((JobState.Failed, "没有网格"), (job.State, job.Error));
    }

    [Fact]
    public async Task What_nobody_expected_is_told_by_a_trace_alone()
    {
        await using var runner = await StartAsync(_ => throw new InvalidOperationException("secret"));
        var job = await EndAsync(await AddAsync());
        Assert.Equal(JobState.Failed, job.State);
        Assert.DoesNotContain("secret", job.Error, StringComparison.Ordinal);
        Assert.Matches("[0-9a-f]{32}", job.Error);
    }

    [Fact]
    public async Task What_may_quote_private_data_is_told_to_nobody_and_the_log_hears_its_kind_and_place()
    {
        using var heard = new Heard();
        using var logs = LoggerFactory.Create(log => log.AddProvider(heard));
        await using var runner = await StartAsync(_ => throw new HushedException(Thrown(() => throw new FormatException("117.3012345"))), logs.CreateLogger<JobRunner>());
        var job = await EndAsync(await AddAsync());

        Assert.Equal(JobState.Failed, job.State);
        Assert.DoesNotMatch("Exception|117", job.Error);
        var line = Assert.Single(heard.Lines, one => one.Contains("failed; trace", StringComparison.Ordinal));
        Assert.Contains(nameof(FormatException), line, StringComparison.Ordinal);
        Assert.Contains(nameof(JobRunnerTests), line, StringComparison.Ordinal);
        Assert.DoesNotContain("117.3012345", line, StringComparison.Ordinal);
    }

    private static Exception Thrown(Action act) => Assert.ThrowsAny<Exception>(act);

    [Fact]
    public async Task A_running_job_is_cancelled()
    {
        var begun = new TaskCompletionSource();
        await using var runner = await StartAsync(async run =>
        {
            begun.SetResult();
            await Task.Delay(Timeout.InfiniteTimeSpan, run.Cancel);
            throw new InvalidOperationException("It went on.");
        });
        var id = await AddAsync();
        await begun.Task.WaitAsync(Patience);
        await new JobQueue(store.DataSource).CancelAsync(id);
        Assert.Equal(JobState.Cancelled, (await EndAsync(id)).State);
    }

    [Fact]
    public async Task How_far_a_job_is_can_be_read_while_it_runs()
    {
        var goOn = new TaskCompletionSource();
        await using var runner = await StartAsync(async run =>
        {
            run.Progress.Report(new JobProgress(0.5, "counting"));
            await goOn.Task;
            return new JobOutcome(run.Input);
        });
        var id = await AddAsync();
        var job = await UntilAsync(id, one => one.Progress > 0);
        Assert.Equal((JobState.Running, 0.5, "counting"), (job.State, job.Progress, job.Stage));
        goOn.SetResult();
        Assert.Equal((JobState.Done, 1.0), ((await EndAsync(id)) is var done ? done.State : default, done.Progress));
    }

    [Fact]
    public async Task A_job_whose_connection_is_lost_stops_and_is_begun_again()
    {
        var (begun, times) = (new TaskCompletionSource(), 0);
        await using var runner = await StartAsync(async run =>
        {
            if (Interlocked.Increment(ref times) == 2) return new JobOutcome(run.Input);
            begun.SetResult();
            await Task.Delay(Timeout.InfiniteTimeSpan, run.Cancel);
            throw new InvalidOperationException("It went on.");
        });
        var id = await AddAsync();
        await begun.Task.WaitAsync(Patience);
        await store.RunAsync("do $$ begin perform pg_terminate_backend(pid) from pg_locks where locktype = 'advisory' and classid = map_job_lock(); end $$");
        var job = await EndAsync(id);
        Assert.Equal((JobState.Done, 2, 2), (job.State, job.Attempts, times));
    }

    [Fact]
    public async Task A_job_whose_work_meets_a_passing_fault_of_the_store_is_begun_again()
    {
        var times = 0;
        await using var runner = await StartAsync(async run =>
        {
            await using var connection = await store.DataSource.OpenConnectionAsync(run.Cancel);
            await using var pid = new NpgsqlCommand("select pg_backend_pid()", connection);
            // What a restart of the server, or a broken line, looks like to whoever reads.
            if (Interlocked.Increment(ref times) == 1) await store.RunAsync($"do $$ begin perform pg_terminate_backend({await pid.ExecuteScalarAsync(run.Cancel)}); end $$");
            await pid.ExecuteScalarAsync(run.Cancel);
            return new JobOutcome(run.Input);
        });
        var job = await EndAsync(await AddAsync());
        Assert.Equal((JobState.Done, 2, 2, null), (job.State, job.Attempts, times, job.Error));
    }

    [Fact]
    public async Task A_fault_of_the_store_that_does_not_pass_fails_the_job()
    {
        var times = 0;
        await using var runner = await StartAsync(async run =>
        {
            times++;
            await using var command = store.DataSource.CreateCommand("select nothing from nowhere");
            await command.ExecuteScalarAsync(run.Cancel);
            return new JobOutcome(run.Input);
        });
        var job = await EndAsync(await AddAsync());
        Assert.Equal((JobState.Failed, 1), (job.State, times));
    }

    [Fact]
    public async Task A_host_that_stops_leaves_its_job_to_others()
    {
        var begun = new TaskCompletionSource();
        long id;
        await using (await StartAsync(async run =>
        {
            begun.SetResult();
            await Task.Delay(Timeout.InfiniteTimeSpan, run.Cancel);
            throw new InvalidOperationException("It went on.");
        }))
        {
            id = await AddAsync();
            await begun.Task.WaitAsync(Patience);
        }

        Assert.Equal(JobState.Queued, (await UntilAsync(id, _ => true)).State);
        await using var other = await StartAsync(run => Task.FromResult(new JobOutcome(run.Input)));
        Assert.Equal(JobState.Done, (await EndAsync(id)).State);
    }

    [Fact]
    public async Task A_kind_that_nobody_knows_is_told()
    {
        await using var runner = await StartAsync(run => Task.FromResult(new JobOutcome(run.Input)));
        var id = await new JobQueue(store.DataSource).AddAsync("FUTURE", JsonElement.Parse("{}"), "test");
        Assert.Contains("FUTURE", (await EndAsync(id)).Error, StringComparison.Ordinal);
    }

    private Task<long> AddAsync(string input = "{}") => new JobQueue(store.DataSource).AddAsync("TEST", JsonElement.Parse(input), "test");

    private Task<Job> EndAsync(long id) => UntilAsync(id, job => job.FinishedAt is not null);

    private async Task<Job> UntilAsync(long id, Func<Job, bool> isSo)
    {
        using var timeout = new CancellationTokenSource(Patience);
        while (true)
        {
            await using var context = store.CreateContext();
            if (await context.Jobs.FindAsync([id], timeout.Token) is { } job && isSo(job)) return job;
            await Task.Delay(20, timeout.Token);
        }
    }

    private async Task<Running> StartAsync(Func<JobRun, Task<JobOutcome>> work, ILogger<JobRunner>? log = null)
    {
        var runner = new JobRunner(store.DataSource, store.Store.Jobs, () => [new TestKind(work)], log ?? NullLogger<JobRunner>.Instance);
        await runner.StartAsync(default);
        return new Running(runner);
    }

    private sealed class TestKind(Func<JobRun, Task<JobOutcome>> work) : IJobKind
    {
        public string Name => "TEST";

        public async Task<JobOutcome> RunAsync(JobRun run) => await work(run);
    }

    private sealed class Running(JobRunner runner) : IAsyncDisposable
    {
        public async ValueTask DisposeAsync()
        {
            await runner.StopAsync(default);
            runner.Dispose();
        }
    }
}
