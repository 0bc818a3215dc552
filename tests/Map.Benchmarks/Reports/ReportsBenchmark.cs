using System.Diagnostics;
using System.Net;
using Map.Api.Hosting;
using Map.Api.Reports;
using Map.Geodata.Reports;
using Map.Geodata.Store;
using Map.Geodata.Store.Clusters;
using Microsoft.Extensions.DependencyInjection;

namespace Map.Benchmarks.Reports;

/// <summary>A report of a district with 1,000 grids and 300 stations: the first after the start, a later one, and each format of it.</summary>
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
            return await MeasureAsync(host.Services.GetRequiredService<ReportBuilder>());
        }
        finally
        {
            Directory.Delete(folder, recursive: true);
        }
    }

    private static async Task<IReadOnlyList<Figure>> MeasureAsync(ReportBuilder reports)
    {
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
            await TimeAsync(report, ReportFormat.Xlsx), await TimeAsync(report, ReportFormat.GeoJson), await TimeAsync(report, ReportFormat.Pdf),
        ];
    }

    private static async Task<Figure> TimeAsync(Report report, ReportFormat format)
    {
        var clock = Stopwatch.StartNew();
        await ReportFiles.WriteAsync(report, format, ReportLanguage.ZhCn, CancellationToken.None);
        return new Figure($"the report written as {format.Ending}", clock.Elapsed.TotalSeconds, "s");
    }

    private static Task<byte[]> HtmlAsync(Report report) => ReportFiles.WriteAsync(report, ReportFormat.Html, ReportLanguage.ZhCn, CancellationToken.None);
}
