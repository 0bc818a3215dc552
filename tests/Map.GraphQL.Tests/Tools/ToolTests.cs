using System.Text.Json.Nodes;
using Map.GraphQL.Tests.Differential;

namespace Map.GraphQL.Tests.Tools;

/// <summary>Tools of clients on the committed schema of the API.</summary>
public sealed class ToolTests : IDisposable
{
    private static readonly string Schema = Path.Combine(Repository.Root, "api", "Map.Api", "schema.graphql");

    private readonly DirectoryInfo _folder = Directory.CreateTempSubdirectory("map-tools");

    public void Dispose() => _folder.Delete(recursive: true);

    [Fact]
    public async Task Codegen_makes_types_that_the_typescript_compiler_accepts() =>
        Assert.Equal("""{"problems":[]}""", (await RunAsync("codegen.mjs")).ToJsonString());

    [Fact]
    public async Task Relay_compiles_connections_and_refetchable_fragments()
    {
        var answer = await RunAsync("relay.mjs");
        Assert.Equal("[]", answer["problems"]!.ToJsonString());
        Assert.Contains("StationListPaginationQuery.graphql.js", answer["artifacts"]!.AsArray().Select(name => (string?)name));
        Assert.Contains("StationListStationQuery.graphql.js", answer["artifacts"]!.AsArray().Select(name => (string?)name));
    }

    private async Task<JsonNode> RunAsync(string script)
    {
        using var peer = NodePeer.Start("tools", script, Schema, _folder.FullName);
        var output = await peer.StandardOutput.ReadToEndAsync();
        return JsonNode.Parse(output.Length > 0 ? output : throw new InvalidOperationException($"{script} has ended without a word; its error output says why."))!;
    }
}
