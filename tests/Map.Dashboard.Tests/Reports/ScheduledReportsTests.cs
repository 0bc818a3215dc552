using System.Globalization;
using System.Text;
using System.Text.Json;
using Map.Geodata.Store.Jobs;
using Microsoft.Playwright;
using Xunit;
using static Microsoft.Playwright.Assertions;

namespace Map.Dashboard.Tests.Reports;

/// <summary>A department has a report made every month and looks at what has changed.</summary>
[Collection(SampleTests.Name)]
public sealed class ScheduledReportsTests(SampleHost host) : IAsyncLifetime
{
    public Task InitializeAsync() => host.Store.RunAsync("""
        insert into indicator (code, key, name_zh, name_en, value, source, grid_id) select 'SCHEDULED', 'scheduled_firms', '规上企业', 'Firms', 40, '年报', id from grid where code = 'SYN'
        """);

    /// <summary>Others have the store after this.</summary>
    public Task DisposeAsync() => host.Store.RunAsync("delete from indicator where code = 'SCHEDULED'; delete from report_schedule");

    [Fact]
    public async Task Somebody_makes_a_schedule_and_compares_and_downloads_its_editions()
    {
        await using DashboardPage page = await host.OpenAsync("#view=reports&reports.tab=scheduled&lang=en");
        ILocator form = page.Page.GetByTestId("schedule-form");
        await form.Locator("#schedule-code").FillAsync("MONTHLY");
        await form.GetByTestId("create-schedule").ClickAsync();
        await Expect(page.Page.GetByTestId("no-editions")).ToBeVisibleAsync();

        // The same job that runs after each month, for two months that are over; in between a figure has risen.
        await MakeAsync("2025-01-01");
        await host.Store.RunAsync("update indicator set value = 46 where code = 'SCHEDULED'");
        await MakeAsync("2025-02-01");

        await page.Page.ReloadAsync();
        ILocator figures = page.Page.GetByTestId("edition-figures");
        ILocator risen = figures.GetByRole(AriaRole.Row).Filter(new() { HasText = "Firms" });
        await Expect(risen).ToContainTextAsync("46");
        await Expect(risen).ToContainTextAsync("40");
        await Expect(risen).ToContainTextAsync("+6");
        await Expect(page.Page.GetByTestId("editions").Locator(".el-collapse-item")).ToHaveCountAsync(2);
        IDownload file = await page.Page.RunAndWaitForDownloadAsync(() => page.Page.GetByTestId("editions").Locator("a[data-format=xlsx]").ClickAsync());
        Assert.Equal("MONTHLY-2025-02-01.xlsx", file.SuggestedFilename);
        Assert.Equal("PK"u8.ToArray(), (await File.ReadAllBytesAsync(await file.PathAsync()))[..2]);
        Assert.Empty(await Accessibility.ListViolationsAsync(page.Page));
        await Screenshots.KeepAsync(page.Page, "reports-scheduled");
    }

    /// <summary>Has the edition of a month made, and waits for it.</summary>
    private async Task MakeAsync(string periodStart)
    {
        JsonElement input = JsonSerializer.SerializeToElement(new { schedule = "MONTHLY", periodStart });
        long job = await new JobQueue(host.Store.DataSource).AddAsync("REPORT_EDITION", input, "a test");
        string id = Convert.ToBase64String(Encoding.UTF8.GetBytes(string.Create(CultureInfo.InvariantCulture, $"Job:{job}")));
        await foreach (var data in host.FollowAsync($$"""subscription { jobChanged(id: "{{id}}") { state error } }"""))
        {
            string state = data.GetProperty("jobChanged").GetProperty("state").GetString()!;
            if (state is "QUEUED" or "RUNNING") continue;
            Assert.True(state == "DONE", data.ToString());
            return;
        }
    }
}
