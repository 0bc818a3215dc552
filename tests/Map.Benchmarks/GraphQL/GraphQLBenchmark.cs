using System.Text.Json;
using Map.Geodata.Store.Clusters;

namespace Map.Benchmarks.GraphQL;

/// <summary>
/// Three questions that clients ask, of 100,000 stations in 320 grids, by 16 connections: Map's answers a second, beside what
/// pgbench gets out of the same statements and, with peers, PostGraphile on the same database. Rounds are interleaved, figures
/// are medians.
/// </summary>
internal static class GraphQLBenchmark
{
    private const int Seed = 7;
    private const int Bodies = 2000;
    private const int Captured = 20;
    private const int Compared = 20;
    private const int Rounds = 5;
    private const int Seconds = 5;

    public static async Task<IReadOnlyList<Figure>> RunAsync(BenchmarkOptions options)
    {
        var folder = Directory.CreateTempSubdirectory("map-bench-").FullName;
        await using var cluster = await PrivateCluster.StartThrowawayAsync();
        await Database.FillAsync(cluster.ConnectionString);
        await using var ours = await Servers.StartMapAsync(cluster.ConnectionString);
        await using var theirs = options.Peers ? await Servers.StartPostGraphileAsync(cluster.ConnectionString) : null;
        var figures = new List<Figure>();
        foreach (var question in Question.All) figures.AddRange(await TryMeasureAsync(question, cluster, ours, theirs, folder));
        figures.Add(new("memory under load, at most", ours.PeakMegabytes(), "MB", theirs?.PeakMegabytes(), Bar: 400));
        figures.AddRange(await CachedDocument.MeasureAsync(cluster.ConnectionString, Question.All[0]));
        Directory.Delete(folder, recursive: true);
        return figures;
    }

    /// <summary>A question that is not answered as it should be leaves the figures of the others standing.</summary>
    private static async Task<IEnumerable<Figure>> TryMeasureAsync(Question question, PrivateCluster cluster, Server ours, Server? theirs, string folder)
    {
        try
        {
            return await MeasureAsync(question, cluster, ours, theirs, folder);
        }
        catch (BenchmarkException e)
        {
            Console.WriteLine(e.Message);
            return [new($"{question.Name}: answers", 0, "/s", Bar: 1, MoreIsBetter: true)];
        }
    }

    private static async Task<IEnumerable<Figure>> MeasureAsync(Question question, PrivateCluster cluster, Server ours, Server? theirs, string folder)
    {
        if (theirs is not null) await CompareAsync(question, ours, theirs);
        var statements = await Statement.CaptureAsync(cluster, question.OurBodies(Seed, Captured).Select(body => (Func<Task>)(() => ours.AskAsync(body))));
        Console.WriteLine($"{question.Name}: {string.Join(", ", statements.Select(s => s.Count).Distinct())} statement(s) a request");
        var (ourFile, theirFile) = (Path.Combine(folder, "ours"), Path.Combine(folder, "theirs"));
        await File.WriteAllLinesAsync(ourFile, question.OurBodies(Seed, Bodies));
        await File.WriteAllLinesAsync(theirFile, question.TheirBodies(Seed, Bodies));
        List<Load> our = [], their = [];
        List<double> database = [];
        for (var round = 0; round <= Rounds; round++)
        {
            our.Add(await Loads.RunAsync(ours, ourFile, Seconds));
            if (theirs is not null) their.Add(await Loads.RunAsync(theirs, theirFile, Seconds));
            database.Add(await Loads.RunAsync(cluster, statements, folder, Seconds));
            // The first round warms everything up.
            if (round == 0) (our, their, database) = ([], [], []);
        }

        return FiguresOf(question.Name, our, their, database);
    }

    private static IEnumerable<Figure> FiguresOf(string name, List<Load> ours, List<Load> theirs, List<double> database)
    {
        var (rate, peerRate) = (Median(ours, l => l.PerSecond)!.Value, Median(theirs, l => l.PerSecond));
        yield return new($"{name}: answers", rate, "/s", peerRate, Bar: 2.5 * peerRate, MoreIsBetter: true);
        yield return new($"{name}: share of pgbench's {database.Order().ElementAt(database.Count / 2):0} /s", rate / Median(database, d => d)!.Value, "", Bar: 0.5, MoreIsBetter: true);
        yield return new($"{name}: p50", Median(ours, l => l.P50)!.Value, "ms", Median(theirs, l => l.P50));
        yield return new($"{name}: p99", Median(ours, l => l.P99)!.Value, "ms", Median(theirs, l => l.P99));
    }

    private static double? Median<T>(List<T> rounds, Func<T, double> figure) =>
        rounds.Count == 0 ? null : rounds.Select(figure).Order().ElementAt(rounds.Count / 2);

    /// <summary>
    /// Both list the same features. One in ten may differ among the nearest: the index by which PostGraphile orders them takes
    /// the Earth for a sphere, Map does not.
    /// </summary>
    private static async Task CompareAsync(Question question, Server ours, Server theirs)
    {
        var bodies = question.OurBodies(Seed, Compared).Zip(question.TheirBodies(Seed, Compared));
        foreach (var (ourBody, theirBody) in bodies)
        {
            var (our, their) = (Codes(await ours.AskAsync(ourBody)).ToList(), Codes(await theirs.AskAsync(theirBody)).ToList());
            if (our.Count != their.Count || our.Intersect(their).Count() < 0.9 * our.Count)
                throw new BenchmarkException($"{question.Name}: {ourBody} lists {string.Join(' ', our)}, PostGraphile {string.Join(' ', their)}.");
        }
    }

    private static IEnumerable<string> Codes(JsonElement json) => json.ValueKind switch
    {
        JsonValueKind.Object => json.EnumerateObject().SelectMany(p => p is { Name: "code", Value.ValueKind: JsonValueKind.String } ? [p.Value.GetString()!] : Codes(p.Value)),
        JsonValueKind.Array => json.EnumerateArray().SelectMany(Codes),
        _ => [],
    };
}
