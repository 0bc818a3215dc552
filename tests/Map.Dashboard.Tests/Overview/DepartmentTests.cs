using System.Globalization;
using System.Text.RegularExpressions;
using Map.Geodata.Access;
using Xunit;
using static Microsoft.Playwright.Assertions;

namespace Map.Dashboard.Tests.Overview;

/// <summary>A street's office signs in: its own grids, their figures, and nothing that is planned.</summary>
public sealed class DepartmentTests(GuardedSampleHost host) : IClassFixture<GuardedSampleHost>
{
    private const string Street = "SYN-01", Password = "correct horse battery";

    [Theory]
    [InlineData("zh-CN")]
    [InlineData("en")]
    public async Task A_department_sees_its_own_grids_at_a_glance(string language)
    {
        var name = await host.AddAccountAsync(Role.Department, Password, Street);
        await using var page = await host.OpenClosedAsync($"#lang={language}");
        await page.SignInAsync(name, Password);
        await page.IdleAsync();

        // Its own figures, counted by PostgreSQL.
        var known = await host.Store.AskAsync<long>($"select sum(residents)::bigint from demand_cell d join grid g on g.id = d.grid_id where {Below}");
        var grids = await host.Store.AskAsync<long>($"select count(*) from grid g where level = 'GRID' and {Below}");
        var digits = new Regex("[^0-9]").Replace(await page.Page.GetByTestId("summary").InnerTextAsync(), "");
        Assert.Contains($"{known}", digits, StringComparison.Ordinal);
        Assert.All(await page.RenderedAsync("grid-shade"), code => Assert.StartsWith(Street, code, StringComparison.Ordinal));
        var counts = await page.Page.Locator("[data-testid^=tally-] b").AllInnerTextsAsync();
        Assert.Equal(grids, counts.Where(text => text.Length > 0).Sum(text => long.Parse(text, CultureInfo.InvariantCulture)));
        await Screenshots.KeepAsync(page.Page, $"overview-department-{language}");

        // What it may not do is not offered.
        foreach (var view in (string[])["siting", "routes", "zones", "statistics", "reports"]) await Expect(page.Page.GetByTestId($"view-{view}")).ToHaveCountAsync(0);
        await page.Page.GetByTestId("view-gaps").ClickAsync();
        await Expect(page.Page.Locator("[data-testid=gap-list], [data-testid=no-gaps]").First).ToBeVisibleAsync();
        await page.IdleAsync();
        await page.ClickAsync(await page.CentreAsync());
        await Expect(page.Page.GetByTestId("station-here")).ToHaveCountAsync(0);
        await Screenshots.KeepAsync(page.Page, $"gaps-department-{language}");

        await page.Page.GetByTestId("time-open").ClickAsync();
        await page.Page.GetByTestId("hour").FillAsync("12");
        var curve = page.Page.GetByTestId("time");
        await Expect(curve).ToContainTextAsync("12:00");
        await Expect(curve.Locator(".bars span:not(.unknown)").First).ToBeVisibleAsync();
        await page.IdleAsync();
    }

    private static string Below =>
        $"g.id in (with recursive below(id) as (select id from grid where code = '{Street}' union select c.id from grid c join below b on c.parent_id = b.id) select id from below)";
}
