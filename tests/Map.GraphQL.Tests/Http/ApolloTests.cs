using System.Text.Json.Nodes;
using Map.GraphQL.Tests.Differential;

namespace Map.GraphQL.Tests.Http;

/// <summary>Apollo Client's persisted-query link against a server that has never seen its documents.</summary>
public sealed class ApolloTests(GraphQLServer server) : IClassFixture<GraphQLServer>
{
    [Fact]
    public async Task A_document_is_sent_once_and_then_only_its_hash()
    {
        using var peer = NodePeer.Start("clients", "apollo-persisted.mjs", new Uri(server.Client.BaseAddress!, "/graphql").ToString());
        var seen = JsonNode.Parse(await peer.StandardOutput.ReadToEndAsync())!;
        string[] titles = ["Book 1", "Book 2", "Book 3", "Book 4"];
        Assert.Equal(titles, seen["post"]!["titles"]!.AsArray().Select(title => (string?)title));
        Assert.Equal(titles, seen["get"]!["titles"]!.AsArray().Select(title => (string?)title));
        Assert.Equal("""["POST hash","POST whole","POST hash"]""", seen["post"]!["wire"]!.ToJsonString());
        Assert.Equal("""["GET hash","GET hash"]""", seen["get"]!["wire"]!.ToJsonString());
    }
}
