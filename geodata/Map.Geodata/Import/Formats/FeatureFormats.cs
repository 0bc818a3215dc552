using System.Text;
using Map.Geodata.Import.Formats.GeoJson;
using Map.Geodata.Import.Formats.GeoPackage;
using Map.Geodata.Import.Formats.Shapefile;
using Map.Geodata.Import.Formats.Xlsx;

namespace Map.Geodata.Import.Formats;

/// <summary>The formats that features come in, by the ending of the file's name. A new one is a line here.</summary>
internal static class FeatureFormats
{
    private delegate FeatureFile Opener(string path, string? layer);

    private static readonly Dictionary<string, Opener> Openers = new(StringComparer.OrdinalIgnoreCase)
    {
        [".csv"] = OneLayer(path => new CsvFile(path)),
        [".tsv"] = OneLayer(path => new CsvFile(path)),
        [".txt"] = OneLayer(path => new CsvFile(path)),
        [".geojson"] = OneLayer(path => new GeoJsonFile(path)),
        [".json"] = OneLayer(path => new GeoJsonFile(path)),
        [".geojsonl"] = OneLayer(path => new GeoJsonFile(path)),
        [".geojsons"] = OneLayer(path => new GeoJsonFile(path)),
        [".geojsonseq"] = OneLayer(path => new GeoJsonFile(path)),
        [".ndjson"] = OneLayer(path => new GeoJsonFile(path)),
        [".xlsx"] = (path, layer) => new XlsxFile(path, layer),
        [".xlsm"] = (path, layer) => new XlsxFile(path, layer),
        [".shp"] = OneLayer(path => new ShapefileFile(path)),
        [".zip"] = (path, layer) => new ZippedShapefile(path, layer),
        [".gpkg"] = (path, layer) => new GeoPackageFile(path, layer),
    };

    /// <param name="path">The file.</param>
    /// <param name="layer">The layer or sheet to read; null: the only one.</param>
    /// <exception cref="UnknownFormatException">No format has this ending.</exception>
    /// <exception cref="UnreadableFileException">The file is missing, empty or not in the format.</exception>
    /// <exception cref="LayerException">The file has no such layer, or several and none is named.</exception>
    public static FeatureFile Open(string path, string? layer = null)
    {
        var name = Path.GetFileName(path);
        if (!Openers.TryGetValue(Path.GetExtension(path), out var open)) throw new UnknownFormatException(name, Openers.Keys);
        try
        {
            return open(path, layer);
        }
        catch (DecoderFallbackException e)
        {
            throw new UnreadableFileException(name, "its beginning is neither UTF-8 nor GB18030. Save it as UTF-8.", e);
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            throw new UnreadableFileException(name, e.Message, e);
        }
    }

    private static Opener OneLayer(Func<string, FeatureFile> open) => (path, layer) =>
        layer is null ? open(path) : throw new LayerException(Path.GetFileName(path), layer, []);
}
