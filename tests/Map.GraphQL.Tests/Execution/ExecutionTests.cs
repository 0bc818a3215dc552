using System.Text.Json;
using Map.GraphQL.Execution;
using Map.GraphQL.Tests.Differential;
using Microsoft.Extensions.DependencyInjection;

namespace Map.GraphQL.Tests.Execution;

public sealed class ExecutionTests
{
    private readonly Bench _bench = new();

    [Fact]
    public async Task Fields_of_a_query_run_side_by_side() =>
        Assert.Equal("""{"a":"met","b":"met"}""", await Host().DataAsync("{ a: meet b: meet }"));

    [Fact]
    public async Task Fields_of_a_mutation_run_one_after_the_other()
    {
        Assert.Equal("""{"a":1,"b":2,"c":3}""", await Host().DataAsync("mutation { a: step(number: 1) b: step(number: 2) c: step(number: 3) }"));
        Assert.Equal(["begin 1", "end 1", "begin 2", "end 2", "begin 3", "end 3"], _bench.Log);
    }

    [Fact]
    public async Task A_hundred_parents_make_one_batch()
    {
        await Host().DataAsync("{ parts(count: 100) { next { id } } }");
        Assert.Equal(["parts " + string.Join(',', Enumerable.Range(1, 100))], _bench.Log);
    }

    [Fact]
    public async Task Each_level_makes_one_batch()
    {
        await Host().DataAsync("{ parts(count: 3) { next { next { next { id } } } } }");
        Assert.Equal(["parts 1,2,3", "parts 4", "parts 5"], _bench.Log);
    }

    [Fact]
    public async Task Loads_after_loads_make_one_batch_each()
    {
        await Host().DataAsync("{ parts(count: 3) { nextButOne { id } } }");
        Assert.Equal(["parts 1,2,3", "parts 101,102,103"], _bench.Log);
    }

    [Fact]
    public async Task A_key_is_loaded_once_for_a_request_and_again_for_the_next()
    {
        var host = Host();
        await host.DataAsync("{ a: part(id: 7) { id } b: part(id: 7) { id } c: parts(count: 1) { next { id } } }");
        await host.DataAsync("{ part(id: 7) { id } }");
        Assert.Equal(["parts 1,7", "parts 7"], _bench.Log);
    }

    [Fact]
    public async Task Loads_that_come_late_are_answered_too() =>
        Assert.Equal("""{"a":{"id":1},"b":{"id":2}}""", await Host().DataAsync("{ a: slowPart(id: 1) { id } b: slowPart(id: 2) { id } }"));

    [Fact]
    public async Task A_key_without_a_value_is_null() =>
        Assert.Equal("""{"part":null}""", await Host().DataAsync("{ part(id: 1000) { id } }"));

    [Fact]
    public async Task A_batch_that_fails_fails_for_each_of_its_fields()
    {
        var response = await Host().ExecuteAsync("{ a: badPart(id: 1) { id } b: badPart(id: 2) { id } }");
        Assert.Equal("""{"a":null,"b":null}""", response.GetProperty("data").GetRawText());
        Assert.Equal(["CLOSED", "CLOSED"], Codes(response));
    }

    [Fact]
    public async Task A_batch_resolver_answers_for_all_parents_and_may_fail_for_some()
    {
        var response = await Host().ExecuteAsync("{ parts(count: 4) { weight(factor: 2) } }");
        Assert.Equal("""{"parts":[{"weight":0},{"weight":null},{"weight":4},{"weight":null}]}""", response.GetProperty("data").GetRawText());
        Assert.Equal(["""["parts",1,"weight"]""", """["parts",3,"weight"]"""], response.GetProperty("errors").EnumerateArray().Select(error => error.GetProperty("path").GetRawText()));
        Assert.Equal(["weights of 4 by 2"], _bench.Log);
    }

    [Fact]
    public async Task Selections_with_other_arguments_make_other_batches()
    {
        await Host().DataAsync("{ parts(count: 1) { a: weight(factor: 2) b: weight(factor: 3) } }");
        Assert.Equal(["weights of 1 by 2", "weights of 1 by 3"], _bench.Log.Order(StringComparer.Ordinal));
    }

    [Fact]
    public async Task A_batch_resolver_that_forgets_a_parent_is_an_unexpected_error() =>
        Assert.Equal(
            "Unexpected Execution Error",
            (await Host().ExecuteAsync("{ parts(count: 3) { tooFew } }")).GetProperty("errors")[0].GetProperty("message").GetString());

    [Theory]
    [InlineData("{ waitForever }")]
    [InlineData("{ ignoreEverything }")]
    public async Task A_request_that_takes_too_long_is_given_up(string query)
    {
        var error = await Host(new ExecutionOptions { Timeout = TimeSpan.FromMilliseconds(20) }).ErrorAsync(query);
        Assert.Equal("HC0045", error.GetProperty("extensions").GetProperty("code").GetString());
    }

    [Fact]
    public async Task What_comes_after_the_time_is_up_goes_no_further()
    {
        await Host(new ExecutionOptions { Timeout = TimeSpan.FromMilliseconds(20) }).ErrorAsync("{ latePart { checked } }");
        _bench.Gate.SetResult();
        Assert.Equal("""{"latePart":{"checked":1}}""", await Host().DataAsync("{ latePart { checked } }"));
        Assert.Equal(1, _bench.Log.Count(line => line == "checked"));
    }

    [Fact]
    public async Task A_client_that_goes_cancels_its_request()
    {
        using var client = new CancellationTokenSource();
        var response = Host().ExecuteAsync("{ waitForever }", cancellationToken: client.Token);
        await client.CancelAsync();
        await Assert.ThrowsAnyAsync<OperationCanceledException>(() => response);
    }

    [Fact]
    public async Task A_document_is_shared_by_requests_that_run_at_the_same_time()
    {
        const string Query = "query($n: Int!, $more: Boolean!) { parts(count: $n) { id weight @include(if: $more) next { next { id } } } }";
        var host = Host();
        await Parallel.ForAsync(0, 500, async (i, cancel) =>
        {
            var response = await host.ExecuteAsync(Query, new { n = i % 7, more = i % 2 == 0 }, cancellationToken: cancel);
            Assert.Equal(i % 7, response.GetProperty("data").GetProperty("parts").GetArrayLength());
        });
    }

    [Fact]
    public async Task More_documents_than_the_cache_holds_are_all_answered()
    {
        var host = Host(new ExecutionOptions { CachedCharacters = 3000 });
        for (var round = 0; round < 3; round++)
        {
            for (var i = 0; i < 10; i++)
                Assert.Equal($$"""{"a{{i}}":[]}""", await host.DataAsync($"{{ a{i}: parts(count: 0) {{ id }} }}"));
        }
    }

    [Fact]
    public async Task A_feature_that_the_host_did_not_set_is_an_unexpected_error() =>
        Assert.Equal("Unexpected Execution Error", (await Host().ErrorAsync("{ who }")).GetProperty("message").GetString());

    [Fact]
    public async Task Introspection_can_be_switched_off()
    {
        var host = Host(new ExecutionOptions { AllowIntrospection = false });
        Assert.Equal(
            """{"message":"Introspection is not allowed for the current request.","locations":[{"line":1,"column":3}],"extensions":{"code":"HC0046","field":"__schema"}}""",
            (await host.ErrorAsync("{ __schema { queryType { name } } }")).GetRawText());
        Assert.Equal("__type", (await host.ErrorAsync("{ __type(name: \"Query\") { name } }")).GetProperty("extensions").GetProperty("field").GetString());
    }

    [Fact]
    public async Task Null_where_none_may_be_has_a_code() =>
        Assert.Equal("HC0018", (await new TestHost(DataSchema.Create("type Query { must: Int! }")).ErrorAsync("{ must }")).GetProperty("extensions").GetProperty("code").GetString());

    private TestHost Host(ExecutionOptions? options = null) => new(
        schema => schema.AddType<WorkshopQueries>().AddType<WorkshopMutations>().AddType<PartFields>(),
        services => services.AddSingleton(_bench),
        options);

    private static IEnumerable<string?> Codes(JsonElement response) =>
        response.GetProperty("errors").EnumerateArray().Select(error => error.GetProperty("extensions").GetProperty("code").GetString());
}
