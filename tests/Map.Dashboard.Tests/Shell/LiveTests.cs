using Microsoft.Playwright;
using Xunit;
using static Microsoft.Playwright.Assertions;

namespace Map.Dashboard.Tests.Shell;

/// <summary>What somebody else changes while a page is open.</summary>
public sealed class LiveTests(DashboardHost host) : IClassFixture<DashboardHost>
{
    [Fact]
    public async Task A_new_station_appears_in_the_list_and_on_the_map_of_an_open_page()
    {
        await using DashboardPage page = await host.OpenAsync("#map=15/36.65/117&overview.tab=stations");
        await Expect(page.Page.GetByTestId("empty-stations")).ToBeVisibleAsync();

        // Until the page follows, its changes are not told; a station is changed until one of its changes was.
        ILocator station = page.Page.Locator("[data-station='LIVE']");
        await host.Store.RunAsync("insert into station (code, name, kind, status, location) values ('LIVE', '新驿站', 'REST_STATION', 'OPEN', ST_Point(117, 36.65, 4326))");
        for (int seats = 1; await station.CountAsync() == 0 && seats < 600; seats++)
        {
            await host.Store.RunAsync($"update station set seats = {seats}");
            await page.Page.WaitForTimeoutAsync(100);
        }

        await Expect(station).ToContainTextAsync("新驿站");
        await page.Page.WaitForFunctionAsync("() => window.__map.queryRenderedFeatures({ layers: ['station-icon'] }).length === 1");
    }
}
