using System.Diagnostics;
using System.Text.Json;
using System.Text.Json.Nodes;

namespace Map.GraphQL.Tests.Differential;

/// <summary>The reference implementation in a Node process, one for all tests of a class. It is installed when it is not there yet.</summary>
public sealed class GraphQLJs : IDisposable
{
    private static readonly Lock Installing = new();

    private readonly SemaphoreSlim _turn = new(1);
    private readonly Process _process;

    public GraphQLJs()
    {
        var folder = Path.Combine(Repository.Root, "tests", "peers", "graphql-js");
        lock (Installing)
        {
            if (!Directory.Exists(Path.Combine(folder, "node_modules", "graphql")))
                Install(folder);
        }

        _process = Process.Start(new ProcessStartInfo("node", "run.mjs")
        {
            WorkingDirectory = folder,
            RedirectStandardInput = true,
            RedirectStandardOutput = true,
            StandardInputEncoding = new System.Text.UTF8Encoding(false),
            StandardOutputEncoding = System.Text.Encoding.UTF8,
        })!;
    }

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

    private static void Install(string folder)
    {
        using var npm = Process.Start(new ProcessStartInfo("npm", "ci --no-audit --no-fund --ignore-scripts") { WorkingDirectory = folder })!;
        npm.WaitForExit();
        if (npm.ExitCode != 0)
            throw new InvalidOperationException($"`npm ci` in {folder} failed with {npm.ExitCode}.");
    }
}
