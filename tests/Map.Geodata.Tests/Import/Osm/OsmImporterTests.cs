using Map.Geodata.Import;
using Map.Geodata.Import.Osm;
using Map.Testing;
using Xunit;

namespace Map.Geodata.Tests.Import.Osm;

public sealed class OsmImporterTests(TestStore store) : IClassFixture<TestStore>, IAsyncLifetime, IDisposable
{
    private readonly TemporaryFolder _folder = new();

    /// <summary>The sample cities' streets, and real extracts where they lie beside the repository.</summary>
    public static TheoryData<string> WholeCities =>
    [
        .. Directory.GetFiles(Path.Combine(Repository.Root, "geodata", "samples"), "*.osm*", SearchOption.AllDirectories),
        .. SharedData.List(Path.Combine("data", "osm"), "*.osm.pbf"),
    ];

    public Task InitializeAsync() => store.RunAsync("delete from city_network");

    public Task DisposeAsync() => Task.CompletedTask;

    public void Dispose() => _folder.Dispose();

    private async Task<string> FileOfAsync(AsciiMap map)
    {
        var file = _folder["示例.osm"];
        await File.WriteAllTextAsync(file, map.ToOsmXml());
        return file;
    }

    [Theory]
    [InlineData("/in/porto.osm.pbf", "porto")]
    [InlineData("市区.osm.gz", "市区")]
    [InlineData("streets.OSM", "streets")]
    [InlineData(".osm", ".osm")]
    public void A_city_is_named_after_its_file(string path, string name) => Assert.Equal(name, OsmImporter.NameOf(path));

    [Fact]
    public async Task Streets_and_base_map_come_in_together_with_their_Chinese_names()
    {
        var report = await OsmImporter.ImportAsync(store.DataSource, await FileOfAsync(new AsciiMap("A---B===C", 100)), new OsmImportOptions());
        Assert.Equal(("示例", 2, true, false), (report.Name, report.Edges, report.Applied, report.Replaced));
        Assert.InRange(report.WalkMetres, 795, 801);
        Assert.InRange(report.EbikeMetres, 395, 401);
        Assert.Equal(2, report.BaseMap.Roads);
        Assert.Equal("画出来的路1", await store.AskAsync<string>("select name from base_road where osm_id = 1"));
        Assert.Equal("steps", await store.AskAsync<string>("select kind from base_road where osm_id = 2"));
    }

    [Fact]
    public async Task Importing_twice_replaces_streets_and_base_map()
    {
        var file = await FileOfAsync(new AsciiMap("A---B", 100));
        await OsmImporter.ImportAsync(store.DataSource, file, new OsmImportOptions());
        var again = await OsmImporter.ImportAsync(store.DataSource, file, new OsmImportOptions());
        Assert.True(again.Replaced);
        Assert.Equal(1, await store.AskAsync<long>("select count(*) from city_network"));
        Assert.Equal(1, await store.AskAsync<long>("select count(*) from base_road"));
    }

    [Fact]
    public async Task An_import_that_is_cancelled_while_it_writes_leaves_the_store_as_it_was()
    {
        await OsmImporter.ImportAsync(store.DataSource, await FileOfAsync(new AsciiMap("A---B", 100)), new OsmImportOptions());
        var file = await FileOfAsync(new AsciiMap("A---B---C---D", 100));
        using var cancel = new CancellationTokenSource();
        var atWriting = new CancelAt("writing", cancel);
        await Assert.ThrowsAnyAsync<OperationCanceledException>(() =>
            OsmImporter.ImportAsync(store.DataSource, file, new OsmImportOptions(), atWriting, cancel.Token));
        Assert.Equal(1, await store.AskAsync<int>("select edge_count from city_network"));
        Assert.Equal(1, await store.AskAsync<long>("select count(*) from base_road"));
    }

    [Fact]
    public async Task A_file_that_there_is_not_is_named()
    {
        var refusal = await Assert.ThrowsAsync<OsmImportException>(() =>
            OsmImporter.ImportAsync(store.DataSource, _folder["missing.osm"], new OsmImportOptions()));
        Assert.Contains("missing.osm", refusal.Message, StringComparison.Ordinal);
    }

    [Theory]
    [MemberData(nameof(WholeCities), DisableDiscoveryEnumeration = true)]
    public async Task A_whole_city_becomes_a_network(string file)
    {
        var report = await OsmImporter.ImportAsync(store.DataSource, file, new OsmImportOptions());
        // The smallest town of the samples has 18 streets of some 2 km.
        Assert.True(report.WalkMetres > 30_000);
        Assert.True(report.IslandMetres < report.WalkMetres / 10);
        Assert.Equal(report.BaseMap.Roads, await store.AskAsync<long>("select count(*) from base_road"));
        Assert.Equal(report.BaseMap.Areas, await store.AskAsync<long>("select count(*) from base_area"));
    }

    private sealed class CancelAt(string phase, CancellationTokenSource cancel) : IProgress<ImportProgress>
    {
        public void Report(ImportProgress value)
        {
            if (value.Phase == phase) cancel.Cancel();
        }
    }
}
