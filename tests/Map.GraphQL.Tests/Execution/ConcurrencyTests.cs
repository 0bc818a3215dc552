using Map.GraphQL.Building;
using Map.GraphQL.Execution;
using Microsoft.Extensions.DependencyInjection;

namespace Map.GraphQL.Tests.Execution;

/// <summary>Operations that wait for a gate to open; the test opens it.</summary>
public sealed class ConcurrencyTests : IDisposable
{
    private readonly Gate _gate = new();

    public void Dispose() => _gate.Dispose();

    [Fact]
    public async Task No_more_operations_run_at_once_than_allowed()
    {
        var host = Host(running: 2, waiting: 10);
        var answers = Enumerable.Range(0, 6).Select(_ => host.ExecuteAsync("{ pass }")).ToArray();
        await _gate.WhenInsideAsync(2);
        Assert.Equal(2, _gate.Inside);
        _gate.Open();
        foreach (var answer in answers)
            Assert.True((await answer).GetProperty("data").GetProperty("pass").GetBoolean());
        Assert.Equal(2, _gate.MostInside);
    }

    [Fact]
    public async Task Who_finds_the_line_full_is_turned_away_at_once()
    {
        var host = Host(running: 1, waiting: 2);
        var served = Enumerable.Range(0, 3).Select(_ => host.ExecuteAsync("{ pass }")).ToArray();
        await _gate.WhenInsideAsync(1);
        var refused = await host.ErrorAsync("{ pass }");
        Assert.Equal("OVERLOADED", refused.GetProperty("extensions").GetProperty("code").GetString());
        _gate.Open();
        await Task.WhenAll(served);
        Assert.Equal("""{"pass":true}""", await host.DataAsync("{ pass }"));
    }

    [Fact]
    public async Task Waiting_in_line_counts_as_time_and_who_only_waited_is_told_to_come_again()
    {
        var host = Host(running: 1, waiting: 1, timeout: TimeSpan.FromMinutes(1));
        var inside = host.ExecuteAsync("{ pass }");
        await _gate.WhenInsideAsync(1);
        var waited = Assert.Single(await host.ListResultsAsync(host.Request("{ pass }") with { Timeout = TimeSpan.FromMilliseconds(100) }));
        Assert.Equal("OVERLOADED", waited.GetProperty("errors")[0].GetProperty("extensions").GetProperty("code").GetString());
        _gate.Open();
        Assert.True((await inside).GetProperty("data").GetProperty("pass").GetBoolean());
    }

    [Fact]
    public async Task A_place_is_free_again_after_failures_and_timeouts()
    {
        var host = Host(running: 1, waiting: 0);
        for (var i = 0; i < 3; i++)
        {
            var late = Assert.Single(await host.ListResultsAsync(host.Request("{ pass }") with { Timeout = TimeSpan.FromMilliseconds(20) }));
            Assert.Equal("HC0045", late.GetProperty("errors")[0].GetProperty("extensions").GetProperty("code").GetString());
            Assert.Equal("Unexpected Execution Error", (await host.ErrorAsync("{ fail }")).GetProperty("message").GetString());
        }

        _gate.Open();
        Assert.Equal("""{"pass":true}""", await host.DataAsync("{ pass }"));
    }

    private TestHost Host(int running, int waiting, TimeSpan? timeout = null) => new(
        schema => schema.AddType<GateQueries>(),
        services => services.AddSingleton(_gate),
        new ExecutionOptions { MaxConcurrentExecutions = running, MaxWaitingExecutions = waiting, Timeout = timeout ?? TimeSpan.FromMinutes(1) });
}

/// <summary>Lets nobody through before it is opened, not even for a cancellation.</summary>
public sealed class Gate : IDisposable
{
    private readonly TaskCompletionSource _open = new(TaskCreationOptions.RunContinuationsAsynchronously);
    private readonly SemaphoreSlim _entered = new(0);
    private int _inside;

    public int Inside => Volatile.Read(ref _inside);

    public int MostInside { get; private set; }

    public void Open() => _open.SetResult();

    public void Dispose() => _entered.Dispose();

    public async Task WhenInsideAsync(int count)
    {
        for (var i = 0; i < count; i++)
            await _entered.WaitAsync();
    }

    public async Task<bool> PassAsync()
    {
        MostInside = Math.Max(MostInside, Interlocked.Increment(ref _inside));
        _entered.Release();
        await _open.Task;
        Interlocked.Decrement(ref _inside);
        return true;
    }
}

[QueryType]
public sealed class GateQueries
{
    public static Task<bool> Pass(Gate gate) => gate.PassAsync();

    public static int Fail() => throw new InvalidOperationException("secret");
}
