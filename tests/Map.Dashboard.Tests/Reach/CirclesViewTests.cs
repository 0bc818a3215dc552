using System.Globalization;
using System.Text.Json;
using Microsoft.Playwright;
using Xunit;
using static Microsoft.Playwright.Assertions;

namespace Map.Dashboard.Tests.Reach;

[Collection(SampleTests.Name)]
public sealed class CirclesViewTests(SampleHost host)
{
    private static readonly Place Centre = new(116.9060, 33.1350);

    [Theory]
    [InlineData("", "nameZh")]
    [InlineData("&lang=en", "nameEn")]
    public async Task A_click_anywhere_tells_what_is_reached_and_what_is_missing(string language, string name)
    {
        string at = string.Create(CultureInfo.InvariantCulture, $"[{Centre.Lon}, {Centre.Lat}]");
        JsonElement answer = await host.QueryAsync($$"""
            { nearbyStations(at: {{at}}, mode: WALK, within: 2000, first: 50) { edges { travelSeconds node { code services { code } } } } services { code {{name}} } }
            """);
        JsonElement[] reached = [.. answer.GetProperty("nearbyStations").GetProperty("edges").EnumerateArray().Where(edge => edge.GetProperty("travelSeconds").GetInt32() <= 900)];
        HashSet<string?> offered = [.. reached.SelectMany(edge => edge.GetProperty("node").GetProperty("services").EnumerateArray()).Select(service => service.GetProperty("code").GetString())];
        string[] missing = [.. answer.GetProperty("services").EnumerateArray().Where(service => !offered.Contains(service.GetProperty("code").GetString())).Select(service => service.GetProperty(name).GetString()!)];
        Assert.NotEmpty(reached);

        await using DashboardPage page = await host.OpenAsync($"#view=circles&map=14.5/{Centre.Lat.ToString(CultureInfo.InvariantCulture)}/{Centre.Lon.ToString(CultureInfo.InvariantCulture)}{language}");
        await Expect(page.Page.GetByTestId("circles-start")).ToBeVisibleAsync();
        await page.ClickAsync(Centre);
        ILocator list = page.Page.GetByTestId("reachable").GetByRole(AriaRole.Button);
        await Expect(list).ToHaveCountAsync(reached.Length);
        string[] codes = await list.EvaluateAllAsync<string[]>("buttons => buttons.map(b => b.dataset.station)");
        Assert.Equal(reached.Select(edge => edge.GetProperty("node").GetProperty("code").GetString()!).Order(), codes.Order());
        await Expect(page.Page.GetByTestId("missing").GetByRole(AriaRole.Listitem)).ToHaveTextAsync(missing);
    }
}
