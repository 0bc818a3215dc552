using System.Text;
using Map.Geodata.Coordinates;
using Map.Geodata.Reasons;
using NetTopologySuite.Geometries;

namespace Map.Geodata.Import.Formats.Shapefile;

/// <summary>
/// A Shapefile: shapes (.shp, with their index .shx), rows (.dbf, encoded as .cpg says) and the coordinate system (.prj), which
/// is asked for when that file is missing.
/// </summary>
internal sealed class ShapefileFile : FeatureFile
{
    private readonly string _name;
    private readonly ShpReader _shapes;
    private readonly DbfReader _rows;
    private readonly bool _hasIndex;
    private long _read;

    /// <param name="path">The .shp file; the others lie beside it.</param>
    /// <param name="name">The name for messages, where it isn't the file's own.</param>
    public ShapefileFile(string path, string? name = null)
    {
        _name = name ?? Path.GetFileName(path);
        var parts = ListParts(path);
        if (!parts.TryGetValue(".dbf", out var dbf)) throw new UnreadableFileException(_name, "its .dbf file is missing; it holds the rows.");
        NamedSystem = parts.TryGetValue(".prj", out var prj) ? ReadSystem(prj) : null;
        var encoding = parts.TryGetValue(".cpg", out var cpg) ? ReadEncoding(cpg) : null;
        _hasIndex = parts.TryGetValue(".shx", out var shx);
        _shapes = new ShpReader(_name, OpenPart(path), shx is null ? null : OpenPart(shx));
        try
        {
            _rows = new DbfReader(_name, OpenPart(dbf), encoding);
            if (_shapes.Count is { } shapes && shapes != _rows.Count) throw Mismatch(shapes);
        }
        catch
        {
            Dispose();
            throw;
        }
    }

    public override IReadOnlyList<string> Headers => _rows.Headers;

    public override CoordinateSystem? NamedSystem { get; }

    public override bool HasGeometry => true;

    public override double Fraction => _rows.Count == 0 ? 1 : (double)_read / _rows.Count;

    public override IEnumerable<ImportNote> Remarks
    {
        get
        {
            if (!_hasIndex) yield return new ImportNote(null, null, FileReasons.IndexFileMissing.With());
            if (_rows.IsGuessed) yield return new ImportNote(null, null, FileReasons.EncodingGuessed.With(("encoding", _rows.EncodingName)));
            for (var i = 0; i < Headers.Count; i++)
                if (!_rows.Fields[i].IsReadable) yield return new ImportNote(null, Headers[i], FileReasons.FieldNotRead.With(("type", _rows.Fields[i].Type)));
        }
    }

    public override IEnumerable<RawRow> Rows()
    {
        for (_read = 0; _read < _rows.Count; _read++)
        {
            if (!_shapes.Read(out var shape, out var problem)) throw Mismatch(_read);
            if (ReadRow(shape, problem) is { } row) yield return row;
        }
        if (!_hasIndex && _shapes.Read(out _, out _)) throw Mismatch(_read + 1);
    }

    public override void Dispose()
    {
        _shapes.Dispose();
        _rows?.Dispose();
    }

    // Null when the row is marked as deleted.
    private RawRow? ReadRow(Geometry? shape, Reason? problem)
    {
        try
        {
            return _rows.Read() is { } cells ? new RawRow(_read + 1, cells, shape, problem) { Repair = _rows.CutTexts } : null;
        }
        catch (DecoderFallbackException)
        {
            return new RawRow(_read + 1, [], Problem: FormatReasons.TextNotInEncoding.With(("encoding", _rows.EncodingName)));
        }
    }

    private CoordinateSystem ReadSystem(string prj)
    {
        try
        {
            return CoordinateSystem.FromWkt(File.ReadAllText(prj));
        }
        catch (UnknownCoordinateSystemException e)
        {
            throw new UnreadableFileException(_name, $"its .prj file isn't understood: {e.Message}", e);
        }
    }

    private Encoding ReadEncoding(string cpg)
    {
        var name = File.ReadAllText(cpg).Trim();
        return DbfEncoding.FindByName(name) ?? throw new UnreadableFileException(_name, $"its .cpg file names the encoding \"{name}\", which Map doesn't know. Write UTF-8, GB18030, or whichever it is.");
    }

    // The parts share their name but for the ending, which is in upper case on some systems.
    private static Dictionary<string, string> ListParts(string path) =>
        Directory.EnumerateFiles(Path.GetDirectoryName(Path.GetFullPath(path))!)
            .Where(f => Path.GetFileNameWithoutExtension(f) == Path.GetFileNameWithoutExtension(path))
            .GroupBy(f => Path.GetExtension(f).ToLowerInvariant()).ToDictionary(g => g.Key, g => g.First());

    private static FileStream OpenPart(string path) => new(path, FileMode.Open, FileAccess.Read, FileShare.Read, bufferSize: 1 << 16);

    private UnreadableFileException Mismatch(long shapes) =>
        new(_name, $"it has {(shapes > _rows.Count ? "more" : "fewer")} shapes than the {_rows.Count} rows of its .dbf file, so that they can't be told apart; a part is cut off or from another file.");
}
