using System.Text.Json;
using Map.GraphQL.Execution;
using Map.GraphQL.Tests.Http;
using Microsoft.Extensions.DependencyInjection;

namespace Map.GraphQL.Tests.Execution;

/// <summary>How deferred and streamed parts are executed; what they look like is compared with the reference elsewhere.</summary>
public sealed class IncrementalExecutionTests
{
    private readonly Bench _bench = new();
    private readonly ExecutionOptions _options = new() { Cost = { MaxFieldCost = 1_000_000, MaxTypeCost = 1_000_000 } };
    private readonly TestHost _host;

    public IncrementalExecutionTests() => _host = new TestHost(
        schema => schema.AddType<WorkshopQueries>().AddType<PartFields>(),
        services => services.AddSingleton(_bench),
        _options);

    [Theory]
    [InlineData("{ parts(count: 3) { id ... @defer { next { id } } } }", "parts 1,2,3")]
    [InlineData("{ parts(count: 3) @stream { next { id } } }", "parts 1,2,3")]
    [InlineData("{ parts(count: 3) @stream(initialCount: 1) { id ... @defer { next { id } } } }", "parts 1,2,3")]
    [InlineData("{ parts(count: 3) { id ... @defer { w: weight(factor: 2) } } }", "weights of 3 by 2")]
    [InlineData("{ parts(count: 2) { id ... @defer { next { id } } ... @defer { other: next { id } } } }", "parts 1,2")]
    public async Task What_many_deferred_parts_load_is_one_batch(string query, params string[] log)
    {
        await _host.ListResultsAsync(_host.Request(query));
        Assert.Equal(log.Order(StringComparer.Ordinal), _bench.Log.Order(StringComparer.Ordinal));
    }

    [Fact]
    public async Task The_first_result_does_not_wait_for_what_is_deferred()
    {
        var first = await ExecuteAsync("{ parts(count: 1) { id } ... @defer { latePart { id } } }");
        Assert.Equal("""{"data":{"parts":[{"id":0}]},"pending":[{"id":"0","path":[]}],"hasNext":true}""", TestHost.ToJson(first).GetRawText());
        Assert.Empty(_bench.Log);
        _bench.Gate.SetResult();
        Assert.Equal(
            ["""{"incremental":[{"id":"0","data":{"latePart":{"id":1}}}],"completed":[{"id":"0"}],"hasNext":false}"""],
            await ReadAsync(first.Following!));
    }

    [Fact]
    public async Task Whoever_cannot_read_pieces_gets_everything_at_once()
    {
        var request = _host.Request("{ parts(count: 2) @stream { id } ... @defer { who: __typename } }") with { CanFollowUp = false };
        var result = await _host.Executor.ExecuteAsync(request, CancellationToken.None);
        Assert.Null(result.Following);
        Assert.Equal("""{"data":{"parts":[{"id":0},{"id":1}],"who":"Query"}}""", TestHost.ToJson(result).GetRawText());
    }

    [Fact]
    public async Task What_does_not_come_in_time_is_completed_with_an_error()
    {
        var results = await ListResultsAsync("{ parts(count: 1) { id } ... @defer { waitForever } ... @defer { ignoreEverything } }");
        Assert.Equal(2, results.Count);
        var completed = results[1].GetProperty("completed").EnumerateArray().ToArray();
        Assert.Equal(["0", "1"], completed.Select(part => part.GetProperty("id").GetString()).Order(StringComparer.Ordinal));
        Assert.All(completed, part => Assert.Equal(ErrorCodes.Timeout, part.GetProperty("errors")[0].GetProperty("extensions").GetProperty("code").GetString()));
        Assert.False(results[1].GetProperty("hasNext").GetBoolean());
    }

    [Fact]
    public async Task An_endless_list_ends_with_the_time_of_its_request()
    {
        var results = await ListResultsAsync("{ conveyor @stream { id } }");
        Assert.Contains(ErrorCodes.Timeout, results[^1].GetRawText(), StringComparison.Ordinal);
        await NewsServer.UntilAsync(() => _bench.Has("closed"));
    }

    [Fact]
    public async Task Items_are_fetched_no_further_ahead_than_one_portion_and_leaving_closes_their_source()
    {
        var first = await ExecuteAsync("{ conveyor @stream(initialCount: 1) { id } }");
        Assert.Equal(["part 0"], _bench.Log);
        await using (var pieces = first.Following!.GetAsyncEnumerator())
        {
            Assert.True(await pieces.MoveNextAsync());
            Assert.Contains("""[{"id":1}""", TestHost.ToJson(pieces.Current).GetRawText(), StringComparison.Ordinal);
        }

        await NewsServer.UntilAsync(() => _bench.Has("closed"));
    }

    [Fact]
    public async Task A_first_result_whose_rest_nobody_wants_leaves_nothing_running()
    {
        var first = await ExecuteAsync("{ parts(count: 1) { id } ... @defer { waitForever } }");
        await using var pieces = first.Following!.GetAsyncEnumerator();
        Assert.Empty(_bench.Log);
    }

    [Theory]
    [InlineData("{ parts(count: 1) { id } ... @defer { waitForever } }")]
    [InlineData("{ parts(count: 1) { id } ... @defer { ignoreEverything } }")]
    [InlineData("{ conveyor @stream { id } }")]
    public async Task Cancelling_ends_the_pieces(string query)
    {
        using var cancellation = new CancellationTokenSource();
        var first = await ExecuteAsync(query, cancellation.Token);
        var reading = ReadAsync(first.Following!);
        await cancellation.CancelAsync();
        await Assert.ThrowsAnyAsync<OperationCanceledException>(() => reading);
    }

    [Fact]
    public async Task A_resolver_sees_what_is_deferred_among_what_is_selected()
    {
        await _host.ListResultsAsync(_host.Request("{ seen { id ... @defer { next { id } } } }"));
        Assert.Equal("id,next", _bench.Log[0]);
    }

    [Fact]
    public async Task More_parts_than_anybody_can_want_are_refused()
    {
        var results = await _host.ListResultsAsync(_host.Request("{ parts(count: 6000) { a: id ... @defer { b: id } ... @defer { c: id } } }"));
        var error = Assert.Single(results[0].GetProperty("errors").EnumerateArray());
        Assert.Equal(ErrorCodes.TooComplex, error.GetProperty("extensions").GetProperty("code").GetString());
    }

    /// <summary>With a time that is too short for what never comes and enough for the first part, however slow the machine is.</summary>
    private async Task<List<JsonElement>> ListResultsAsync(string query)
    {
        for (var timeout = TimeSpan.FromMilliseconds(50); ; timeout *= 2)
        {
            var results = await _host.ListResultsAsync(_host.Request(query) with { Timeout = timeout });
            if (results.Count > 1 || timeout > TimeSpan.FromMinutes(1)) return results;
        }
    }

    private ValueTask<ExecutionResult> ExecuteAsync(string query, CancellationToken cancellationToken = default) =>
        _host.Executor.ExecuteAsync(_host.Request(query), cancellationToken);

    private static async Task<List<string>> ReadAsync(IAsyncEnumerable<ExecutionResult> pieces)
    {
        var results = new List<string>();
        await foreach (var piece in pieces)
            results.Add(TestHost.ToJson(piece).GetRawText());
        return results;
    }
}
