using Map.Testing;
using Xunit;

namespace Map.Api.Tests.Commands;

/// <summary><c>up</c> with a private cluster of its own, as on a newcomer's machine.</summary>
public sealed class UpTests : IDisposable
{
    private static readonly Dictionary<string, string> OpenToReaders = new() { ["Access__Anonymous"] = "reader" };

    private readonly TemporaryFolder _folder = new();

    public void Dispose() => _folder.Dispose();

    [Fact]
    public async Task A_second_start_loses_nothing_and_the_end_stops_what_was_started()
    {
        var data = _folder["data"];
        var file = _folder["city.osm"];
        await File.WriteAllTextAsync(file, new AsciiMap("A---B---C", 100).ToOsmXml());

        await WhileUpAsync(data, async address =>
        {
            // Another command finds the running store.
            var import = await MapProcess.RunAsync(data, OpenToReaders, "import", "osm", file);
            Assert.Equal("", import.Errors);
            Assert.Contains("\"city\"", await AskNetworksAsync(address), StringComparison.Ordinal);
        });
        await WhileUpAsync(data, async address => Assert.Contains("\"city\"", await AskNetworksAsync(address), StringComparison.Ordinal));
        Assert.Empty(ServersOf(data));
    }

    private static async Task WhileUpAsync(string data, Func<Uri, Task> act)
    {
        var port = MapProcess.FreePort();
        using var up = MapProcess.Start(data, OpenToReaders, "up", "--port", $"{port}", "--no-sample");
        string? line;
        do
        {
            line = await up.StandardOutput.ReadLineAsync();
        }
        while (line is not null && !line.StartsWith("Map is ready", StringComparison.Ordinal));

        if (line is null) Assert.Fail(await up.StandardError.ReadToEndAsync());
        try
        {
            await act(new Uri($"http://127.0.0.1:{port}"));
        }
        finally
        {
            MapProcess.Terminate(up);
            await up.WaitForExitAsync();
        }

        Assert.Equal(0, up.ExitCode);
    }

    private static async Task<string> AskNetworksAsync(Uri address)
    {
        using var client = new HttpClient { BaseAddress = address };
        return await client.GetStringAsync("/graphql?query={networks{name}}");
    }

    /// <summary>Processes that work in a folder.</summary>
    private static IEnumerable<string> ServersOf(string data) => Directory.EnumerateDirectories("/proc")
        .Select(p => Path.Combine(p, "cmdline")).Where(File.Exists).Select(TryRead).Where(c => c.Contains(data, StringComparison.Ordinal));

    private static string TryRead(string file)
    {
        try
        {
            return File.ReadAllText(file);
        }
        catch (IOException)
        {
            // The process ended while we looked.
            return "";
        }
    }
}
