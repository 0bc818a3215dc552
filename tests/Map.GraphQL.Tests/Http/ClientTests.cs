using System.Text.Json.Nodes;
using Map.GraphQL.Tests.Differential;

namespace Map.GraphQL.Tests.Http;

/// <summary>Clients from npm that people use, each in a Node process, against the newsroom and the library.</summary>
public sealed class ClientTests(GraphQLServer library) : IClassFixture<GraphQLServer>
{
    [Theory]
    [InlineData("graphql-ws.mjs")]
    [InlineData("graphql-sse.mjs")]
    public async Task A_client_of_the_transport_sees_every_kind_of_operation(string script)
    {
        await using var server = await NewsServer.StartAsync();
        AssertEqual(
            """
            {
              "query": [{ "zero": 0 }],
              "mutation": [{ "publish": 0 }],
              "events": [{ "later": 0 }, { "later": 1 }, { "later": 2 }],
              "failures": ["Cannot query field \"nothing\" on type \"Query\"."],
              "numbers": [1, 2, 3]
            }
            """,
            await RunAsync(script, server.Client));
        await server.Press.Closed.Task;
    }

    [Fact]
    public async Task Urql_sees_every_kind_of_operation()
    {
        await using var server = await NewsServer.StartAsync();
        var seen = await RunAsync("urql.mjs", server.Client);
        Assert.Equal("[GraphQL] Cannot query field \"nothing\" on type \"Query\".", (string?)seen["failure"]);
        AssertEqual("""{ "zero": 0 }""", seen["query"]!);
        AssertEqual("""{ "publish": 0 }""", seen["mutation"]!);
        AssertEqual("[1, 2, 3]", seen["events"]!);
        AssertEqual("[1, 2, 3]", seen["streamed"]!);
    }

    [Fact]
    public async Task Apollo_puts_pages_together_sends_hashes_and_sees_what_is_deferred_as_it_comes()
    {
        var seen = await RunAsync("apollo.mjs", library.Client);
        AssertEqual("""{ "lengths": [25, 50, 60], "titles": 60 }""", seen["pages"]!);
        AssertEqual("""{ "lend": 1 }""", seen["mutation"]!);
        AssertEqual("""{ "greetings": ["Hello, a!", "Hello, b!"], "sent": ["hash", "hash+document", "hash"] }""", seen["persisted"]!);
        AssertEqual(
            """
            [
              { "dataState": "streaming", "nodes": [["Book 3", null], ["Book 4", null]] },
              { "dataState": "complete", "nodes": [["Book 3", "曹雪芹"], ["Book 4", "吴承恩"]] }
            ]
            """,
            seen["deferred"]!);
    }

    private static void AssertEqual(string expected, JsonNode actual) =>
        Assert.Equal(JsonNode.Parse(expected)!.ToJsonString(), actual.ToJsonString());

    private static async Task<JsonNode> RunAsync(string script, HttpClient client)
    {
        using var peer = NodePeer.Start("clients", script, new Uri(client.BaseAddress!, "/graphql").ToString());
        var output = await peer.StandardOutput.ReadToEndAsync();
        return JsonNode.Parse(output.Length > 0 ? output : throw new InvalidOperationException($"{script} has ended without a word; its error output says why."))!;
    }
}
