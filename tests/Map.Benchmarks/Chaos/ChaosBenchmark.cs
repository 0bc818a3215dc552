using System.Diagnostics;
using System.Globalization;
using Map.Geodata.Store;
using Npgsql;

namespace Map.Benchmarks.Chaos;

/// <summary>
/// Kills of two API processes, of their database and of imports, at random moments from a printed seed, while stations are added as
/// fast as pacing allows. Afterwards: is everything there that was acknowledged, is every import whole or absent, has every job ended?
/// </summary>
internal static class ChaosBenchmark
{
    private const int UsualKills = 30, Writers = 8, WritesPerSecond = 200;

    private const string Database = "database", Import = "import", Api = "API";

    /// <summary>Of four kills in a row each kind is one, in any order.</summary>
    private static readonly string[] Kinds = [Database, Import, Api, Api];

    /// <summary>After the last kill every job is to be ended within this.</summary>
    private static readonly TimeSpan Settling = TimeSpan.FromMinutes(2);

    public static async Task<IReadOnlyList<Figure>> RunAsync(BenchmarkOptions options)
    {
        var seed = Environment.TickCount;
        Console.WriteLine($"Seed {seed}");
        var folder = Directory.CreateTempSubdirectory("map-chaos-").FullName;
        // The database's user, where that is another, goes through it.
        File.SetUnixFileMode(folder, (UnixFileMode)0b111_101_101);
        try
        {
            await using var victims = await Victims.StartAsync(folder);
            return await RunAsync(victims, new Random(seed), options.Rows ?? UsualKills, folder);
        }
        finally
        {
            Directory.Delete(folder, recursive: true);
        }
    }

    private static async Task<IReadOnlyList<Figure>> RunAsync(Victims victims, Random random, int kills, string folder)
    {
        using var stop = new CancellationTokenSource();
        var writers = Enumerable.Range(0, Writers).Select(n => new Writer(victims, n, WritesPerSecond / Writers)).ToList();
        var imports = new Imports(victims, folder);
        var clock = Stopwatch.StartNew();
        var work = writers.Select(writer => writer.RunAsync(stop.Token)).Append(imports.RunAsync(stop.Token)).ToList();
        var (back, killedImports) = (new List<(string Victim, double Seconds)>(), 0);
        for (var i = 0; back.Count < kills; i++)
        {
            if (i % Kinds.Length == 0) random.Shuffle(Kinds);
            var victim = Kinds[i % Kinds.Length];
            await Task.Delay(TimeSpan.FromSeconds(0.5 + (random.NextDouble() * 2)));
            if (victim == Import) killedImports += await imports.KillAsync(random);
            else back.Add((victim, await KillAsync(victims, writers, victim, random)));
            Console.WriteLine(FormattableString.Invariant($"{back.Count + killedImports}: {victim}, {Count(writers):N0} acknowledged"));
        }

        var perSecond = Count(writers) / clock.Elapsed.TotalSeconds;
        await stop.CancelAsync();
        await Task.WhenAll(work);
        return
        [
            .. await JudgeAsync(victims, writers, imports, back),
            new("imports killed", killedImports, ""),
            new("acknowledged writes a second, outages included", perSecond, "1/s", MoreIsBetter: true),
        ];
    }

    private static int Count(List<Writer> writers) => writers.Sum(writer => writer.Acknowledged.Count);

    /// <summary>The seconds from when a killed database runs again until a write is acknowledged, or from a host's end until it listens again.</summary>
    private static async Task<double> KillAsync(Victims victims, List<Writer> writers, string victim, Random random)
    {
        var clock = Stopwatch.StartNew();
        if (victim == Api)
        {
            await victims.KillApiAsync(random.Next(Victims.Apis));
            return clock.Elapsed.TotalSeconds;
        }

        await victims.KillDatabaseAsync();
        clock.Restart();
        var before = Count(writers);
        while (Count(writers) == before) await Task.Delay(10);
        return clock.Elapsed.TotalSeconds;
    }

    private static async Task<IReadOnlyList<Figure>> JudgeAsync(Victims victims, List<Writer> writers, Imports imports, List<(string Victim, double Seconds)> back)
    {
        await using var store = MapStore.CreateDataSource(victims.ConnectionString);
        var unfinished = await WaitForJobsAsync(store);
        var there = (await ListAsync(store, "select code from station")).ToHashSet();
        var acknowledged = writers.SelectMany(writer => writer.Acknowledged).ToList();
        var parts = there.Where(code => code.StartsWith(Imports.Prefix, StringComparison.Ordinal)).GroupBy(code => code.Split('-')[1]).ToDictionary(part => part.Key, part => part.Count());
        return
        [
            new("kills of the API or the database", back.Count, ""),
            new("acknowledged writes lost", acknowledged.Count(code => !there.Contains(code)), "", Bar: 0),
            new("imports half there", parts.Values.Count(count => count != Imports.Rows), "", Bar: 0),
            new("acknowledged imports lost", imports.Acknowledged.Count(name => !parts.ContainsKey(name)), "", Bar: 0),
            new("imports begun", imports.Begun, ""),
            new("jobs neither ended nor marked failed", unfinished, "", Bar: 0),
            .. SecondsOf(back, Database, seconds => new("until a write after the database is back, at most", seconds.Max(), "s", Bar: 5)),
            .. SecondsOf(back, Api, seconds => new("until a killed host listens again, median", new Timings(seconds).Median, "s")),
            new("acknowledged writes", acknowledged.Count, ""),
        ];
    }

    /// <summary>No figure where nothing of the kind was killed.</summary>
    private static IEnumerable<Figure> SecondsOf(List<(string Victim, double Seconds)> back, string victim, Func<List<double>, Figure> judge) =>
        back.Where(b => b.Victim == victim).Select(b => b.Seconds).ToList() is { Count: > 0 } seconds ? [judge(seconds)] : [];

    private static async Task<int> WaitForJobsAsync(NpgsqlDataSource store)
    {
        for (var clock = Stopwatch.StartNew(); ; await Task.Delay(500))
        {
            var left = int.Parse((await ListAsync(store, "select count(*)::text from job where finished_at is null"))[0], CultureInfo.InvariantCulture);
            if (left == 0 || clock.Elapsed > Settling) return left;
        }
    }

    private static async Task<List<string>> ListAsync(NpgsqlDataSource store, string sql)
    {
        await using var command = store.CreateCommand(sql);
        await using var rows = await command.ExecuteReaderAsync();
        var list = new List<string>();
        while (await rows.ReadAsync()) list.Add(rows.GetString(0));
        return list;
    }
}
