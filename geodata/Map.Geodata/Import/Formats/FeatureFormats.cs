using System.Text;
using Map.Geodata.Import.Formats.GeoJson;
using Map.Geodata.Import.Formats.GeoPackage;
using Map.Geodata.Import.Formats.Shapefile;
using Map.Geodata.Import.Formats.Xlsx;

namespace Map.Geodata.Import.Formats;

/// <summary>The formats that features come in, by the ending of the file's name. A new one is a line here.</summary>
internal static class FeatureFormats
{
    private delegate FeatureFile Opener(string path, string? layer, TextEncoding? encoding);

    private static readonly Dictionary<string, Opener> Openers = new(StringComparer.OrdinalIgnoreCase)
    {
        [".csv"] = Table,
        [".tsv"] = Table,
        [".txt"] = Table,
        [".geojson"] = OneLayer(path => new GeoJsonFile(path)),
        [".json"] = OneLayer(path => new GeoJsonFile(path)),
        [".geojsonl"] = OneLayer(path => new GeoJsonFile(path)),
        [".geojsons"] = OneLayer(path => new GeoJsonFile(path)),
        [".geojsonseq"] = OneLayer(path => new GeoJsonFile(path)),
        [".ndjson"] = OneLayer(path => new GeoJsonFile(path)),
        [".xlsx"] = (path, layer, _) => new XlsxFile(path, layer),
        [".xlsm"] = (path, layer, _) => new XlsxFile(path, layer),
        [".shp"] = OneLayer(path => new ShapefileFile(path)),
        [".zip"] = (path, layer, _) => new ZippedShapefile(path, layer),
        [".gpkg"] = (path, layer, _) => new GeoPackageFile(path, layer),
    };

    /// <param name="path">The file.</param>
    /// <param name="layer">The layer or sheet to read; null: the only one.</param>
    /// <param name="encoding">Of a table of text; null: found out from it.</param>
    /// <exception cref="UnknownFormatException">No format has this ending.</exception>
    /// <exception cref="UnreadableFileException">The file is missing, empty or not in the format.</exception>
    /// <exception cref="LayerException">The file has no such layer, or several and none is named.</exception>
    public static FeatureFile Open(string path, string? layer = null, TextEncoding? encoding = null)
    {
        var name = Path.GetFileName(path);
        if (!Openers.TryGetValue(Path.GetExtension(path), out var open)) throw new UnknownFormatException(name, Openers.Keys);
        try
        {
            return open(path, layer, encoding);
        }
        catch (DecoderFallbackException e)
        {
            throw new UnreadableFileException(name, Utf8File.WrongEncoding("its beginning", encoding), e);
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            throw UnreadableFileException.Unavailable(name, e);
        }
    }

    /// <summary>The endings of the formats that there are.</summary>
    public static IReadOnlyCollection<string> Endings => Openers.Keys;

    private static CsvFile Table(string path, string? layer, TextEncoding? encoding)
    {
        RefuseLayer(path, layer);
        return new CsvFile(path, encoding);
    }

    private static Opener OneLayer(Func<string, FeatureFile> open) => (path, layer, _) =>
    {
        RefuseLayer(path, layer);
        return open(path);
    };

    private static void RefuseLayer(string path, string? layer)
    {
        if (layer is not null) throw new LayerException(Path.GetFileName(path), layer, []);
    }
}
