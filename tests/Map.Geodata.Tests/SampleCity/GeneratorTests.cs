using System.IO.Compression;
using Map.SampleCity.Files;
using Xunit;

namespace Map.Geodata.Tests.SampleCity;

public sealed class GeneratorTests
{
    [Fact]
    public void The_committed_files_are_what_the_generator_writes()
    {
        var files = SampleFiles.Create();
        Assert.Equal(files.Contents.Keys.Append("README.md").Order(StringComparer.Ordinal), Directory.GetFiles(SampleStore.Folder).Select(Path.GetFileName).Order(StringComparer.Ordinal));
        Assert.All(files.Contents, file => Assert.True(file.Value.AsSpan().SequenceEqual(Read(file.Key)), $"{file.Key} is stale: run the generator again."));
    }

    [Fact]
    public void Another_seed_makes_another_city() =>
        Assert.False(SampleFiles.Create(1).Contents["streets.osm.gz"].AsSpan().SequenceEqual(Read("streets.osm.gz")));

    [Fact]
    public void All_of_it_stays_under_four_megabytes() =>
        Assert.InRange(Directory.GetFiles(SampleStore.Folder).Sum(file => new FileInfo(file).Length), 1, 4_000_000);

    [Fact]
    public void Merchants_come_in_gb18030()
    {
        var strict = new System.Text.UTF8Encoding(false, throwOnInvalidBytes: true);
        Assert.Throws<System.Text.DecoderFallbackException>(() => strict.GetString(Read("merchants.csv")));
    }

    private static byte[] Read(string name)
    {
        using var file = File.OpenRead(Path.Combine(SampleStore.Folder, name));
        using Stream stream = name.EndsWith(".gz", StringComparison.Ordinal) ? new GZipStream(file, CompressionMode.Decompress) : file;
        using var content = new MemoryStream();
        stream.CopyTo(content);
        return content.ToArray();
    }
}
