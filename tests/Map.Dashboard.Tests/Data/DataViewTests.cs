using System.Text.Json;
using Microsoft.Playwright;
using Xunit;
using static Microsoft.Playwright.Assertions;

namespace Map.Dashboard.Tests.Data;

/// <summary>Whoever keeps the data edits it on the map and sees what was done to it.</summary>
public sealed class DataViewTests(SampleHost host) : IClassFixture<SampleHost>
{
    [Theory]
    [InlineData("zh-CN")]
    [InlineData("en")]
    public async Task A_new_station_is_made_where_somebody_has_clicked_and_stands_in_the_log(string language)
    {
        string code = $"NEW-{language}";
        await using DashboardPage page = await host.OpenAsync($"#view=data&place=33.1215/116.9055&lang={language}");
        await page.Page.Locator("#station-code").FillAsync(code);
        await page.Page.Locator("#station-name").FillAsync("文庙路驿站");
        await page.Page.Locator("#station-hours").FillAsync("Mo-Fr 08:00-18:00");
        await page.Page.GetByTestId("save").ClickAsync();
        await Expect(page.Page.GetByTestId("saved")).ToBeVisibleAsync();
        JsonElement station = (await host.QueryAsync($$"""{ station(code: "{{code}}") { name openingHours location { coordinates } } }""")).GetProperty("station");
        Assert.Equal(("文庙路驿站", "Mo-Fr 08:00-18:00"), (station.GetProperty("name").GetString(), station.GetProperty("openingHours").GetString()));
        Assert.Equal([116.9055, 33.1215], station.GetProperty("location").GetProperty("coordinates").EnumerateArray().Select(n => Math.Round(n.GetDouble(), 6)));
        await Screenshots.KeepAsync(page.Page, $"data-{language}");

        await page.Page.GetByRole(AriaRole.Tab).Nth(1).ClickAsync();
        await Expect(page.Page.GetByTestId("changes").GetByRole(AriaRole.Listitem).Filter(new() { HasText = code }).First).ToBeVisibleAsync();
    }

    [Fact]
    public async Task Wrong_opening_hours_are_told_at_their_field_and_keep_what_was_typed()
    {
        await using DashboardPage page = await host.OpenAsync("#view=data&station=SYN-ST-05");
        await Expect(page.Page.Locator("#station-code")).ToHaveValueAsync("SYN-ST-05");
        await page.Page.Locator("#station-hours").FillAsync("whenever");
        await page.Page.GetByTestId("save").ClickAsync();
        await Expect(page.Page.Locator(".el-form-item.is-error")).ToHaveCountAsync(1);
        await Expect(page.Page.Locator("#station-hours")).ToHaveValueAsync("whenever");
    }

    [Theory]
    [InlineData("", 1280, 800)]
    [InlineData("", 834, 1112)]
    [InlineData("&data.tab=log", 1280, 800)]
    [InlineData("&data.tab=files", 1280, 800)]
    public async Task Axe_finds_nothing_that_keeps_people_out(string tab, int width, int height)
    {
        await using DashboardPage page = await host.OpenAsync($"#view=data&station=SYN-ST-05{tab}", width, height);
        Assert.Empty(await Accessibility.ListViolationsAsync(page.Page));
    }
}
