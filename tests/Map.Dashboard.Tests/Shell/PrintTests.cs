using System.Text.RegularExpressions;
using Map.Testing;
using Microsoft.Playwright;
using Xunit;
using static Microsoft.Playwright.Assertions;

namespace Map.Dashboard.Tests.Shell;

[Collection(ShellTests.Name)]
public sealed class PrintTests(SampleHost host)
{
    [Theory]
    [InlineData("zh-CN", "总览", "打印于", "数据来源")]
    [InlineData("en", "Overview", "Printed", "Source")]
    public async Task A_view_on_paper_has_its_map_its_title_its_date_and_its_source(string language, string title, string date, string source)
    {
        await using DashboardPage page = await host.OpenAsync($"#lang={language}");
        await page.Page.EmulateMediaAsync(new() { Media = Media.Print });
        await page.Page.EvaluateAsync("() => { window.dispatchEvent(new Event('beforeprint')) }");
        ILocator sheet = page.Page.GetByTestId("print-sheet");
        await Expect(sheet.GetByRole(AriaRole.Heading)).ToHaveTextAsync(title);
        await Expect(sheet).ToContainTextAsync(new Regex($"{date}.*{source}"));
        await Expect(page.Page.Locator("nav")).ToBeHiddenAsync();
        await Expect(page.Page.GetByTestId("worst")).ToBeVisibleAsync();
        // An empty picture is transparent everywhere.
        Assert.True(await page.Page.EvaluateAsync<bool>("""
            () => {
              const picture = document.querySelector('[data-testid=print-sheet] canvas');
              const { data } = picture.getContext('2d').getImageData(0, 0, picture.width, picture.height);
              return data.length > 0 && data.every((value, i) => i % 4 !== 3 || value === 255);
            }
            """));
        // One thing stands below the other, as wide as paper is.
        await page.Page.SetViewportSizeAsync(794, 1123);
        (float sheetEnds, float legendBegins) = (await EndAsync(sheet), (await page.Page.Locator("section.legend").BoundingBoxAsync())!.Y);
        (float legendEnds, float panelBegins) = (await EndAsync(page.Page.Locator("section.legend")), (await page.Page.GetByTestId("panel").BoundingBoxAsync())!.Y);
        Assert.True(sheetEnds <= legendBegins && legendEnds <= panelBegins, $"sheet to {sheetEnds}, legend {legendBegins} to {legendEnds}, panel from {panelBegins}");
        await Expect(page.Page.GetByTestId("panel").Locator(".el-button").Filter(new() { Visible = true })).ToHaveCountAsync(0);
        await page.Page.ScreenshotAsync(new() { Path = Path.Combine(Repository.Root, "artifacts", "screenshots", $"print-{language}.png"), FullPage = true });
    }

    private static async Task<float> EndAsync(ILocator part)
    {
        LocatorBoundingBoxResult box = (await part.BoundingBoxAsync())!;
        return box.Y + box.Height;
    }
}
