using System.Buffers.Binary;
using System.Text;
using Map.Geodata.Reasons;

namespace Map.Geodata.Import.Formats.Shapefile;

/// <summary>Reads the rows of a .dbf file (dBase III and its descendants).</summary>
internal sealed class DbfReader : IDisposable
{
    private const byte EndOfFields = 0x0D;
    private const byte Deleted = (byte)'*';
    private const int FieldBytes = 32;

    private readonly Stream _file;
    private readonly string _name;
    private readonly Encoding _encoding;
    private readonly byte[] _record;
    private readonly int _headerLength;
    private readonly StringBuilder _cut = new();

    /// <param name="name">The file's name, for messages.</param>
    /// <param name="file">The .dbf file.</param>
    /// <param name="declared">The encoding that a .cpg file names; null when there is none.</param>
    /// <exception cref="UnreadableFileException">The file is no .dbf file, or cut off.</exception>
    public DbfReader(string name, Stream file, Encoding? declared)
    {
        (_name, _file) = (name, file);
        var header = ReadHeader();
        Count = BinaryPrimitives.ReadUInt32LittleEndian(header.AsSpan(4));
        _headerLength = header.Length;
        _record = new byte[BinaryPrimitives.ReadUInt16LittleEndian(header.AsSpan(10))];
        Fields = ListFields(header);
        if (_headerLength + Count * _record.Length > file.Length)
            throw Damaged($"the .dbf file is cut off: it should have {Count} rows of {_record.Length} bytes and has {file.Length} bytes");
        _encoding = declared ?? DbfEncoding.FindByLanguage(header[29]) ?? Detect();
        Headers = [.. Fields.Select(f => DbfEncoding.Decode(_encoding, f.Name, out _))];
        file.Position = _headerLength;
    }

    /// <summary>Rows, with those that are marked as deleted.</summary>
    public long Count { get; }

    public IReadOnlyList<DbfField> Fields { get; }

    public IReadOnlyList<string> Headers { get; }

    /// <summary>How the texts are written.</summary>
    public string EncodingName => _encoding.WebName;

    /// <summary>Whether neither a .cpg file nor the header tells the encoding, so that the bytes had to; pure ASCII leaves no question.</summary>
    public bool IsGuessed { get; private set; }

    /// <summary>Texts of the row that were cut off within a character, because its field is too short; null when none.</summary>
    public Reason? CutTexts => _cut.Length == 0 ? null : FormatReasons.TextCutOff.With(("columns", _cut));

    /// <summary>The next row's cells; null when it is marked as deleted.</summary>
    /// <exception cref="DecoderFallbackException">Its text isn't in the encoding.</exception>
    public string?[]? Read()
    {
        _file.ReadExactly(_record);
        _cut.Clear();
        return _record[0] == Deleted ? null : [.. Fields.Select(CellOf)];
    }

    public void Dispose() => _file.Dispose();

    private string? CellOf(DbfField field, int place)
    {
        if (!field.IsReadable) return null;
        if (!field.IsText) return field.ReadValue(_record);
        var text = DbfEncoding.Decode(_encoding, _record.AsSpan(field.Offset, field.Length), out var isCut);
        if (isCut) _cut.Append(_cut.Length > 0 ? ", " : "").Append(Headers[place]);
        return text.Length == 0 ? null : text;
    }

    private byte[] ReadHeader()
    {
        Span<byte> start = stackalloc byte[FieldBytes];
        if (_file.ReadAtLeast(start, FieldBytes, throwOnEndOfStream: false) < FieldBytes || (start[0] & 7) is not (3 or 4 or 5))
            throw Damaged("the .dbf file doesn't begin like one");
        var length = BinaryPrimitives.ReadUInt16LittleEndian(start[8..]);
        if (length <= FieldBytes || length > _file.Length) throw Damaged("the header of the .dbf file is cut off or damaged");
        var header = new byte[length];
        _file.Position = 0;
        _file.ReadExactly(header);
        return header;
    }

    private List<DbfField> ListFields(byte[] header)
    {
        var fields = new List<DbfField>();
        var offset = 1; // behind the mark of deletion
        for (var at = FieldBytes; at + FieldBytes <= header.Length && header[at] != EndOfFields; at += FieldBytes)
        {
            var name = header.AsSpan(at, 11);
            var end = name.IndexOf((byte)0);
            var type = (char)header[at + 11];
            // Texts may be longer than a byte can tell: the count of decimals, which they don't have, tells the rest.
            var length = header[at + 16] + (type == 'C' ? header[at + 17] << 8 : 0);
            fields.Add(new DbfField(name[..(end < 0 ? name.Length : end)].ToArray(), type, offset, length));
            offset += length;
        }
        return fields.Count > 0 && offset <= _record.Length ? fields : throw Damaged("the fields in the header of the .dbf file don't add up to its row length");
    }

    // As for text files: what is valid UTF-8 throughout is UTF-8, all else must be GB18030.
    private Encoding Detect()
    {
        _file.Position = _headerLength;
        var isUtf8 = Fields.All(f => DbfEncoding.IsUtf8(f.Name));
        IsGuessed = Fields.Any(f => !Ascii.IsValid(f.Name));
        for (var i = 0L; isUtf8 && i < Count; i++)
        {
            _file.ReadExactly(_record);
            IsGuessed |= !Ascii.IsValid(_record);
            isUtf8 = Fields.All(f => !f.IsText || DbfEncoding.IsUtf8(_record.AsSpan(f.Offset, f.Length)));
        }
        return isUtf8 ? DbfEncoding.Utf8 : DbfEncoding.Gb18030;
    }

    private UnreadableFileException Damaged(string reason) => new(_name, reason + ".");
}
