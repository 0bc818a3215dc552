using Map.Testing;
using Microsoft.Playwright;
using Xunit;

namespace Map.Dashboard.Tests.Tiles;

/// <summary>Somebody else's page: MapLibre from its package and the address of the published style, nothing else.</summary>
[Collection(SampleTests.Name)]
public sealed class PublishedStyleTests(SampleHost host)
{
    private static readonly string Library = Path.Combine(Repository.Root, "dashboard", "node_modules", "maplibre-gl", "dist");

    private const string Html = """
        <!doctype html><meta charset="utf-8"><div id="map" style="width:900px;height:600px"></div>
        <script type="module">
          import { Map, setWorkerUrl } from '/library/maplibre-gl.mjs';
          setWorkerUrl('/library/maplibre-gl-worker.mjs');
          window.map = new Map({ container: 'map', style: '/tiles/style.json', center: [116.906, 33.135], zoom: 14.3 });
          window.failures = [];
          window.map.on('error', ({ error }) => window.failures.push(String(error)));
          window.map.on('styleimagemissing', ({ id }) => window.failures.push(id));
          window.map.once('idle', () => document.body.dataset.ready = 'true');
        </script>
        """;

    [Fact]
    public async Task Another_page_shows_the_map_by_the_style_alone()
    {
        IPage page = await Chromium.OpenPageAsync(host.Address);
        await page.RouteAsync("**/other.html", route => route.FulfillAsync(new() { Body = Html, ContentType = "text/html" }));
        await page.RouteAsync("**/library/*", route => route.FulfillAsync(
            new() { Body = File.ReadAllText(Path.Combine(Library, Path.GetFileName(route.Request.Url))), ContentType = "text/javascript" }));
        await page.GotoAsync("/other.html");
        await page.WaitForSelectorAsync("body[data-ready=true]");

        Assert.Empty(await page.EvaluateAsync<string[]>("() => window.failures"));
        foreach (string source in (string[])["base", "stations"])
            Assert.True(await page.EvaluateAsync<int>("source => window.map.queryRenderedFeatures().filter(f => f.source === source).length", source) > 0, source);
        Assert.Equal("一刻钟服务圈地图", await page.EvaluateAsync<string>("() => window.map.getStyle().name"));
        await page.ScreenshotAsync(new() { Path = Path.Combine(Repository.Root, "artifacts", "screenshots", "published-style.png") });
        await page.Context.CloseAsync();
    }
}
