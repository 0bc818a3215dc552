using Map.GraphQL.Building;
using Map.GraphQL.Execution;
using Map.GraphQL.Types;
using Microsoft.Extensions.DependencyInjection;

namespace Map.GraphQL.Tests.Execution;

public sealed class SubscriptionTests
{
    private readonly Press _press = new();
    private readonly ExecutionOptions _options = new();
    private readonly TestHost _host;

    public SubscriptionTests() => _host = new TestHost(
        schema => schema.AddType<NewsQueries>().AddType<NewsSubscriptions>().AddType<HeadlineFields>(),
        services => services.AddSingleton(_press).AddScoped<NewsPaper>(),
        _options);

    [Fact]
    public void The_field_has_the_type_of_one_event() => Assert.Equal(
        ["headlines: Headline!", "numbers: Int!", "pages: String!", "later: Int!", "refused: Int!", "broken: Int!", "breaksAfterOne: Int!", "deaf: Int!", "someMissing: Headline"],
        _host.Schema.Subscription!.Fields.Select(field => $"{field.Name}: {field.Type}"));

    [Fact]
    public async Task Each_event_is_a_result_and_a_field_error_ends_nothing()
    {
        var events = await SubscribeAsync("subscription { news: headlines { number text } }");
        for (var number = 1; number <= 3; number++)
            _press.Topic.Publish(new Headline(number));
        _press.Topic.Complete();
        Assert.Equal(
            [
                """{"data":{"news":{"number":1,"text":"News 1"}}}""",
                """{"errors":[{"message":"Headline 2 is not fit to print.","locations":[{"line":1,"column":41}],"path":["news","text"]}],"data":null}""",
                """{"data":{"news":{"number":3,"text":"News 3"}}}""",
            ],
            await ReadAsync(events));
    }

    [Fact]
    public async Task Events_from_before_are_not_seen()
    {
        _press.Topic.Publish(new Headline(1));
        var events = await SubscribeAsync("subscription { headlines { number } }");
        _press.Topic.Publish(new Headline(7));
        _press.Topic.Complete();
        Assert.Equal(["""{"data":{"headlines":{"number":7}}}"""], await ReadAsync(events));
    }

    [Fact]
    public async Task A_source_that_is_made_later_and_takes_arguments_runs_to_its_end() => Assert.Equal(
        ["""{"data":{"later":0}}""", """{"data":{"later":1}}"""],
        await ReadAsync(await SubscribeAsync("subscription($n: Int!) { later(count: $n) }", new { n = 2 })));

    [Fact]
    public async Task Null_as_an_event_is_a_null_field() => Assert.Equal(
        ["""{"data":{"someMissing":{"number":1}}}""", """{"data":{"someMissing":null}}""", """{"data":{"someMissing":{"number":3}}}"""],
        await ReadAsync(await SubscribeAsync("subscription { someMissing { number } }")));

    [Fact]
    public async Task A_source_that_refuses_is_a_request_error_with_its_place()
    {
        var result = await StartAsync("subscription { refused(code: \"PAID\") }");
        Assert.Equal(ExecutionOutcome.Rejected, result.Outcome);
        Assert.Equal(
            """{"errors":[{"message":"No news for you.","locations":[{"line":1,"column":16}],"path":["refused"],"extensions":{"code":"PAID"}}]}""",
            TestHost.ToJson(result).GetRawText());
    }

    [Theory]
    [InlineData("subscription { broken }", 0)]
    [InlineData("subscription { breaksAfterOne }", 1)]
    public async Task A_source_that_breaks_tells_no_detail(string query, int before)
    {
        var result = await StartAsync(query);
        var results = result.Following is null ? [TestHost.ToJson(result).GetRawText()] : await ReadAsync(result.Following);
        Assert.Equal(before + 1, results.Count);
        Assert.Contains("Unexpected Execution Error", results[^1], StringComparison.Ordinal);
        Assert.DoesNotContain("secret", results[^1], StringComparison.Ordinal);
        Assert.DoesNotContain("data", results[^1], StringComparison.Ordinal);
    }

    [Fact]
    public async Task Nothing_is_fetched_ahead_of_a_slow_reader_and_leaving_closes_the_source()
    {
        var events = await SubscribeAsync("subscription { numbers }");
        await using (var reader = events.GetAsyncEnumerator())
        {
            for (var i = 1; i <= 3; i++)
            {
                Assert.True(await reader.MoveNextAsync());
                Assert.Equal(i, _press.Asked);
            }
        }

        await _press.Closed.Task;
        Assert.Equal(3, _press.Asked);
    }

    [Theory]
    [InlineData("subscription { numbers }")]
    [InlineData("subscription { deaf }")]
    [InlineData("subscription { headlines { number } }")]
    public async Task Cancelling_ends_a_subscription_even_if_its_source_does_not_listen(string query)
    {
        using var cancellation = new CancellationTokenSource();
        var events = await SubscribeAsync(query, null, cancellation.Token);
        var reading = ReadAsync(events);
        await cancellation.CancelAsync();
        await Assert.ThrowsAnyAsync<OperationCanceledException>(() => reading);
        Assert.Equal(0, _press.Topic.Listeners);
    }

    [Fact]
    public async Task A_listener_who_falls_behind_is_told_and_cut_off()
    {
        var events = await SubscribeAsync("subscription { headlines { number } }");
        for (var number = 1; number <= 100; number++)
            _press.Topic.Publish(new Headline(number + 10));
        Assert.Equal(0, _press.Topic.Listeners);
        var results = await ReadAsync(events);
        Assert.Equal(5, results.Count);
        Assert.Contains("\"number\":14", results[3], StringComparison.Ordinal);
        Assert.Contains("SUBSCRIBER_TOO_SLOW", results[4], StringComparison.Ordinal);
    }

    [Fact]
    public async Task Each_event_has_services_of_its_own_and_its_own_time()
    {
        _options.Timeout = TimeSpan.FromMilliseconds(50);
        var events = await SubscribeAsync("subscription($slow: Boolean!) { headlines { isPaperOpen slow @include(if: $slow) } }", new { slow = true });
        _press.Topic.Publish(new Headline(1));
        _press.Topic.Publish(new Headline(3));
        _press.Topic.Complete();
        var results = await ReadAsync(events);
        Assert.Equal(2, results.Count);
        Assert.All(results, result => Assert.Contains(ErrorCodes.Timeout, result, StringComparison.Ordinal));
    }

    [Fact]
    public void A_loader_in_a_source_is_refused()
    {
        var error = Assert.Throws<SchemaException>(() => new SchemaBuilder().AddType<NewsQueries>().AddType<LoadingSubscriptions>().Build());
        Assert.Contains("LoadingSubscriptions.Bad: a subscription's source takes no DataLoader", error.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void A_subscription_that_is_no_sequence_is_refused()
    {
        var error = Assert.Throws<SchemaException>(() => new SchemaBuilder().AddType<NewsQueries>().AddType<SingleSubscriptions>().Build());
        Assert.Contains("SingleSubscriptions.One is a subscription, so it is a method that returns an IAsyncEnumerable<T>.", error.Message, StringComparison.Ordinal);
    }

    private ValueTask<ExecutionResult> StartAsync(string query, object? variables = null, CancellationToken cancellationToken = default) =>
        _host.Executor.ExecuteAsync(_host.Request(query, variables), cancellationToken);

    private async Task<IAsyncEnumerable<ExecutionResult>> SubscribeAsync(string query, object? variables = null, CancellationToken cancellationToken = default)
    {
        var result = await StartAsync(query, variables, cancellationToken);
        Assert.Empty(result.Errors);
        Assert.Equal(ExecutionOutcome.Subscribed, result.Outcome);
        return result.Following!;
    }

    private static async Task<List<string>> ReadAsync(IAsyncEnumerable<ExecutionResult> events)
    {
        var results = new List<string>();
        await foreach (var result in events)
            results.Add(TestHost.ToJson(result).GetRawText());
        return results;
    }

    [SubscriptionType]
    public sealed class LoadingSubscriptions
    {
        public static IAsyncEnumerable<int> Bad(PartLoader parts) => AsyncEnumerable.Empty<int>();
    }

    [SubscriptionType]
    public sealed class SingleSubscriptions
    {
        public static Task<int> One() => Task.FromResult(1);
    }
}
