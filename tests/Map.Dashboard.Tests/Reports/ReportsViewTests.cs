using Microsoft.Playwright;
using Xunit;
using static Microsoft.Playwright.Assertions;

namespace Map.Dashboard.Tests.Reports;

/// <summary>A department takes a report on its grid.</summary>
[Collection(SampleTests.Name)]
public sealed class ReportsViewTests(SampleHost host)
{
    [Theory]
    [InlineData("zh-CN")]
    [InlineData("en")]
    public async Task A_report_on_the_district_is_read_on_the_page(string language)
    {
        string name = (await host.QueryAsync("{ coverages(level: DISTRICT) { grid { name } } }")).GetProperty("coverages")[0].GetProperty("grid").GetProperty("name").GetString()!;
        await using DashboardPage page = await host.OpenAsync($"#view=reports&lang={language}");
        await Expect(page.Page.GetByTestId("report").GetByRole(AriaRole.Heading, new() { Level = 2 })).ToHaveTextAsync(name);
        await Expect(page.Page.GetByTestId("report").Locator("li").First).ToBeVisibleAsync();
        await page.Page.GetByTestId("read").ClickAsync();
        await Expect(page.Page.FrameLocator("[data-testid=report-page]").Locator("body")).ToContainTextAsync(name);
        await Screenshots.KeepAsync(page.Page, $"reports-{language}");
    }
}
