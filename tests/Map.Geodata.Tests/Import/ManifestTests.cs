using Map.Geodata.Import;
using Map.Testing;
using Xunit;

namespace Map.Geodata.Tests.Import;

public sealed class ManifestTests
{
    [Fact]
    public void A_manifest_lists_its_files_in_their_order()
    {
        using var folder = new TemporaryFolder();
        File.WriteAllText(folder["manifest.json"], """
            {"name": "城", "description": "d", "files": [{"kind": "osm", "file": "a.osm.gz"}, {"kind": "stations", "file": "b.csv", "crs": "gcj02"}]}
            """);
        var manifest = ImportManifest.Read(folder.Path);
        Assert.Equal([new("osm", "a.osm.gz"), new("stations", "b.csv", "gcj02")], manifest.Files);
        Assert.Equal(folder.Path, manifest.Folder);
    }

    [Theory]
    [InlineData("{}")]
    [InlineData("not json")]
    [InlineData("""{"name": "n", "description": "d", "files": [{"kind": "osm"}]}""")]
    [InlineData("""{"name": "n", "description": "d", "files": [], "extra": 1}""")]
    public void A_malformed_manifest_is_refused(string text)
    {
        using var folder = new TemporaryFolder();
        File.WriteAllText(folder["manifest.json"], text);
        Assert.Throws<UnreadableFileException>(() => ImportManifest.Read(folder.Path));
    }

    [Fact]
    public void A_folder_without_manifest_is_refused()
    {
        using var folder = new TemporaryFolder();
        Assert.Throws<UnreadableFileException>(() => ImportManifest.Read(folder.Path));
    }
}
