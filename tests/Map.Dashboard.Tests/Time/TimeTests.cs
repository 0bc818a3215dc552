using System.Globalization;
using System.Text.Json;
using System.Text.RegularExpressions;
using Microsoft.Playwright;
using Xunit;
using static Microsoft.Playwright.Assertions;

namespace Map.Dashboard.Tests.Time;

[Collection(ShellTests.Name)]
public sealed class TimeTests(SampleHost host)
{
    [Theory]
    [InlineData("", "03:00–04:00", "名骑手在圈内")]
    [InlineData("&lang=en", "03:00–04:00", "couriers")]
    public async Task An_hour_of_the_night_shows_who_is_served_then(string language, string hour, string words)
    {
        JsonElement district = (await host.QueryAsync("{ coverages(level: DISTRICT, hour: 3, dayType: WEEKEND, whenOpen: true) { residents { known covered } } }"))
            .GetProperty("coverages")[0].GetProperty("residents");
        await using DashboardPage page = await host.OpenAsync($"#hour=3&day=weekend{language}");
        await Expect(page.Page.GetByTestId("hour-text")).ToHaveTextAsync(hour);
        await Expect(page.Page.GetByTestId("summary")).ToContainTextAsync(string.Create(CultureInfo.InvariantCulture, $"{district.GetProperty("covered").GetInt64():N0}"));
        await Expect(page.Page.GetByTestId("summary")).ToContainTextAsync(words);
    }

    [Fact]
    public async Task Stations_that_are_closed_at_the_hour_step_back_on_the_map()
    {
        await using DashboardPage page = await host.OpenAsync("#hour=3");
        string at = await MomentAsync(page, 3);
        Dictionary<string, bool?> open = (await host.QueryAsync($$"""{ stations(first: 50) { nodes { code isOpen(at: "{{at}}") } } }""")).GetProperty("stations").GetProperty("nodes").EnumerateArray()
            .ToDictionary(node => node.GetProperty("code").GetString()!, node => node.GetProperty("isOpen") is { ValueKind: not JsonValueKind.Null } value ? value.GetBoolean() : (bool?)null);
        Assert.Contains(false, open.Values);
        const string signs = "window.__map.queryRenderedFeatures({ layers: ['station-icon'] }).map(f => ({ code: f.properties.code, solid: f.layer.paint['icon-opacity'] }))";
        await page.Page.WaitForFunctionAsync($"() => {signs}.some(sign => sign.solid < 1)");
        await page.IdleAsync();
        foreach (JsonElement sign in (await page.Page.EvaluateAsync($"() => {signs}"))!.Value.EnumerateArray())
            Assert.Equal(open[sign.GetProperty("code").GetString()!] == false, sign.GetProperty("solid").GetDouble() < 1);
    }

    [Fact]
    public async Task The_arrow_keys_move_the_hour_and_one_step_back_undoes_them_all()
    {
        await using DashboardPage page = await host.OpenAsync("#hour=8");
        await page.Page.GetByTestId("hour").FocusAsync();
        await page.Page.Keyboard.PressAsync("ArrowRight");
        await page.Page.Keyboard.PressAsync("ArrowRight");
        await Expect(page.Page.GetByTestId("hour-text")).ToHaveTextAsync("10:00–11:00");
        await Expect(page.Page).ToHaveURLAsync(new Regex("hour=10"));
        await page.Page.GoBackAsync();
        await Expect(page.Page.GetByTestId("hour-text")).ToHaveTextAsync("08:00–09:00");
    }

    [Fact]
    public async Task Playing_goes_through_the_day_until_it_is_paused()
    {
        await using DashboardPage page = await host.OpenAsync("#hour=23");
        await page.Page.GetByTestId("play").ClickAsync();
        await Expect(page.Page.GetByTestId("hour-text")).Not.ToHaveTextAsync("23:00–24:00");
        await page.Page.GetByRole(AriaRole.Button, new() { Name = "暂停" }).ClickAsync();
        await Expect(page.Page.GetByRole(AriaRole.Button, new() { Name = "播放一天" })).ToBeVisibleAsync();
    }

    [Fact]
    public async Task The_whole_day_comes_back_with_the_cross()
    {
        await using DashboardPage page = await host.OpenAsync("#hour=8");
        await page.Page.GetByTestId("whole-day").ClickAsync();
        await Expect(page.Page.GetByTestId("time-open")).ToBeVisibleAsync();
        await Expect(page.Page).Not.ToHaveURLAsync(new Regex("hour="));
    }

    // The page asks about the next working day, whichever day it is now.
    private static async Task<string> MomentAsync(DashboardPage page, int hour)
    {
        string day = await page.Page.EvaluateAsync<string>("""
            () => {
              const days = [...Array(7).keys()].map(ahead => new Date(Date.now() + ahead * 864e5));
              const weekday = day => new Intl.DateTimeFormat('en', { timeZone: 'Asia/Shanghai', weekday: 'short' }).format(day);
              const next = days.find(day => !['Sat', 'Sun'].includes(weekday(day)));
              return new Intl.DateTimeFormat('en-CA', { timeZone: 'Asia/Shanghai' }).format(next);
            }
            """);
        return $"{day}T{hour:D2}:00:00+08:00";
    }
}
