using System.Globalization;
using System.Text.RegularExpressions;
using Microsoft.Playwright;
using Xunit;
using static Microsoft.Playwright.Assertions;

namespace Map.Dashboard.Tests.Reach;

[Collection(SampleTests.Name)]
public sealed class CircleTests(SampleHost host)
{
    private const string Station = "#station=SYN-ST-05";

    [Fact]
    public async Task The_slider_grows_the_circle()
    {
        await using DashboardPage page = await host.OpenAsync(Station);
        double before = await page.AreaAsync(15);
        await page.Page.GetByRole(AriaRole.Slider).FocusAsync();
        for (int minutes = 16; minutes <= 20; minutes++) await page.Page.Keyboard.PressAsync("ArrowRight");
        await Expect(page.Page.GetByTestId("minutes")).ToHaveTextAsync("20 分钟");
        Assert.True(await page.AreaAsync(20) > before);
        await page.IdleAsync();
        Assert.Equal(["20"], await page.RenderedAsync("reach-line", "minutes"));
    }

    [Fact]
    public async Task Another_way_of_moving_is_another_circle()
    {
        await using DashboardPage page = await host.OpenAsync(Station);
        double walk = await page.AreaAsync(15);
        await page.Page.GetByTestId("mode-EBIKE").ClickAsync();
        double ebike = await page.AreaAsync(15, "EBIKE");
        await page.Page.GetByTestId("mode-STRAIGHT").ClickAsync();
        double straight = await page.AreaAsync(15, "STRAIGHT");
        // Nobody walks further than straight on; 15 minutes at 4 km/h are a kilometre.
        Assert.True(walk < straight && walk < ebike, $"{walk} {straight} {ebike}");
        Assert.Equal(Math.PI * 1e6, straight, 0.01 * Math.PI * 1e6);
    }

    [Fact]
    public async Task A_click_on_the_map_starts_a_circle_there()
    {
        await using DashboardPage page = await host.OpenAsync("#layers=coverage");
        Place centre = await page.CentreAsync();
        var place = new Place(centre.Lon + 0.004, centre.Lat + 0.002);
        await page.ClickAsync(place);
        await Expect(page.Card.GetByRole(AriaRole.Heading, new() { Level = 2 })).ToHaveTextAsync("从这里出发");
        await page.AreaAsync(15);
        await page.IdleAsync();
        Assert.True(await page.CoversAsync("reach-origin", place));
    }

    [Fact]
    public async Task Enter_on_the_map_starts_a_circle_at_its_centre()
    {
        await using DashboardPage page = await host.OpenAsync();
        await page.Page.Locator("canvas.maplibregl-canvas").FocusAsync();
        await page.Page.Keyboard.PressAsync("Enter");
        await page.AreaAsync(15);
        Place centre = await page.CentreAsync();
        await Expect(page.Card).ToContainTextAsync(string.Create(CultureInfo.InvariantCulture, $"{centre.Lat:F5}, {centre.Lon:F5}"));
    }

    [Fact]
    public async Task A_place_far_from_every_street_is_told_how_far_and_stays_on_the_map()
    {
        // The corners of the extract have no streets: 300 to 1,500 m from the nearest that people walk on. The index
        // tells who is near by degrees; the nearest by metres is among the first of them.
        string found = await host.Store.AskAsync<string>("""
            select ST_X(place) || ' ' || ST_Y(place) || ' ' || away from (
              select place, (select min(ST_Distance(near.geom::geography, place::geography)) from (
                               select geom from base_road where kind not in ('rail', 'subway', 'river', 'stream', 'canal', 'motorway', 'trunk')
                               order by geom <-> place limit 50) near) as away
              from city_network, ST_Dump(ST_GeneratePoints(extent, 300, 1)) dump, lateral (values (dump.geom)) places (place)) tried
            where away between 300 and 1500 order by away limit 1
            """) ?? "";
        double[] numbers = [.. found.Split(' ').Select(n => double.Parse(n, CultureInfo.InvariantCulture))];
        await using DashboardPage page = await host.OpenAsync(string.Create(CultureInfo.InvariantCulture, $"#place={numbers[1]:F6}/{numbers[0]:F6}&minutes=12&mode=ebike"));
        ILocator alert = page.Card.GetByRole(AriaRole.Alert);
        await Expect(alert).ToHaveTextAsync(new Regex("这里距最近的街道"));
        Match told = Regex.Match(await alert.InnerTextAsync(), @"([\d.]+)(米|公里)");
        double metres = double.Parse(told.Groups[1].Value, CultureInfo.InvariantCulture) * (told.Groups[2].Value == "公里" ? 1000 : 1);
        Assert.Equal(numbers[2], metres, Math.Max(50, 0.02 * numbers[2]));
        await Expect(page.Page.GetByTestId("minutes")).ToHaveTextAsync("12 分钟");
        await Expect(page.Card.GetByRole(AriaRole.Heading, new() { Level = 2 })).ToHaveTextAsync("从这里出发");
    }

    [Fact]
    public async Task A_lost_connection_is_told_where_it_happened_and_tried_again_on_request()
    {
        await using DashboardPage page = await host.OpenAsync(Station);
        page.MayComplain = true;
        await page.AreaAsync(15);
        await page.Page.RouteAsync("**/graphql", route => route.AbortAsync());
        await page.Page.GetByTestId("mode-EBIKE").ClickAsync();
        await Expect(page.Card.GetByRole(AriaRole.Alert)).ToContainTextAsync("连不上服务");
        await page.Page.UnrouteAsync("**/graphql");
        await page.Card.GetByRole(AriaRole.Button, new() { Name = "重试" }).ClickAsync();
        await page.AreaAsync(15, "EBIKE");
    }
}
