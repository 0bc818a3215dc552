using System.Globalization;
using System.Text.Json;
using Map.Api.Jobs;
using Map.Geodata.Features;
using Map.Geodata.Reports;
using Map.Geodata.Reports.Schedules;

namespace Map.Api.Reports.Schedules;

/// <summary>Makes an edition of a report. Its input is <c>{schedule, periodStart}</c>.</summary>
internal sealed class ReportEditionJob(ScheduleStore schedules, ReportBuilder reports, TimeProvider clock) : IJobKind
{
    public const string KindName = "REPORT_EDITION";

    /// <summary>The page, which prints as the PDF does, and the figures; neither needs anything that a machine may lack.</summary>
    private static readonly ReportFormat[] Kept = [ReportFormat.Html, ReportFormat.Xlsx];

    public string Name => KindName;

    public static JsonElement InputOf(string schedule, DateOnly periodStart) =>
        JsonSerializer.SerializeToElement(new { schedule, periodStart = periodStart.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture) });

    public async Task<JobOutcome> RunAsync(JobRun run)
    {
        var code = run.Input.GetProperty("schedule").GetString()!;
        var begin = DateOnly.ParseExact(run.Input.GetProperty("periodStart").GetString()!, "yyyy-MM-dd", CultureInfo.InvariantCulture);
        var schedule = await schedules.FindAsync(code, run.Cancel) ?? throw new JobFailedException($"There is no schedule with the code \"{code}\" any more.");
        var end = schedule.Period.Next(begin).AddDays(-1);
        var report = await CreateAsync(schedule, end, run.Cancel);
        var edition = new ReportEdition(begin, end, clock.GetUtcNow(), [], EditionFigures.Of(report));
        var files = await WriteAsync(report, UpperSnake.Get<ReportLanguage>(schedule.Language), run.Cancel);
        var result = JsonSerializer.SerializeToElement(new { schedule = code, periodStart = begin, formats = files.Keys });
        return new JobOutcome(result, (connection, cancel) => EditionStore.WriteAsync(connection, code, edition, files, cancel));
    }

    private async Task<Report> CreateAsync(ReportSchedule schedule, DateOnly end, CancellationToken cancel)
    {
        try
        {
            return await reports.CreateAsync(new ReportRequest(schedule.Kind, schedule.Subject) { Minutes = schedule.Minutes, AsOf = end }, cancel);
        }
        catch (UnknownSubjectException e)
        {
            throw new JobFailedException(e.Message);
        }
    }

    private static async Task<Dictionary<string, byte[]>> WriteAsync(Report report, ReportLanguage language, CancellationToken cancel)
    {
        var files = new Dictionary<string, byte[]>();
        foreach (var format in Kept) files[format.Ending] = await ReportFiles.WriteAsync(report, format, language, cancel);
        return files;
    }
}
