using System.Text;
using Map.Geodata.Import.Formats.GeoJson;

namespace Map.Geodata.Import.Formats;

/// <summary>The formats that features come in, by the ending of the file's name. A new one is a line here.</summary>
internal static class FeatureFormats
{
    private static readonly Dictionary<string, Func<string, FeatureFile>> Openers = new(StringComparer.OrdinalIgnoreCase)
    {
        [".csv"] = path => new CsvFile(path),
        [".tsv"] = path => new CsvFile(path),
        [".txt"] = path => new CsvFile(path),
        [".geojson"] = path => new GeoJsonFile(path),
        [".json"] = path => new GeoJsonFile(path),
        [".geojsonl"] = path => new GeoJsonFile(path),
        [".geojsons"] = path => new GeoJsonFile(path),
        [".ndjson"] = path => new GeoJsonFile(path),
    };

    /// <exception cref="UnknownFormatException">No format has this ending.</exception>
    /// <exception cref="UnreadableFileException">The file is missing, empty or not in the format.</exception>
    public static FeatureFile Open(string path)
    {
        var name = Path.GetFileName(path);
        if (!Openers.TryGetValue(Path.GetExtension(path), out var open)) throw new UnknownFormatException(name, Openers.Keys);
        try
        {
            return open(path);
        }
        catch (DecoderFallbackException e)
        {
            throw new UnreadableFileException(name, "its first line is neither UTF-8 nor GB18030. Save it as UTF-8.", e);
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            throw new UnreadableFileException(name, e.Message, e);
        }
    }
}
