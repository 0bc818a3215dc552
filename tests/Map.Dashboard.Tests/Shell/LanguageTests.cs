using System.Text.RegularExpressions;
using Xunit;
using static Microsoft.Playwright.Assertions;

namespace Map.Dashboard.Tests.Shell;

[Collection(ShellTests.Name)]
public sealed partial class LanguageTests(SampleHost host)
{
    [Fact]
    public async Task English_translates_everything_but_the_names_of_things()
    {
        await using DashboardPage page = await host.OpenAsync("#station=SYN-ST-05");
        await page.AreaAsync(15);
        Assert.Contains(await TextsAsync(page), text => text.Contains("营业", StringComparison.Ordinal) || text.Contains("开放时间", StringComparison.Ordinal));

        await page.Page.GetByTestId("language-en").ClickAsync();
        await page.Page.GetByTestId("layers").ClickAsync();
        await Expect(page.Page.GetByText("Courier routes")).ToBeVisibleAsync();
        await page.IdleAsync();
        string[] names = ((await host.Store.AskAsync<string>("""
            select string_agg(name, chr(10)) from (
              select name from grid union select name from station union select host from station union select brand from station
              union select address from station union select name from city_network) things
            """)) ?? "").Split('\n');
        IEnumerable<string> left = (await TextsAsync(page)).Select(text => names.Where(name => name.Length > 0).OrderByDescending(name => name.Length)
            .Aggregate(text, (rest, name) => rest.Replace(name, "", StringComparison.Ordinal))).Where(rest => Han().IsMatch(rest) && rest != "中文");
        Assert.Empty(left);
    }

    [Fact]
    public async Task The_numbers_on_gaps_follow_the_language()
    {
        await using DashboardPage page = await host.OpenAsync("#map=13.00/33.1260/116.9055");
        string[] chinese = await page.RenderedAsync("gap-people", "label");
        Assert.NotEmpty(chinese);
        Assert.All(chinese, label => Assert.Matches("^[0-9,]+ (骑手|居民)$", label));
        await page.Page.GetByTestId("language-en").ClickAsync();
        // The page is in English before the map has worked out its labels anew.
        await page.Page.WaitForFunctionAsync("""
            () => {
              const labels = window.__map.queryRenderedFeatures({ layers: ['gap-people'] }).map(f => f.properties.label);
              return labels.length > 0 && labels.every(label => /^[0-9,]+ (couriers?|residents?)$/.test(label));
            }
            """);
    }

    // What people read, and what screen readers say besides.
    private static async Task<string[]> TextsAsync(DashboardPage page) => await page.Page.EvaluateAsync<string[]>("""
        () => {
          const texts = [document.title];
          const walk = document.createTreeWalker(document.body, NodeFilter.SHOW_ELEMENT | NodeFilter.SHOW_TEXT);
          while (walk.nextNode()) {
            const node = walk.currentNode;
            if (node.nodeType === Node.TEXT_NODE) texts.push(node.data.trim());
            else for (const name of ['aria-label', 'aria-valuetext', 'title', 'alt', 'placeholder']) if (node.getAttribute(name)) texts.push(node.getAttribute(name));
          }
          return texts.filter(Boolean);
        }
        """);

    [GeneratedRegex(@"\p{IsCJKUnifiedIdeographs}")]
    private static partial Regex Han();
}
