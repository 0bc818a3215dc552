using System.IO.Compression;
using System.Text;
using Map.Geodata.Coordinates;

namespace Map.Geodata.Import.Formats.Shapefile;

/// <summary>A Shapefile in a zip archive. Its parts are unpacked to a temporary folder, because shapes lie in any order.</summary>
internal sealed class ZippedShapefile : FeatureFile
{
    // What the format allows each part; an archive that unpacks to more was made to fill disks.
    private const long MaxBytes = 1L << 31;

    private static readonly string[] Endings = [".shp", ".shx", ".dbf", ".prj", ".cpg"];

    private readonly DirectoryInfo _folder;
    private readonly ShapefileFile _file;

    public ZippedShapefile(string path, string? layer)
    {
        var name = Path.GetFileName(path);
        _folder = Directory.CreateTempSubdirectory("map-import-");
        try
        {
            Unpack(path, name, layer);
            _file = new ShapefileFile(Path.Combine(_folder.FullName, "layer.shp"), name);
        }
        catch (InvalidDataException e)
        {
            _folder.Delete(recursive: true);
            throw new UnreadableFileException(name, "it is no zip archive, or damaged. Pack it again.", e);
        }
        catch
        {
            _folder.Delete(recursive: true);
            throw;
        }
    }

    public override IReadOnlyList<string> Headers => _file.Headers;

    public override CoordinateSystem? NamedSystem => _file.NamedSystem;

    public override bool HasGeometry => true;

    public override IEnumerable<ImportNote> Remarks => _file.Remarks;

    public override double Fraction => _file.Fraction;

    public override IEnumerable<RawRow> Rows() => _file.Rows();

    public override void Dispose()
    {
        _file.Dispose();
        _folder.Delete(recursive: true);
    }

    private void Unpack(string path, string name, string? layer)
    {
        Encoding.RegisterProvider(CodePagesEncodingProvider.Instance);
        // Chinese systems write names in GBK where the archive doesn't say UTF-8.
        using var archive = ZipFile.Open(path, ZipArchiveMode.Read, Encoding.GetEncoding("GB18030"));
        var shapefiles = archive.Entries.Where(e => EndingOf(e) == ".shp").Select(e => StemOf(e)).ToList();
        if (shapefiles.Count == 0) throw new UnreadableFileException(name, "it holds no Shapefile (.shp, .shx, .dbf and .prj).");
        var chosen = shapefiles[shapefiles.ConvertAll(Path.GetFileName).IndexOf(Layers.Choose(name, shapefiles.ConvertAll(s => Path.GetFileName(s)!), layer))];
        foreach (var part in archive.Entries.Where(e => StemOf(e) == chosen && Endings.Contains(EndingOf(e)))) UnpackPart(part, name);
    }

    private void UnpackPart(ZipArchiveEntry part, string name)
    {
        using var from = part.Open();
        using var to = File.Create(Path.Combine(_folder.FullName, "layer" + EndingOf(part)));
        var buffer = new byte[1 << 16];
        for (var read = from.Read(buffer); read > 0; read = from.Read(buffer))
        {
            if (to.Length + read > MaxBytes) throw new UnreadableFileException(name, $"its {part.Name} unpacks to more than 2 GB, which no Shapefile may have.");
            to.Write(buffer, 0, read);
        }
    }

    private static string EndingOf(ZipArchiveEntry entry) => Path.GetExtension(entry.FullName).ToLowerInvariant();

    private static string StemOf(ZipArchiveEntry entry) => entry.FullName[..^Path.GetExtension(entry.FullName).Length];
}
