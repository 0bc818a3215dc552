namespace Map.Benchmarks;

/// <summary>A benchmark can't run; the message says why and what to do.</summary>
public sealed class BenchmarkException(string message) : Exception(message);

/// <summary>What a benchmark was asked for.</summary>
/// <param name="Peers">Whether to run the peers beside it.</param>
/// <param name="Osm">The extract to use, when one is named.</param>
public sealed record BenchmarkOptions(bool Peers, string? Osm)
{
    public static BenchmarkOptions Parse(string[] args)
    {
        var (peers, osm) = (false, (string?)null);
        for (var i = 0; i < args.Length; i++)
        {
            if (args[i] == "--peers") peers = true;
            else if (args[i] == "--osm" && i + 1 < args.Length) osm = args[++i];
            else throw new BenchmarkException($"\"{args[i]}\" is not understood; there are --peers and --osm FILE.");
        }

        return new BenchmarkOptions(peers, osm);
    }

    /// <summary>The repository; benchmarks run from a checkout.</summary>
    public static string Root { get; } = Environment.GetEnvironmentVariable("MAP_ROOT")
        ?? throw new BenchmarkException("Start benchmarks by ./map bench.");
}
