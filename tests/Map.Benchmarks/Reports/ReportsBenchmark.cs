using System.Diagnostics;
using System.Net;
using Map.Api.Hosting;
using Map.Api.Reports;
using Map.Geodata.Features;
using Map.Geodata.Reports;
using Map.Geodata.Store;
using Map.Geodata.Store.Clusters;
using Microsoft.Extensions.DependencyInjection;

namespace Map.Benchmarks.Reports;

/// <summary>
/// A report of a district with 1,000 grids and 300 stations: the first after the start, a later one with its parts, and each format of it; and
/// statistics over the same grids.
/// </summary>
internal static class ReportsBenchmark
{
    private const double BarSeconds = 5;

    public static async Task<IReadOnlyList<Figure>> RunAsync(BenchmarkOptions options)
    {
        await using var cluster = await PrivateCluster.StartThrowawayAsync();
        await using var store = await MapStore.OpenAsync(cluster.ConnectionString);
        await ReportDistrict.CreateAsync(store);
        var folder = Directory.CreateTempSubdirectory("map-bench-").FullName;
        try
        {
            await using var host = MapHost.Create(store, new MapHostOptions(IPAddress.Loopback, 0, folder, folder));
            return [.. await MeasureAsync(host.Services), .. await StatisticsTimes.MeasureAsync(store.DataSource)];
        }
        finally
        {
            Directory.Delete(folder, recursive: true);
        }
    }

    private static async Task<IReadOnlyList<Figure>> MeasureAsync(IServiceProvider services)
    {
        var reports = services.GetRequiredService<ReportBuilder>();
        var request = new ReportRequest(SubjectKind.Grid, "D");
        var clock = Stopwatch.StartNew();
        await HtmlAsync(await reports.CreateAsync(request, CancellationToken.None));
        var first = clock.Elapsed.TotalSeconds;
        clock.Restart();
        var report = await reports.CreateAsync(request, CancellationToken.None);
        var page = await HtmlAsync(report);
        var later = clock.Elapsed.TotalSeconds;
        Console.WriteLine($"{report.Coverage!.Grids.Count} grids, {report.Facts.Stations.Count} stations, {report.Coverage.Gaps.Count} gaps, a page of {page.Length / 1024} KiB");
        return
        [
            new("a report as a page, the first after the start", first, "s", Bar: BarSeconds), new("a report as a page, once more", later, "s", Bar: BarSeconds),
            await TimeAsync("of it what the store tells", () => services.GetRequiredService<FactsReader>().ReadAsync(request.Kind, request.Code, null, CancellationToken.None)),
            await TimeAsync("of it who is covered", () => services.GetRequiredService<CoverageReader>().ReadAsync(request, report.Facts, CancellationToken.None)),
            await TimeAsync("of it the page", () => HtmlAsync(report)),
            await TimeAsync(report, ReportFormat.Xlsx), await TimeAsync(report, ReportFormat.GeoJson), await TimeAsync(report, ReportFormat.Pdf),
        ];
    }

    private static Task<Figure> TimeAsync(Report report, ReportFormat format) =>
        TimeAsync($"the report written as {format.Ending}", () => ReportFiles.WriteAsync(report, format, ReportLanguage.ZhCn, CancellationToken.None));

    private static async Task<Figure> TimeAsync(string name, Func<Task> work)
    {
        var clock = Stopwatch.StartNew();
        await work();
        return new Figure(name, clock.Elapsed.TotalSeconds, "s");
    }

    private static Task<byte[]> HtmlAsync(Report report) => ReportFiles.WriteAsync(report, ReportFormat.Html, ReportLanguage.ZhCn, CancellationToken.None);
}
