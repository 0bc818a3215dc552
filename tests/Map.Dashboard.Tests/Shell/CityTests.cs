using System.Globalization;
using Map.Geodata.Import.Osm;
using Map.Testing;
using Microsoft.Playwright;
using Xunit;
using static Microsoft.Playwright.Assertions;

namespace Map.Dashboard.Tests.Shell;

/// <summary>Cities without grids, beside each other in one store.</summary>
public sealed class CityTests(DashboardHost host) : IClassFixture<DashboardHost>, IDisposable
{
    private readonly TemporaryFolder _folder = new();

    public void Dispose() => _folder.Dispose();

    /// <summary>A drawn town, and the real extracts that lie beside the checkout.</summary>
    public static TheoryData<string> Extracts() => [DrawnTown, .. SharedData.List("data/osm", "*.osm.pbf").Select(file => Path.GetFileName(file))];

    private const string DrawnTown = "drawn.osm";

    [Theory]
    [MemberData(nameof(Extracts))]
    public async Task An_imported_city_opens_on_its_streets_and_draws_circles(string extract)
    {
        string name = Path.GetFileNameWithoutExtension(extract) + " beside others";
        await OsmImporter.ImportAsync(host.Store.DataSource, await FileAsync(extract), new OsmImportOptions(name));
        // A corner in the midst of the city's streets.
        double[] corner = [.. (await host.Store.AskAsync<string>($"""
            select ST_Y(ST_StartPoint(geom)) || ' ' || ST_X(ST_StartPoint(geom)) from base_road join city_network n on n.id = network_id
            where n.name = '{name}' and kind in ('residential', 'tertiary', 'secondary', 'primary')
            order by geom <-> ST_Centroid(n.extent) limit 1
            """))!.Split(' ').Select(n => double.Parse(n, CultureInfo.InvariantCulture))];
        string place = string.Create(CultureInfo.InvariantCulture, $"{corner[0]:F6}/{corner[1]:F6}");

        await using DashboardPage page = await host.OpenAsync($"#map=14/{place}&place={place}");
        Assert.InRange(await page.AreaAsync(15), 10_000, Math.PI * 1e6);
        await page.IdleAsync();
        Assert.True(await page.CoversAsync("reach-fill", new(corner[1], corner[0])));
        await Expect(page.Page.GetByTestId("credit")).ToHaveTextAsync("© OpenStreetMap 贡献者");
        await Expect(page.Page.GetByTestId("empty-grids").Locator("code")).ToHaveTextAsync("./map import grids 文件");
    }

    [Fact]
    public async Task Choosing_a_city_goes_there()
    {
        await ImportAsync("first", columnsEast: 0);
        await ImportAsync("second", columnsEast: 100);
        await using DashboardPage page = await host.OpenAsync();
        await page.Page.GetByTestId("city").ClickAsync();
        await page.Page.GetByRole(AriaRole.Option, new() { Name = "second", Exact = true }).ClickAsync();
        await page.IdleAsync();
        double[] bounds = await host.Store.AskAsync<double[]>(
            "select array[ST_XMin(extent), ST_YMin(extent), ST_XMax(extent), ST_YMax(extent)] from city_network where name = 'second'") ?? [];
        Assert.True(await page.Page.EvaluateAsync<bool>("([w, s, e, n]) => window.__map.getBounds().contains([w, s]) && window.__map.getBounds().contains([e, n])", bounds));
    }

    private async Task<string> FileAsync(string extract)
    {
        if (extract != DrawnTown) return SharedData.Find($"data/osm/{extract}")!;
        await File.WriteAllTextAsync(_folder[extract], Town(columnsEast: 0).ToOsmXml());
        return _folder[extract];
    }

    private async Task ImportAsync(string name, int columnsEast)
    {
        string file = _folder[$"{name}.osm"];
        await File.WriteAllTextAsync(file, Town(columnsEast).ToOsmXml());
        await OsmImporter.ImportAsync(host.Store.DataSource, file, new OsmImportOptions(name));
    }

    private static AsciiMap Town(int columnsEast)
    {
        string[] rows = ["A--+--B", "|  |  |", "C--+--D"];
        return new(string.Join('\n', rows.Select(row => new string(' ', columnsEast) + row)), cellMetres: 200);
    }
}
