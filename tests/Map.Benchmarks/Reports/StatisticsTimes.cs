using System.Diagnostics;
using Map.Geodata.Features;
using Map.Geodata.Statistics;
using Npgsql;

namespace Map.Benchmarks.Reports;

/// <summary>Statistics over the 1,000 grids of a district: a ranking, a comparison of streets, and a table by grid, kind and month.</summary>
internal static class StatisticsTimes
{
    private const double BarSeconds = 1;

    private static readonly string[] Compared =
        ["stations by=kind", "organizations by=kind", "organizations sum=members", "grids level=GRID sum=population", "cases by=status"];

    public static async Task<IReadOnlyList<Figure>> MeasureAsync(NpgsqlDataSource store)
    {
        var statistics = new StatisticsReader(store);
        var streets = Enumerable.Range(0, 10).Select(n => FormattableString.Invariant($"S{n}")).ToList();
        var months = new StatisticsSpan(StatisticsPeriod.Month, null, null);
        return
        [
            await TimeAsync("1,000 grids ranked", async () => Ranking.Create(await AskAsync(new() { Measures = [Of("stations status=OPEN")], Level = GridLevel.Grid }), leastFirst: false).Rows.Count),
            await TimeAsync("ten streets compared by five measures", async () => (await AskAsync(new() { Measures = [.. Compared.Select(Of)], Grids = streets })).Count),
            await TimeAsync("a table of 1,000 grids by kind of station and status of cases a month", async () => (await AskAsync(
                new() { Measures = [Of("stations by=kind"), Of("cases by=status")], Level = GridLevel.Grid, Span = months })).Count),
        ];

        Task<IReadOnlyList<StatisticsRow>> AskAsync(StatisticsQuestion question) => statistics.ListAsync(question, CancellationToken.None);
    }

    private static async Task<Figure> TimeAsync(string name, Func<Task<int>> ask)
    {
        var clock = Stopwatch.StartNew();
        var rows = await ask();
        return new Figure($"{name} ({rows} rows)", clock.Elapsed.TotalSeconds, "s", Bar: BarSeconds);
    }

    private static StatisticsMeasure Of(string text) => StatisticsMeasure.TryParse(text, out var measure, out var problem) ? measure : throw new BenchmarkException(problem);
}
