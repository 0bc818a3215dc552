using System.Diagnostics;
using System.Globalization;
using System.Text.Json;
using System.Text.RegularExpressions;
using Map.Geodata.Store.Clusters;
using Npgsql;

namespace Map.Benchmarks.GraphQL;

/// <summary>What a server answered under load.</summary>
/// <param name="PerSecond">Answers per second.</param>
/// <param name="P50">Milliseconds within which half of the answers came.</param>
/// <param name="P99">Milliseconds within which 99 of 100 came.</param>
internal sealed record Load(double PerSecond, double P50, double P99);

/// <summary>Puts load on servers.</summary>
internal static partial class Loads
{
    private const int Connections = 16;
    private const int DatabaseClients = 8;

    /// <summary>wrk with 16 connections, each asking again as soon as it is answered.</summary>
    /// <param name="server">Whom to ask.</param>
    /// <param name="requests">The file of what to ask: paths, or bodies to post, a line each.</param>
    /// <param name="seconds">How long.</param>
    /// <exception cref="BenchmarkException">An answer had another status than 200.</exception>
    public static async Task<Load> RunAsync(Server server, string requests, int seconds)
    {
        var output = await ExecuteAsync("wrk",
            ["-t1", $"-c{Connections}", $"-d{seconds}s", "-s", Path.Combine(BenchmarkOptions.Root, "tests/Map.Benchmarks/requests.lua"), server.Url.ToString(), "--", requests]);
        var json = JsonDocument.Parse(output.TrimEnd().Split('\n')[^1]).RootElement;
        if (json.GetProperty("failed").GetInt32() > 0) throw new BenchmarkException($"{server.Url} failed under load: {output}");
        return new Load(Number("requests") / (Number("duration") / 1e6), Number("p50") / 1000, Number("p99") / 1000);

        double Number(string name) => json.GetProperty(name).GetDouble();
    }

    /// <summary>Statements a request, run by pgbench, prepared, by 8 clients; requests per second.</summary>
    public static async Task<double> RunAsync(PrivateCluster cluster, IReadOnlyList<IReadOnlyList<Statement>> requests, string folder, int seconds)
    {
        var database = new NpgsqlConnectionStringBuilder(cluster.ConnectionString);
        List<string> arguments =
        [
            "-n", "-M", "prepared", "-c", $"{DatabaseClients}", "-j", "1", "-T", $"{seconds}",
            "-h", database.Host!, "-p", $"{database.Port}", "-U", database.Username!,
        ];
        for (var i = 0; i < requests.Count; i++) await AddScriptAsync(arguments, requests[i], i, folder);
        var output = await ExecuteAsync("pgbench", [.. arguments, database.Database!]);
        return double.Parse(Rate().Match(output).Groups[1].Value, CultureInfo.InvariantCulture);
    }

    private static async Task AddScriptAsync(List<string> arguments, IReadOnlyList<Statement> statements, int number, string folder)
    {
        var file = Path.Combine(folder, $"request{number}.sql");
        var lines = statements.Select((s, i) => s.ForPgbench($"v{number}_{i}")).ToList();
        await File.WriteAllLinesAsync(file, lines.Select(l => l.Line));
        arguments.AddRange(["-f", file]);
        foreach (var (name, value) in lines.SelectMany(l => l.Variables)) arguments.AddRange(["-D", $"{name}={value}"]);
    }

    private static async Task<string> ExecuteAsync(string program, IReadOnlyList<string> arguments)
    {
        using var process = Process.Start(new ProcessStartInfo(program, arguments) { RedirectStandardOutput = true, RedirectStandardError = true })!;
        var errors = process.StandardError.ReadToEndAsync();
        var output = await process.StandardOutput.ReadToEndAsync();
        await process.WaitForExitAsync();
        return process.ExitCode == 0 ? output : throw new BenchmarkException($"{program} failed: {await errors}");
    }

    [GeneratedRegex(@"tps = ([0-9.]+)")]
    private static partial Regex Rate();
}
