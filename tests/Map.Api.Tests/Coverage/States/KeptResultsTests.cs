using Map.Api.Coverage.States;
using Xunit;

namespace Map.Api.Tests.Coverage.States;

public sealed class KeptResultsTests : IDisposable
{
    private const long Capacity = 100;

    private static readonly object Version = new();

    private readonly KeptResults _kept = new(Capacity);
    private readonly List<string> _made = [];

    public void Dispose() => _kept.Dispose();

    [Fact]
    public async Task A_result_is_made_once_for_a_version_and_renewed_from_the_one_before()
    {
        Assert.Equal("a", await GetAsync("a", 10));
        Assert.Equal("a", await GetAsync("a", 10));
        Assert.Equal(["a"], _made);
        Assert.Equal("a+", await _kept.GetAsync<string>("a", new object(), known => Task.FromResult(known + "+"), _ => 10, default));
    }

    [Fact]
    public async Task Who_asks_for_the_same_at_once_waits_for_it()
    {
        var goOn = new TaskCompletionSource<string>();
        var first = _kept.GetAsync<string>("a", Version, _ => goOn.Task, _ => 10, default);
        var second = GetAsync("a", 10);
        goOn.SetResult("one");
        Assert.Equal(("one", "one"), (await first, await second));
        Assert.Empty(_made);
    }

    [Fact]
    public async Task What_could_not_be_made_is_made_by_the_next()
    {
        await Assert.ThrowsAsync<InvalidOperationException>(() => _kept.GetAsync<string>("a", Version, _ => throw new InvalidOperationException(), _ => 10, default));
        Assert.Equal("a", await GetAsync("a", 10));
    }

    [Fact]
    public async Task Who_waits_for_what_could_not_be_made_makes_it_for_all_who_come_then()
    {
        var (fails, goesOn) = (new TaskCompletionSource<string>(), new TaskCompletionSource<string>());
        var begun = new TaskCompletionSource();
        var first = _kept.GetAsync<string>("a", Version, _ => fails.Task, _ => 10, default);
        var second = _kept.GetAsync<string>("a", Version, _ => { begun.SetResult(); return goesOn.Task; }, _ => 10, default);
        fails.SetException(new InvalidOperationException());
        await Assert.ThrowsAsync<InvalidOperationException>(() => first);
        await begun.Task;

        var third = GetAsync("a", 10);
        goesOn.SetResult("two");

        Assert.Equal(("two", "two"), (await second, await third));
        Assert.Empty(_made);
    }

    [Fact]
    public async Task No_more_is_kept_than_there_is_room_for()
    {
        string[] keys = [.. Enumerable.Range(0, 30).Select(i => $"k{i}")];
        foreach (var key in keys) await GetAsync(key, 10);
        _made.Clear();
        foreach (var key in keys) Assert.Equal(key, await GetAsync(key, 10));
        // Whichever were kept: ten have room.
        Assert.InRange(keys.Length - _made.Count, 0, 10);
    }

    [Fact]
    public async Task A_result_larger_than_all_room_is_told_and_not_kept()
    {
        for (var i = 0; i < 2; i++) Assert.Equal("a", await GetAsync("a", Capacity + 1));
        Assert.Equal(["a", "a"], _made);
        Assert.Equal("b", await GetAsync("b", 10));
    }

    [Fact]
    public async Task What_is_forgotten_is_made_again()
    {
        await GetAsync("a", 10);
        _kept.Clear();
        await GetAsync("a", 10);
        Assert.Equal(["a", "a"], _made);
    }

    private Task<string> GetAsync(string key, long bytes) => _kept.GetAsync<string>(
        key, Version,
        _ =>
        {
            _made.Add(key);
            return Task.FromResult(key);
        },
        _ => bytes, default);
}
