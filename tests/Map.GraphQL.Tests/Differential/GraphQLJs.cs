using System.Diagnostics;
using System.Text.Json;
using System.Text.Json.Nodes;

namespace Map.GraphQL.Tests.Differential;

/// <summary>The reference implementation in a Node process, one for all tests of a class.</summary>
public sealed class GraphQLJs : IDisposable
{
    private readonly SemaphoreSlim _turn = new(1);
    private readonly Process _process = NodePeer.Start("graphql-js", "run.mjs");

    public async Task<JsonNode> AskAsync(object request)
    {
        await _turn.WaitAsync();
        try
        {
            await _process.StandardInput.WriteLineAsync(JsonSerializer.Serialize(request));
            await _process.StandardInput.FlushAsync();
            var line = await _process.StandardOutput.ReadLineAsync();
            return JsonNode.Parse(line ?? throw new InvalidOperationException("graphql-js has ended; its error output says why."))!;
        }
        finally
        {
            _turn.Release();
        }
    }

    public void Dispose()
    {
        _process.StandardInput.Close();
        _process.WaitForExit();
        _process.Dispose();
        _turn.Dispose();
    }
}
