using System.Text.Json;
using Microsoft.Playwright;
using Xunit;
using static Microsoft.Playwright.Assertions;

namespace Map.Dashboard.Tests.Zones;

/// <summary>Zones are asked for, looked at and changed by hand.</summary>
[Collection(SampleTests.Name)]
public sealed class ZonesViewTests(SampleHost host) : IAsyncLifetime
{
    // A search is given up only by the test's own end, however slow the machine is.
    private static readonly LocatorAssertionsToBeVisibleOptions Found = new() { Timeout = 300_000 };

    [Fact]
    public async Task Somebody_asks_for_zones_moves_a_community_between_two_of_them_and_adopts_them()
    {
        await using DashboardPage page = await host.OpenAsync("#view=zones");
        string district = (await host.QueryAsync("""{ grid(code: "SYN") { name } }""")).GetProperty("grid").GetProperty("name").GetString()!;
        await page.Page.GetByTestId("area").ClickAsync();
        await page.Page.GetByRole(AriaRole.Option, new() { Name = district, Exact = true }).ClickAsync();
        await page.Page.GetByTestId("propose").ClickAsync();
        ILocator zones = page.Page.GetByTestId("zones");
        await Expect(zones).ToBeVisibleAsync(Found);
        await Expect(zones.Locator("[data-zone]")).ToHaveCountAsync(3);
        await Expect(zones.Locator("[data-grid]")).ToHaveCountAsync(16);
        await page.IdleAsync();
        Assert.Equal(["1", "2", "3"], await page.RenderedAsync("zone-grid", "zone"));

        // What has been moved to a neighbour can be moved back.
        (string grid, int from, int to) = await MoveAnyAsync();
        await page.Page.ReloadAsync();
        await zones.Locator($"[data-zone='{to}'] [data-grid='{grid}']").ClickAsync();
        await page.Page.GetByTestId("move-card").Locator($"[data-to='{from}']").ClickAsync();
        await Expect(zones.Locator($"[data-zone='{from}'] [data-grid='{grid}']")).ToBeVisibleAsync();
        await page.IdleAsync();
        Assert.Empty(await Accessibility.ListViolationsAsync(page.Page));
        await Screenshots.KeepAsync(page.Page, "zones");

        // What is adopted are area unions, each of one piece.
        await page.Page.GetByTestId("adopt").ClickAsync();
        await page.Page.Locator(".el-popconfirm .el-button--primary").ClickAsync();
        await Expect(page.Page.GetByTestId("adopted")).ToBeVisibleAsync(Found);
        Assert.Equal([1, 1, 1], await host.Store.ListAsync<int>("select ST_NumGeometries(area) from alliance where kind = 'AREA_UNION'"));
    }

    [Theory]
    [InlineData("zh-CN", "上限 2 小于下限，请改大")]
    [InlineData("en", "The greatest size, 2, is below the least size")]
    public async Task What_is_refused_is_said_at_its_field_in_the_readers_language(string language, string sentence)
    {
        await using DashboardPage page = await host.OpenAsync($"#view=zones&lang={language}");
        await page.Page.GetByTestId("area").ClickAsync();
        await page.Page.Locator(".el-select-dropdown__item").Filter(new() { Visible = true }).First.ClickAsync();
        await page.Page.Locator("#zones-least").FillAsync("5");
        await page.Page.Locator("#zones-most").FillAsync("2");
        await page.Page.GetByTestId("propose").ClickAsync();
        await Expect(page.Page.Locator(".el-form-item", new() { Has = page.Page.Locator("#zones-most") }).Locator(".el-form-item__error")).ToHaveTextAsync(sentence);
        await Expect(page.Page.GetByTestId("zones-failure")).ToHaveCountAsync(0);
    }

    public Task InitializeAsync() => Task.CompletedTask;

    /// <summary>Others have the store after this.</summary>
    public Task DisposeAsync() => host.Store.RunAsync("delete from alliance where kind = 'AREA_UNION'; delete from plan where kind = 'ZONES'");

    /// <summary>Moves the first grid that can be moved to any other zone.</summary>
    private async Task<(string Grid, int From, int To)> MoveAnyAsync()
    {
        JsonElement plan = (await host.QueryAsync("{ zonePlans { code version zones { ordinal grids { code } } } }")).GetProperty("zonePlans")[0];
        foreach (JsonElement zone in plan.GetProperty("zones").EnumerateArray())
        {
            int from = zone.GetProperty("ordinal").GetInt32();
            foreach (string grid in zone.GetProperty("grids").EnumerateArray().Select(g => g.GetProperty("code").GetString()!))
            {
                foreach (int to in Enumerable.Range(1, 3).Where(z => z != from))
                {
                    JsonElement payload = (await host.QueryAsync($$"""
                        mutation { moveGridToZone(input: { code: "{{plan.GetProperty("code").GetString()}}", version: {{plan.GetProperty("version").GetInt32()}}, grid: "{{grid}}", zone: {{to}} }) { zonePlan { version } } }
                        """)).GetProperty("moveGridToZone");
                    if (payload.GetProperty("zonePlan").ValueKind == JsonValueKind.Object) return (grid, from, to);
                }
            }
        }

        throw new InvalidOperationException("No grid can be moved.");
    }
}
