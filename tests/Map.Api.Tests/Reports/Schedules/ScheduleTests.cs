using System.Net;
using System.Text;
using System.Text.Json;
using Map.Api.Reports.Schedules;
using Map.Api.Tests.Editing;
using Map.Api.Tests.Jobs;
using Map.Geodata.Reports.Schedules;
using Map.Geodata.Store.Jobs;
using Microsoft.Extensions.Logging.Abstractions;
using Xunit;

namespace Map.Api.Tests.Reports.Schedules;

/// <summary>A district with three open stations, of which a report is made every month.</summary>
public sealed class ScheduleTests(ApiHost api) : IClassFixture<ApiHost>, IAsyncLifetime
{
    public Task InitializeAsync() => api.Store.RunAsync("""
        truncate grid, station, indicator, report_schedule cascade;
        delete from job;
        insert into grid (code, name, level, boundary) values ('D', '东区', 'DISTRICT', ST_Multi(ST_MakeEnvelope(116, 30, 116.1, 30.1, 4326)));
        insert into station (code, name, kind, status, location) select 's' || n, '站', 'REST_STATION', 'OPEN', ST_SetSRID(ST_MakePoint(116.05, 30.05), 4326) from generate_series(1, 3) n;
        """);

    public Task DisposeAsync() => Task.CompletedTask;

    [Fact]
    public async Task A_schedule_is_added_listed_and_deleted_with_its_editions()
    {
        var schedule = await api.DoAsync("createReportSchedule", Input("M"), "code period language minutes");
        Assert.Equal(("M", "MONTH", "ZH_CN", 15), (schedule.Text("code"), schedule.Text("period"), schedule.Text("language"), schedule.Number("minutes")));
        Assert.Equal("CodeTakenError", (await api.RefusedAsync("createReportSchedule", Input("M"))).Type());
        Assert.Equal("UnknownReportSubjectError", (await api.RefusedAsync("createReportSchedule", Input("N", "X"))).Type());
        Assert.Single((await api.QueryAsync("{ reportSchedules { code } }")).GetProperty("reportSchedules").EnumerateArray());
        await api.DoAsync("deleteReportSchedule", new { code = "M" }, "code");
        Assert.Equal("UnknownScheduleError", (await api.RefusedAsync("deleteReportSchedule", new { code = "M" })).Type());
        Assert.Equal("UNKNOWN_SCHEDULE", await api.ErrorCodeAsync("""{ reportEditions(schedule: "M") { madeAt } }"""));
    }

    [Fact]
    public async Task What_was_missed_is_made_once_even_by_two_processes_at_the_same_time()
    {
        await ScheduleAsync("M", "MONTH", "2031-01-01");
        // Nobody was there from January on; on the 10th of April, two processes start.
        var jobs = await Task.WhenAll(QueueAsync("2031-04-10"), QueueAsync("2031-04-10"));
        Assert.Equal(jobs[0], jobs[1]);
        Assert.Equal(3, await api.Store.AskAsync<long>("select count(*) from job where kind = 'REPORT_EDITION'"));
        foreach (var job in jobs[0]) Assert.Equal("DONE", await EndAsync(job));
        Assert.Equal(["2031-03-01", "2031-02-01", "2031-01-01"], (await EditionsAsync("M")).Select(e => e.Text("periodStart")));
        Assert.Empty(await QueueAsync("2031-04-30"));
        await EndAsync(Assert.Single(await QueueAsync("2031-05-01")));
    }

    [Fact]
    public async Task A_period_is_over_at_midnight_in_China()
    {
        await ScheduleAsync("Q", "QUARTER", "2031-01-01");
        Assert.Empty(await Scheduler(new DateTimeOffset(2031, 3, 31, 15, 59, 59, TimeSpan.Zero)).QueueAsync(default));
        await EndAsync(Assert.Single(await Scheduler(new DateTimeOffset(2031, 3, 31, 16, 0, 0, TimeSpan.Zero)).QueueAsync(default)));
    }

    [Fact]
    public async Task An_edition_that_failed_is_tried_again_on_the_next_day_and_not_before()
    {
        await ScheduleAsync("M", "MONTH", "2031-01-01", "GONE");
        var job = Assert.Single(await QueueAsync("2031-02-01"));
        Assert.Equal("FAILED", await EndAsync(job));
        Assert.Equal([job], await QueueAsync("2031-02-01"));
        var again = Assert.Single(await QueueAsync("2031-02-02"));
        Assert.NotEqual(job, again);
        await EndAsync(again);
    }

    [Fact]
    public async Task An_edition_keeps_its_file_and_stands_beside_the_one_before_it()
    {
        await ScheduleAsync("M", "MONTH", "2031-01-01");
        await EndAsync(Assert.Single(await QueueAsync("2031-02-01")));
        await api.Store.RunAsync("""
            update station set status = 'CLOSED' where code = 's1';
            insert into indicator (code, key, name_zh, value, source, grid_id) values ('i', 'firms', '企业', 40, '年报', (select id from grid where code = 'D'));
            """);
        await EndAsync(Assert.Single(await QueueAsync("2031-03-01")));
        var editions = await EditionsAsync("M");
        Assert.Equal(("openStations", 2, 3, -1), Figure(editions[0], "openStations"));
        Assert.Equal(("openStations", 3, null, null), Figure(editions[1], "openStations"));
        // What nobody had reported before is unknown, not none.
        Assert.Equal(("reported firms", 40, null, null), Figure(editions[0], "reported firms"));
        var address = editions[1].GetProperty("files").EnumerateArray().Single(f => f.Text("format") == "html").Text("address");
        Assert.Equal("/report-editions/M/2031-01-01.html", address);
        var before = await api.Client.GetStringAsync(new Uri(address, UriKind.Relative));
        Assert.Contains("东区", before, StringComparison.Ordinal);
        Assert.NotEqual(before, await api.Client.GetStringAsync(new Uri("/report-editions/M/2031-02-01.html", UriKind.Relative)));
        using var missing = await api.Client.GetAsync(new Uri("/report-editions/M/2031-04-01.html", UriKind.Relative));
        Assert.Equal(HttpStatusCode.NotFound, missing.StatusCode);
    }

    private static object Input(string code, string subject = "D") => new { code, kind = "GRID", subject, period = "MONTH" };

    private static (string Name, int? Value, int? Previous, int? Difference) Figure(JsonElement edition, string name)
    {
        var figure = edition.GetProperty("figures").EnumerateArray().Single(f => f.Text("name") == name);
        int? Number(string property) => figure.GetProperty(property) is { ValueKind: JsonValueKind.Number } number ? number.GetInt32() : null;
        return (name, Number("value"), Number("previous"), Number("difference"));
    }

    private Task ScheduleAsync(string code, string period, string since, string subject = "D") => api.Store.RunAsync($"""
        insert into report_schedule (code, subject_kind, subject_code, period, language, minutes, since) values ('{code}', 'GRID', '{subject}', '{period}', 'ZH_CN', 15, '{since}')
        """);

    /// <summary>A process of its own, at noon of a day.</summary>
    private Task<IReadOnlyList<long>> QueueAsync(string day) => Scheduler(DateTimeOffset.Parse($"{day}T12:00+08:00", System.Globalization.CultureInfo.InvariantCulture)).QueueAsync(default);

    private ReportScheduler Scheduler(DateTimeOffset now) => new(
        new ScheduleStore(api.Store.DataSource), new EditionStore(api.Store.DataSource), new JobQueue(api.Store.DataSource), new Clock(now), NullLogger<ReportScheduler>.Instance);

    private async Task<string> EndAsync(long job) => (await api.EndAsync(Convert.ToBase64String(Encoding.UTF8.GetBytes($"Job:{job}")))).Text("state");

    private async Task<JsonElement[]> EditionsAsync(string schedule) => [.. (await api.QueryAsync($$"""
        { reportEditions(schedule: "{{schedule}}") { periodStart madeAt isLate files { format address } figures { name value previous difference } } }
        """)).GetProperty("reportEditions").EnumerateArray()];

    private sealed class Clock(DateTimeOffset now) : TimeProvider
    {
        public override DateTimeOffset GetUtcNow() => now;
    }
}
