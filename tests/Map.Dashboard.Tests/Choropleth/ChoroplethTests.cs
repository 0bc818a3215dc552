using System.Globalization;
using System.Text.Json;
using Microsoft.Playwright;
using Xunit;
using static Microsoft.Playwright.Assertions;

namespace Map.Dashboard.Tests.Choropleth;

[Collection(SampleTests.Name)]
public sealed class ChoroplethTests(SampleHost host)
{
    [Theory]
    [InlineData("", "居民")]
    [InlineData("#lang=en", "Residents")]
    public async Task Grids_are_coloured_by_a_figure_in_classes_that_the_legend_tells(string hash, string name)
    {
        await using DashboardPage page = await host.OpenAsync(hash, 1440, 900);
        await page.Page.GetByTestId("shade").ClickAsync();
        await page.Page.GetByRole(AriaRole.Option, new() { Name = name, Exact = true }).ClickAsync();
        await Expect(page.Page).ToHaveURLAsync(new System.Text.RegularExpressions.Regex("shade=residents"));
        ILocator classes = page.Page.GetByTestId("classes").GetByRole(AriaRole.Listitem);
        await Expect(classes).Not.ToHaveCountAsync(0);
        await page.IdleAsync();

        // The grid with most residents is in the last class, the one with fewest in the first; where nobody knows them, in none.
        JsonElement[] grids = [.. (await host.QueryAsync("{ coverages(level: GRID) { grid { code population } } }")).GetProperty("coverages").EnumerateArray().Select(c => c.GetProperty("grid"))];
        JsonElement[] known = [.. grids.Where(g => g.GetProperty("population").ValueKind != JsonValueKind.Null).OrderBy(g => g.GetProperty("population").GetInt32())];
        Assert.Equal(0, await ClassAsync(page, known[0]));
        Assert.Equal(await classes.CountAsync() - 1, await ClassAsync(page, known[^1]));
        await Expect(classes.Last).ToContainTextAsync(known[^1].GetProperty("population").GetInt32().ToString("N0", CultureInfo.InvariantCulture));
        foreach (JsonElement grid in grids.Except(known)) Assert.Null(await ClassAsync(page, grid));
    }

    [Fact]
    public async Task An_indicator_that_somebody_reported_colours_the_grids_that_have_it()
    {
        JsonElement[] reported = [.. (await host.QueryAsync("{ indicators(first: 50, where: { key: { eq: \"station_visits\" } }) { nodes { value grid { code } } } }"))
            .GetProperty("indicators").GetProperty("nodes").EnumerateArray().Where(i => i.GetProperty("grid").ValueKind != JsonValueKind.Null)];
        await using DashboardPage page = await host.OpenAsync("#shade=indicator-station_visits");
        await Expect(page.Page.GetByTestId("classes").GetByRole(AriaRole.Listitem)).Not.ToHaveCountAsync(0);
        foreach (JsonElement one in reported)
            Assert.Equal(one.GetProperty("value").ValueKind == JsonValueKind.Null, await ClassAsync(page, one.GetProperty("grid")) is null);
    }

    private static async Task<int?> ClassAsync(DashboardPage page, JsonElement grid) =>
        (await page.GridStateAsync(grid.GetProperty("code").GetString()!)).TryGetProperty("class", out JsonElement index) ? index.GetInt32() : null;
}
