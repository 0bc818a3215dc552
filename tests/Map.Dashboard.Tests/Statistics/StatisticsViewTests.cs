using System.Globalization;
using System.Text.Json;
using Microsoft.Playwright;
using Xunit;
using static Microsoft.Playwright.Assertions;

namespace Map.Dashboard.Tests.Statistics;

/// <summary>A department reads figures of all its streets at once.</summary>
[Collection(SampleTests.Name)]
public sealed class StatisticsViewTests(SampleHost host)
{
    [Fact]
    public async Task Streets_are_ranked_by_what_is_counted_and_light_up_on_the_map()
    {
        JsonElement[] rows = [.. (await host.QueryAsync("""{ ranking(measure: "stations status=OPEN", level: STREET) { rows { rank row { value grid { code } } } } }"""))
            .GetProperty("ranking").GetProperty("rows").EnumerateArray()];
        await using DashboardPage page = await host.OpenAsync("#view=statistics&statistics.measures=openStations,reported-courier_count&statistics.level=STREET");
        ILocator lines = page.Page.GetByTestId("pivot").Locator("tbody tr");
        await Expect(lines).ToHaveCountAsync(rows.Length);
        foreach (JsonElement row in rows)
        {
            ILocator line = page.Page.Locator($"tr[data-grid='{row.GetProperty("row").GetProperty("grid").GetProperty("code").GetString()}']");
            await Expect(line.Locator(".rank")).ToHaveTextAsync(row.GetProperty("rank").GetInt32().ToString(CultureInfo.InvariantCulture));
            await Expect(line.Locator("td").First).ToHaveTextAsync(row.GetProperty("row").GetProperty("value").GetInt32().ToString("N0", CultureInfo.InvariantCulture));
        }

        // A source has told about how many couriers each street has: 480, 690, 900 and 1,110; the sum is about as many as well.
        await Expect(page.Page.Locator("tr[data-grid='SYN-01'] td").Last).ToHaveTextAsync("约 480");
        await Expect(page.Page.GetByTestId("pivot").Locator("tfoot td").Last).ToHaveTextAsync("约 3,180");
        await page.Page.Locator("tr[data-grid='SYN-02']").HoverAsync();
        await page.Page.WaitForFunctionAsync("() => window.__map.querySourceFeatures('lit-grid').some(f => f.properties.code === 'SYN-02')");
        Assert.Empty(await Accessibility.ListViolationsAsync(page.Page));
        await Screenshots.KeepAsync(page.Page, "statistics");
    }
}
