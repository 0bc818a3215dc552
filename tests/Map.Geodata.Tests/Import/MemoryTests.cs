using System.Text;
using Map.Geodata.Import;
using Map.Geodata.Import.Kinds;
using Map.Testing;
using Xunit;

namespace Map.Geodata.Tests.Import;

/// <summary>Tests that look at the memory of the process, which they share with nobody.</summary>
[CollectionDefinition(nameof(MemoryTests), DisableParallelization = true)]
[Collection(nameof(MemoryTests))]
public sealed class MemoryTests(TestStore store) : ImportTest(store)
{
    [Fact]
    public async Task Memory_does_not_grow_with_the_file()
    {
        // 60,000 rows of 1 kB; all of them in memory would be over 100 MB.
        var rows = 60_000;
        var text = new StringBuilder("code,name,kind,status,lon,lat,address\n", rows * 1_050);
        var padding = new string('长', 330);
        for (var i = 0; i < rows; i++) text.Append(FormattableString.Invariant($"big{i},{padding},CANTEEN,OPEN,117.3,32.9,\n"));
        var bytes = Encoding.UTF8.GetBytes(text.ToString());
        text.Clear();
        var peak = 0L;
        var before = GC.GetTotalMemory(forceFullCollection: true);
        var path = Path.Combine(Path.GetTempPath(), $"{Guid.NewGuid():N}.csv");
        try
        {
            await File.WriteAllBytesAsync(path, bytes);
            var report = await FeatureImporter.ImportAsync(Store.DataSource, ImportKinds.Stations, path, Wgs84 with { DryRun = true },
                new Watch(_ => peak = Math.Max(peak, GC.GetTotalMemory(forceFullCollection: true))));
            Assert.Equal(rows, report.Inserted);
        }
        finally
        {
            File.Delete(path);
        }
        Assert.InRange(peak - before, long.MinValue, 16_000_000);
    }

    [Theory]
    [InlineData("open.csv", "code,name,category,lon,lat\nc,\"")]
    [InlineData("open.geojson", "{\"type\": \"FeatureCollection\", \"features\": [{\"type\": \"Feature\", \"properties\": {\"code\": \"")]
    public async Task A_text_that_never_closes_is_refused_before_it_fills_memory(string name, string start)
    {
        using var folder = new TemporaryFolder();
        var chunk = Encoding.ASCII.GetBytes(new string('x', 1 << 20));
        await using (var file = File.Create(folder[name]))
        {
            await file.WriteAsync(Encoding.UTF8.GetBytes(start));
            for (var i = 0; i < 300; i++) await file.WriteAsync(chunk);
        }
        var error = await Assert.ThrowsAsync<UnreadableFileException>(() => FeatureImporter.ImportAsync(Store.DataSource, ImportKinds.Merchants, folder[name], Wgs84));
        Assert.Contains("never closed", error.Message, StringComparison.Ordinal);
    }

    private sealed class Watch(Action<ImportProgress> look) : IProgress<ImportProgress>
    {
        public void Report(ImportProgress value) => look(value);
    }
}
