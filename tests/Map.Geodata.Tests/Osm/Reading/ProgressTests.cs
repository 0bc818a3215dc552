using Map.Geodata.Osm;
using Map.Geodata.Tests.Osm.Fixtures;
using Xunit;

namespace Map.Geodata.Tests.Osm.Reading;

public class ProgressTests
{
    [Theory]
    [InlineData("streets.osm.pbf")]
    [InlineData("streets.osm")]
    [InlineData("streets.osm.gz")]
    public void Progress_rises_to_the_size_of_the_file(string name)
    {
        byte[] content = Write(name);
        using var file = new TempFile(content, name);
        var progress = new Collected();
        OsmFile.Read(file.Path, progress: progress);

        Assert.True(progress.Reports.Count > 1);
        Assert.All(progress.Reports, p => Assert.Equal(content.Length, p.BytesTotal));
        Assert.Equal(progress.Reports.OrderBy(p => p.BytesRead), progress.Reports);
        Assert.Equal(content.Length, progress.Reports[^1].BytesRead);
    }

    [Theory]
    [InlineData("streets.osm.pbf")]
    [InlineData("streets.osm")]
    [InlineData("streets.osm.gz")]
    public void Cancelling_ends_the_reading(string name)
    {
        using var file = new TempFile(Write(name), name);
        using var cancellation = new CancellationTokenSource();
        var progress = new Collected { Then = cancellation.Cancel };

        Assert.Throws<OperationCanceledException>(() => OsmFile.Read(file.Path, null, progress, cancellation.Token));
        Assert.Single(progress.Reports);
    }

    private static byte[] Write(string name) => Path.GetExtension(name) switch
    {
        ".pbf" => new PbfWriter { ElementsPerBlock = 100 }.Write(ManyNodes()),
        ".gz" => XmlWriting.Gzip(ManyNodes().ToXml()),
        _ => ManyNodes().ToXml(),
    };

    private static OsmDrawing ManyNodes()
    {
        var drawing = new OsmDrawing();
        for (int i = 0; i < 10_000; i++)
            drawing.Node(i, i, -i, "a=b");
        return drawing;
    }

    private sealed class Collected : IProgress<OsmReadProgress>
    {
        public List<OsmReadProgress> Reports { get; } = [];
        public Action? Then { get; init; }

        public void Report(OsmReadProgress value)
        {
            Reports.Add(value);
            Then?.Invoke();
        }
    }
}
