namespace Map.Benchmarks;

/// <summary>A benchmark can't run; the message says why and what to do.</summary>
public sealed class BenchmarkException(string message) : Exception(message);

/// <summary>What a benchmark was asked for.</summary>
/// <param name="Peers">Whether to run the peers beside it.</param>
/// <param name="Osm">The extract to use, when one is named.</param>
/// <param name="Rows">How many rows to import, when it is said.</param>
public sealed record BenchmarkOptions(bool Peers, string? Osm, int? Rows = null)
{
    /// <summary>The seed of a run that is to be repeated.</summary>
    public int? Seed { get; init; }

    /// <summary>The only request that is to be sent, by its number.</summary>
    public int? Request { get; init; }

    /// <summary>How many minutes it is to go on, when it is said.</summary>
    public int? Minutes { get; init; }

    public static BenchmarkOptions Parse(string[] args)
    {
        var options = new BenchmarkOptions(false, null);
        for (var i = 0; i < args.Length; i++)
        {
            if (args[i] == "--peers") options = options with { Peers = true };
            else if (i + 1 < args.Length && options.Take(args[i], args[i + 1]) is { } more) (options, i) = (more, i + 1);
            else throw new BenchmarkException($"\"{args[i]}\" is not understood; there are --peers, --osm FILE, --rows N, --seed N, --request N and --soak MINUTES.");
        }

        return options;
    }

    private BenchmarkOptions? Take(string name, string value) => name switch
    {
        "--osm" => this with { Osm = value },
        "--rows" when int.TryParse(value, out var count) && count > 0 => this with { Rows = count },
        "--seed" when int.TryParse(value, out var seed) => this with { Seed = seed },
        "--request" when int.TryParse(value, out var number) && number >= 0 => this with { Request = number },
        "--soak" when int.TryParse(value, out var minutes) && minutes > 0 => this with { Minutes = minutes },
        _ => null,
    };

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
