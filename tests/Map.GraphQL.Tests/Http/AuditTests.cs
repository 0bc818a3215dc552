using System.Text.Json;
using Map.GraphQL.Tests.Differential;
using Xunit.Abstractions;

namespace Map.GraphQL.Tests.Http;

/// <summary>The audits of the GraphQL over HTTP working group (npm <c>graphql-http</c>).</summary>
public sealed class AuditTests(GraphQLServer server, ITestOutputHelper output) : IClassFixture<GraphQLServer>
{
    /// <summary>Those that want application/json for a client that does not say what it accepts; Hot Chocolate answers otherwise.</summary>
    private static readonly string[] DefaultFormatAudits = ["47DE", "80D8"];

    [Fact]
    public async Task All_audits_pass_but_those_of_the_default_format() => Assert.Equal(DefaultFormatAudits, await FailedAsync("/graphql"));

    [Fact]
    public async Task All_audits_pass_when_json_is_the_default() => Assert.Empty(await FailedAsync("/json"));

    private async Task<IEnumerable<string?>> FailedAsync(string path)
    {
        using var peer = NodePeer.Start("graphql-http", "audit.mjs", new Uri(server.Client.BaseAddress!, path).ToString());
        var results = JsonDocument.Parse(await peer.StandardOutput.ReadToEndAsync()).RootElement.EnumerateArray().ToArray();
        Assert.True(results.Length >= 61);
        var failed = results.Where(result => result.GetProperty("status").GetString() != "ok").ToArray();
        output.WriteLine($"{results.Length - failed.Length} of {results.Length} audits passed.\n{string.Join('\n', failed)}");
        return failed.Select(result => result.GetProperty("id").GetString());
    }
}
