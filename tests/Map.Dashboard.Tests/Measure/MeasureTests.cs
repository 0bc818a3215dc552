using Microsoft.Playwright;
using Xunit;
using static Microsoft.Playwright.Assertions;

namespace Map.Dashboard.Tests.Measure;

[Collection(SampleTests.Name)]
public sealed class MeasureTests(SampleHost host)
{
    [Theory]
    [InlineData("", "框选")]
    [InlineData("&lang=en", "Select by box")]
    public async Task A_box_counts_the_stations_in_it_and_chooses_no_place(string language, string name)
    {
        await using DashboardPage page = await host.OpenAsync($"#map=14/33.135/116.906{language}", 1440, 900);
        await page.Page.GetByRole(AriaRole.Button, new() { Name = name }).ClickAsync();
        // Its own layers are there when the map takes corners.
        await page.Page.WaitForFunctionAsync("() => window.__map.getStyle().layers.some(({ id }) => id.startsWith('td-'))");
        (float left, float top, float right, float bottom) = (600, 250, 900, 600);
        await page.Page.Mouse.MoveAsync(left, top);
        await page.Page.Mouse.ClickAsync(left, top);
        await page.Page.Mouse.MoveAsync(right, bottom, new() { Steps = 5 });
        await page.Page.Mouse.ClickAsync(right, bottom);

        double[] corners = await page.Page.EvaluateAsync<double[]>("""
            ([left, top, right, bottom]) => {
              const { left: x, top: y } = window.__map.getCanvas().getBoundingClientRect();
              return [...window.__map.unproject([left - x, bottom - y]).toArray(), ...window.__map.unproject([right - x, top - y]).toArray()];
            }
            """, new double[] { left, top, right, bottom });
        int inside = (await host.QueryAsync("{ stations(first: 50) { nodes { location { coordinates } } } }")).GetProperty("stations").GetProperty("nodes").EnumerateArray()
            .Select(station => station.GetProperty("location").GetProperty("coordinates"))
            .Count(at => at[0].GetDouble() >= corners[0] && at[0].GetDouble() <= corners[2] && at[1].GetDouble() >= corners[1] && at[1].GetDouble() <= corners[3]);
        Assert.NotEqual(0, inside);
        await Expect(page.Page.GetByTestId("box-stations")).ToHaveTextAsync(inside.ToString(System.Globalization.CultureInfo.InvariantCulture));
        await Expect(page.Card).ToHaveCountAsync(0);

        await page.Page.Keyboard.PressAsync("Escape");
        await Expect(page.Page.GetByTestId("measure-card")).ToHaveCountAsync(0);
    }
}
