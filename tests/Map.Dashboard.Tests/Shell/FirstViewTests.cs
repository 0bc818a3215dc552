using System.IO.Compression;
using Microsoft.Playwright;
using Xunit;
using static Microsoft.Playwright.Assertions;

namespace Map.Dashboard.Tests.Shell;

[Collection(ShellTests.Name)]
public sealed class FirstViewTests(SampleHost host)
{
    [Fact]
    public async Task The_page_opens_in_Chinese_with_every_station_on_the_map()
    {
        await using DashboardPage page = await host.OpenAsync();
        await Expect(page.Page.Locator("html")).ToHaveAttributeAsync("lang", "zh-CN");
        await Expect(page.Page.GetByRole(AriaRole.Heading, new() { Level = 1 })).ToHaveTextAsync("总览");
        string all = await host.Store.AskAsync<string>("""select string_agg(code, ',' order by code collate "C") from station""") ?? "";
        Assert.Equal(all.Split(','), await page.RenderedAsync("station-icon"));
    }

    [Fact]
    public async Task Streets_and_villages_have_their_Chinese_names_without_any_other_server()
    {
        await using DashboardPage page = await host.OpenAsync();
        string[] names = [.. await page.RenderedAsync("name-street", "name"), .. await page.RenderedAsync("name-settlement", "name")];
        Assert.NotEmpty(names);
        Assert.All(names, name => Assert.Matches(@"\p{IsCJKUnifiedIdeographs}", name));
        Assert.All(page.Requests, request => Assert.True(
            request.StartsWith(host.Address, StringComparison.Ordinal) || request.StartsWith("data:", StringComparison.Ordinal) || request.StartsWith("blob:", StringComparison.Ordinal), request));
    }

    [Fact]
    public async Task The_sample_says_that_it_is_synthetic_and_does_not_credit_OpenStreetMap()
    {
        await using DashboardPage page = await host.OpenAsync();
        await Expect(page.Page.GetByTestId("credit")).ToHaveTextAsync("合成数据");
        await Expect(page.Page.Locator("body")).Not.ToContainTextAsync("OpenStreetMap");
    }

    [Fact]
    public async Task A_layer_that_is_switched_on_shows_its_features()
    {
        await using DashboardPage page = await host.OpenAsync();
        Assert.Empty(await page.RenderedAsync("merchant"));
        await page.Page.GetByTestId("layers").ClickAsync();
        await page.Page.GetByText("商户", new() { Exact = true }).ClickAsync();
        await Expect(page.Page).ToHaveURLAsync(new System.Text.RegularExpressions.Regex("layers=coverage,stations,merchants"));
        await page.IdleAsync();
        Assert.Equal(await host.Store.AskAsync<long>("select count(*) from merchant"), (await page.RenderedAsync("merchant")).Length);
    }

    [Fact]
    public async Task A_link_opens_what_its_sender_saw()
    {
        await using DashboardPage page = await host.OpenAsync("#minutes=8&mode=ebike&lang=en");
        await page.Page.Locator("[data-testid=tab-stations]").ClickAsync();
        await page.Page.Locator("[data-station]").First.ClickAsync();
        double area = await page.AreaAsync(8, "EBIKE");
        Place centre = await page.CentreAsync();

        await using DashboardPage other = await host.OpenAsync(new Uri(page.Page.Url).Fragment);
        await Expect(other.Card.GetByRole(AriaRole.Heading, new() { Level = 2 })).ToHaveTextAsync(await page.Card.GetByRole(AriaRole.Heading, new() { Level = 2 }).InnerTextAsync());
        Assert.Equal(area, await other.AreaAsync(8, "EBIKE"));
        Place same = await other.CentreAsync();
        Assert.Equal((centre.Lon, centre.Lat), (same.Lon, same.Lat), (a, b) => Math.Abs(a.Lon - b.Lon) < 1e-4 && Math.Abs(a.Lat - b.Lat) < 1e-4);
        await Expect(other.Page.Locator("html")).ToHaveAttributeAsync("lang", "en");
    }

    [Fact]
    public async Task A_link_pasted_into_the_address_moves_the_open_page()
    {
        await using DashboardPage page = await host.OpenAsync();
        await page.Page.EvaluateAsync("() => { location.hash = '#map=16.00/33.13300/116.90500&minutes=9' }");
        await Expect(page.Page.GetByTestId("minutes")).ToHaveTextAsync("9 分钟");
        await page.IdleAsync();
        Place centre = await page.CentreAsync();
        Assert.Equal((116.905, 33.133), (Math.Round(centre.Lon, 5), Math.Round(centre.Lat, 5)));
    }

    [Fact]
    public async Task The_first_view_needs_less_than_700_KB_of_compressed_JavaScript()
    {
        await using DashboardPage page = await host.OpenAsync();
        string[] loaded = [.. page.Requests.Select(request => new Uri(request).AbsolutePath).Where(path => Path.GetExtension(path) is ".js" or ".mjs").Distinct()];
        Assert.Contains(loaded, path => path.Contains("/maplibre-gl-worker", StringComparison.Ordinal));
        Assert.InRange(loaded.Sum(path => CompressedSize(DashboardHost.Dist + path)), 100_000, 700_000);
    }

    private static long CompressedSize(string file)
    {
        using var packed = new MemoryStream();
        using (var gzip = new GZipStream(packed, CompressionLevel.Optimal)) gzip.Write(File.ReadAllBytes(file));
        return packed.ToArray().LongLength;
    }
}
