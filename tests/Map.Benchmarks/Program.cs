using Map.Benchmarks;
using Map.Benchmarks.Chaos;
using Map.Benchmarks.Circles;
using Map.Benchmarks.Dashboard;
using Map.Benchmarks.GraphQL;
using Map.Benchmarks.GraphQLFuzz;
using Map.Benchmarks.Import;
using Map.Benchmarks.Load;
using Map.Benchmarks.Malformed;
using Map.Benchmarks.Reach;
using Map.Benchmarks.Reports;
using Map.Benchmarks.Routes;
using Map.Benchmarks.Siting;
using Map.Benchmarks.Tiles;

var benchmarks = new Dictionary<string, Func<BenchmarkOptions, Task<IReadOnlyList<Figure>>>>
{
    ["chaos"] = ChaosBenchmark.RunAsync,
    ["circles"] = CirclesBenchmark.RunAsync,
    ["dashboard"] = DashboardBenchmark.RunAsync,
    ["import"] = ImportBenchmark.RunAsync,
    ["graphql"] = GraphQLBenchmark.RunAsync,
    ["graphql-fuzz"] = GraphQLFuzzBenchmark.RunAsync,
    ["load"] = LoadBenchmark.RunAsync,
    ["malformed"] = MalformedBenchmark.RunAsync,
    ["reach"] = ReachBenchmark.RunAsync,
    ["reports"] = ReportsBenchmark.RunAsync,
    ["routes"] = RoutesBenchmark.RunAsync,
    ["siting"] = SitingBenchmark.RunAsync,
    ["tiles"] = TilesBenchmark.RunAsync,
};

if (args.Length == 0 || !benchmarks.TryGetValue(args[0], out var run))
{
    Console.Error.WriteLine($"map bench: name a benchmark: {string.Join(", ", benchmarks.Keys)}");
    return 2;
}

try
{
    var figures = await run(BenchmarkOptions.Parse(args[1..]));
    FigureTable.Print(args[0], figures);
    return figures.All(f => f.Holds) ? 0 : 1;
}
catch (BenchmarkException e)
{
    Console.Error.WriteLine("map bench: " + e.Message);
    return 2;
}
