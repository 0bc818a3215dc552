using Map.Api.Reports;
using Map.Api.Reports.Html;
using Map.Api.Reports.Tables;
using Map.Api.Tests.Jobs;
using Map.Api.Tests.Siting;
using Map.Geodata.Features;
using Microsoft.Extensions.DependencyInjection;
using Xunit;

namespace Map.Api.Tests.Reports;

/// <summary>What changes with time: a plan that the product itself has made, and snapshots of two quarters, in reports on the siting town.</summary>
public sealed class ReportPlanTests(ApiHost api) : IClassFixture<ApiHost>, IAsyncLifetime
{
    private const int Everybody = 16 + 32 + 64 + 128 + 256 + 512 + 1024 + 2048 + 4096;

    private static readonly ReportWords English = ReportWords.Get(ReportLanguage.En);

    public async Task InitializeAsync()
    {
        await SitingTown.BuildAsync(api);
        await api.Store.RunAsync("truncate coverage_snapshot cascade");
    }

    public Task DisposeAsync() => Task.CompletedTask;

    [Fact]
    public async Task A_plan_is_told_with_what_it_would_add()
    {
        await api.PlanAsync(new { area = "D", stations = 1, minutes = 4, seconds = 600, demand = new { people = "RESIDENTS" }, candidates = new { from = new[] { "CORNERS" } } });
        var report = await ReportAsync();
        var plan = Assert.Single(TableOf(report, "plans"));
        Assert.Equal(("P", "Siting", "Draft", 1), (plan["code"], plan["kind"], plan["status"], plan["sites"]));
        // 4 minutes are 267 m. The canteen at 2 km has the cells 250 m west and 150 m east of it; the corner at 3.6 km gets the two largest.
        Assert.Equal((Everybody, 128 + 256, 128 + 256 + 2048 + 4096, 2048 + 4096), (Figure(plan["everybody"]), Figure(plan["today"]), Figure(plan["planned"]), Figure(plan["adds"])));
        Assert.Contains(new ReportView(report).GetFindings(ReportLanguage.En), sentence => sentence.Contains("1 sites would cover 6,144 more", StringComparison.Ordinal));
    }

    [Fact]
    public async Task Two_snapshots_are_a_trend_in_every_grid()
    {
        // 15 minutes are 1,000 m: without the canteen two cells are covered, with it the first seven.
        await api.Store.RunAsync("update station set status = 'CLOSED' where code = 'T'");
        await TakeAsync();
        await api.Store.RunAsync("update coverage_snapshot set day = day - 80; update station set status = 'OPEN' where code = 'T'");
        await TakeAsync();
        var report = await ReportAsync();
        var whole = report.Coverage!.Grids.Single(g => g.Code == "D");
        Assert.Equal([3.0 / 511, 127.0 / 511], whole.Trend.Select(t => t.Share));
        Assert.Equal(80, whole.Trend[1].Day.DayNumber - whole.Trend[0].Day.DayNumber);
        var changes = TableOf(report, "grids").ToDictionary(r => (string)r["code"]!, r => (double)r["change"]!);
        Assert.Equal(124.0 / 511, changes["D"], 1e-9);
        Assert.Equal((16 + 32 + 64) / 496.0, changes["E"], 1e-9);
        Assert.Equal((4 + 8) / 15.0, changes["W"], 1e-9);
        Assert.Contains("<svg class=\"spark\"", HtmlReport.Write(report, ReportLanguage.En), StringComparison.Ordinal);
    }

    [Fact]
    public async Task One_snapshot_is_no_trend_yet()
    {
        await TakeAsync();
        Assert.All(TableOf(await ReportAsync(), "grids"), row => Assert.False(row.ContainsKey("change")));
    }

    private async Task TakeAsync()
    {
        var payload = (await api.QueryAsync("mutation { takeCoverageSnapshot(input: { question: { minutes: 15 } }) { job { id } } }")).GetProperty("takeCoverageSnapshot");
        var job = await api.EndAsync(payload.GetProperty("job").Text("id"));
        Assert.True(job.Text("state") == "DONE", job.ToString());
    }

    private Task<Report> ReportAsync() => api.Services.GetRequiredService<ReportBuilder>().CreateAsync(new ReportRequest(SubjectKind.Grid, "D"), CancellationToken.None);

    private static List<Dictionary<string, object?>> TableOf(Report report, string key)
    {
        var table = ReportTables.List(report, English).Single(t => t.Key == key);
        return [.. table.Rows.Select(row => table.Columns.Zip(row).ToDictionary(c => c.First.Key, c => c.Second))];
    }

    private static int Figure(object? cell) => Convert.ToInt32(cell, System.Globalization.CultureInfo.InvariantCulture);
}
