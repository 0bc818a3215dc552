using System.Diagnostics;
using Map.Testing;

namespace Map.Api.Tests.Commands;

/// <summary>The program as users start it, with a data folder of its own.</summary>
internal static class MapProcess
{
    /// <summary>How a run ended and what it said.</summary>
    public sealed record Ended(int ExitCode, string Output, string Errors);

    /// <summary>Runs a command to its end.</summary>
    public static async Task<Ended> RunAsync(string data, IReadOnlyDictionary<string, string> environment, params string[] arguments)
    {
        using var process = Start(data, environment, arguments);
        var errors = process.StandardError.ReadToEndAsync();
        var output = await process.StandardOutput.ReadToEndAsync();
        await process.WaitForExitAsync();
        return new Ended(process.ExitCode, output, await errors);
    }

    /// <summary>Starts a command and leaves it running.</summary>
    public static Process Start(string data, IReadOnlyDictionary<string, string> environment, params string[] arguments)
    {
        var start = new ProcessStartInfo("dotnet", [typeof(Map.Api.Hosting.MapHost).Assembly.Location, .. arguments])
        {
            RedirectStandardOutput = true,
            RedirectStandardError = true,
        };
        start.Environment["MAP_ROOT"] = Repository.Root;
        start.Environment["MAP_DATA"] = data;
        start.Environment.Remove("ConnectionStrings__Map");
        foreach (var (name, value) in environment) start.Environment[name] = value;
        return Process.Start(start)!;
    }
}
