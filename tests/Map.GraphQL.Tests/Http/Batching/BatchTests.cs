using System.Net;
using System.Text;

namespace Map.GraphQL.Tests.Http.Batching;

public sealed class BatchTests(GraphQLServer server) : IClassFixture<GraphQLServer>
{
    private const string Greet = """{"query":"query($n: String) { greet(name: $n) }","variables":[{"n":"a"},{"n":"b"}]}""";

    [Fact]
    public async Task The_results_stand_in_the_order_of_the_requests() => Assert.Equal(
        """[{"data":{"greet":"Hello, world!"}},{"errors":[{"message":"Cannot query field \"unknown\" on type \"Query\".","locations":[{"line":1,"column":3}]}]},{"data":{"lend":1}}]""",
        await BodyAsync("""[{"query":"{ greet }"},{"query":"{ unknown }"},{"query":"mutation { lend }"}]"""));

    [Fact]
    public async Task One_operation_runs_with_many_sets_of_variables() =>
        Assert.Equal("""[{"data":{"greet":"Hello, a!"}},{"data":{"greet":"Hello, b!"}}]""", await BodyAsync(Greet));

    [Fact]
    public async Task In_a_stream_each_result_says_which_request_it_answers() => Assert.Equal(
        """
        {"requestIndex":0,"data":{"greet":"Hello, world!"}}
        {"requestIndex":1,"variableIndex":0,"data":{"greet":"Hello, a!"}}
        {"requestIndex":1,"variableIndex":1,"data":{"greet":"Hello, b!"}}

        """,
        await BodyAsync($$"""[{"query":"{ greet }"},{{Greet}}]""", "application/jsonl"),
        ignoreLineEndingDifferences: true);

    [Theory]
    [InlineData("[]")]
    [InlineData("[1]")]
    [InlineData("[[]]")]
    [InlineData("""[{"query":"{ greet }"},{}]""")]
    [InlineData("""{"query":"{ greet }","variables":[]}""")]
    [InlineData("""{"query":"{ greet }","variables":["a"]}""")]
    [InlineData("""{"query":"{ greet }","variables":[[{}]]}""")]
    public async Task A_malformed_batch_is_refused_as_a_whole(string body)
    {
        using var response = await PostAsync(body, null);
        Assert.Equal(HttpStatusCode.BadRequest, response.StatusCode);
    }

    [Theory]
    [InlineData(50, HttpStatusCode.OK)]
    [InlineData(51, HttpStatusCode.BadRequest)]
    public async Task A_batch_has_at_most_50_requests(int count, HttpStatusCode status)
    {
        using var requests = await PostAsync("[" + string.Join(',', Enumerable.Repeat("""{"query":"{ greet }"}""", count)) + "]", null);
        Assert.Equal(status, requests.StatusCode);
        using var sets = await PostAsync("""{"query":"{ greet }","variables":[""" + string.Join(',', Enumerable.Repeat("{}", count)) + "]}", null);
        Assert.Equal(status, sets.StatusCode);
    }

    [Fact]
    public async Task Sets_of_variables_count_as_requests()
    {
        using var response = await PostAsync("[" + string.Join(',', Enumerable.Repeat(Greet, 26)) + "]", null);
        Assert.Equal(HttpStatusCode.BadRequest, response.StatusCode);
    }

    [Fact]
    public async Task An_endpoint_can_refuse_batches()
    {
        using var response = await server.Client.PostAsync("/single", new StringContent("""[{"query":"{ greet }"}]""", Encoding.UTF8, "application/json"));
        Assert.Equal(HttpStatusCode.BadRequest, response.StatusCode);
    }

    [Fact]
    public async Task A_subscription_cannot_be_part_of_a_batch() =>
        Assert.Contains("Subscriptions are not served", await BodyAsync("""[{"query":"subscription { returned }"}]"""), StringComparison.Ordinal);

    private async Task<string> BodyAsync(string body, string? accept = null)
    {
        using var response = await PostAsync(body, accept);
        Assert.Equal(HttpStatusCode.OK, response.StatusCode);
        return await response.Content.ReadAsStringAsync();
    }

    private async Task<HttpResponseMessage> PostAsync(string body, string? accept)
    {
        using var request = new HttpRequestMessage(HttpMethod.Post, "/graphql") { Content = new StringContent(body, Encoding.UTF8, "application/json") };
        if (accept is not null)
            request.Headers.TryAddWithoutValidation("Accept", accept);
        return await server.Client.SendAsync(request);
    }
}
