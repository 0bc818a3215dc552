using Map.Geodata.Osm.Reading;
using Map.Geodata.Osm.Reading.Pbf;
using Map.Geodata.Osm.Reading.Xml;

namespace Map.Geodata.Osm;

/// <summary>Reads OpenStreetMap files: .osm.pbf, .osm and .osm.gz. The content decides which one it is, never the file's name.</summary>
public static class OsmFile
{
    /// <param name="path">A file; nothing else about it is trusted.</param>
    /// <param name="keys">Which tags to keep; all of them when null.</param>
    /// <param name="progress">Told after every block of some thousand elements.</param>
    /// <param name="cancellationToken">Ends the reading within a block or some thousand elements.</param>
    /// <exception cref="OsmFormatException">The file is empty, cut off, damaged, or not OpenStreetMap data.</exception>
    /// <exception cref="IOException">The file can't be opened or read.</exception>
    public static OsmExtract Read(
        string path,
        OsmKeyFilter? keys = null,
        IProgress<OsmReadProgress>? progress = null,
        CancellationToken cancellationToken = default)
    {
        using var input = OsmInput.Open(path, progress, cancellationToken);
        var content = input.Format switch
        {
            OsmFormat.Pbf => PbfReader.Read(input, keys ?? OsmKeyFilter.All),
            _ => XmlOsmReader.Read(input, keys ?? OsmKeyFilter.All),
        };
        return ExtractBuilder.Build(content.Header, content.Elements);
    }
}
