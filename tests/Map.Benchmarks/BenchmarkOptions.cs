namespace Map.Benchmarks;

/// <summary>A benchmark can't run; the message says why and what to do.</summary>
public sealed class BenchmarkException(string message) : Exception(message);

/// <summary>What a benchmark was asked for.</summary>
/// <param name="Peers">Whether to run the peers beside it.</param>
/// <param name="Osm">The extract to use, when one is named.</param>
/// <param name="Rows">How many rows to import, when it is said.</param>
public sealed record BenchmarkOptions(bool Peers, string? Osm, int? Rows = null)
{
    public static BenchmarkOptions Parse(string[] args)
    {
        var (peers, osm, rows) = (false, (string?)null, (int?)null);
        for (var i = 0; i < args.Length; i++)
        {
            if (args[i] == "--peers") peers = true;
            else if (args[i] == "--osm" && i + 1 < args.Length) osm = args[++i];
            else if (args[i] == "--rows" && i + 1 < args.Length && int.TryParse(args[i + 1], out var count) && count > 0) (rows, i) = (count, i + 1);
            else throw new BenchmarkException($"\"{args[i]}\" is not understood; there are --peers, --osm FILE and --rows N.");
        }

        return new BenchmarkOptions(peers, osm, rows);
    }

    /// <summary>The extract that is named, or the usual one.</summary>
    /// <exception cref="BenchmarkException">It is not there.</exception>
    public string FindExtract()
    {
        var extract = Osm ?? UsualExtract;
        return File.Exists(extract) ? extract : throw new BenchmarkException($"There is no extract {extract}; name one by --osm FILE.osm.pbf.");
    }

    /// <summary>The extract that is named, or the usual one where it is there; null when none is.</summary>
    /// <exception cref="BenchmarkException">The one that is named is not there.</exception>
    public string? FindExtractIfAny() => Osm is null && !File.Exists(UsualExtract) ? null : FindExtract();

    private static string UsualExtract => Path.GetFullPath(Path.Combine(Root, "..", "shared", "data", "osm", "porto.osm.pbf"));

    /// <summary>The repository; benchmarks run from a checkout.</summary>
    public static string Root { get; } = Environment.GetEnvironmentVariable("MAP_ROOT")
        ?? throw new BenchmarkException("Start benchmarks by ./map bench.");
}
