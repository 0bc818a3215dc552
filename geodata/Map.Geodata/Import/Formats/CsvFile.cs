using System.Text;
using CsvHelper;
using Map.Geodata.Reasons;

namespace Map.Geodata.Import.Formats;

/// <summary>A table as comma, semicolon or tab separated text with a header line (RFC 4180), in UTF-8, UTF-16 or GB18030.</summary>
internal sealed class CsvFile : FeatureFile
{
    // A border of a million corners is shorter; a quotation mark that never closes is not, and would be held in memory.
    private const int MaxRecordBytes = 1 << 26;

    private readonly string _name;
    private readonly TextEncoding? _declared;
    private readonly Utf8File _text;
    private readonly CsvReader _reader;
    private CsvMalformedReason? _malformed;

    /// <param name="path">The file.</param>
    /// <param name="encoding">Its encoding; null: found out from it.</param>
    public CsvFile(string path, TextEncoding? encoding = null)
    {
        _declared = encoding;
        _name = Path.GetFileName(path);
        _text = Utf8File.Open(path, encoding);
        _reader = CsvReader.Create(_text.Stream, new CsvReaderOptions
        {
            HasHeader = false,
            Separator = SeparatorOf(_text.FirstLine),
            SkipEmptyLines = false,
            PoolStrings = true,
            MaxRecordSize = MaxRecordBytes,
            OnMalformedRecord = record => _malformed = record.Reason,
        });
        Headers = ReadHeaders();
    }

    public override IReadOnlyList<string> Headers { get; }

    public override TextEncoding? Charset => _text.Charset;

    public override double Fraction => _text.Fraction;

    public override IEnumerable<RawRow> Rows()
    {
        for (var number = 2L; ReadRecord(number); number++)
        {
            var cells = Cells();
            if (cells.All(c => c is null)) continue;
            yield return new RawRow(number, cells, Problem: FindProblem(cells.Length));
        }
    }

    public override void Dispose()
    {
        _reader.Dispose();
        _text.Dispose();
    }

    private string[] ReadHeaders()
    {
        var headers = ReadRecord(1) ? Cells().Select(c => c ?? "").ToArray() : [];
        return headers.Any(h => h.Length > 0)
            ? headers
            : throw new UnreadableFileException(_name, "its first line is blank; it should name the columns.");
    }

    private bool ReadRecord(long number)
    {
        _malformed = null;
        try
        {
            return _reader.Read();
        }
        catch (CsvFormatException e)
        {
            throw new UnreadableFileException(_name, $"row {number} is longer than {MaxRecordBytes >> 20} MB; probably a quotation mark is never closed.", e);
        }
        catch (DecoderFallbackException e)
        {
            throw new UnreadableFileException(_name, Utf8File.WrongEncoding($"near row {number} it", _declared), e);
        }
    }

    private string?[] Cells()
    {
        var cells = new string?[_reader.FieldCount];
        for (var i = 0; i < cells.Length; i++)
        {
            var cell = _reader.GetString(i).Trim();
            cells[i] = cell.Length == 0 ? null : cell;
        }
        return cells;
    }

    private Reason? FindProblem(int cells) => _malformed switch
    {
        CsvMalformedReason.UnterminatedQuote => FormatReasons.QuoteNeverClosed.With(),
        CsvMalformedReason.StrayQuote or CsvMalformedReason.TextAfterClosingQuote => FormatReasons.StrayQuote.With(),
        _ when cells != Headers.Count => FormatReasons.CellCountDiffers.With(("cells", cells), ("headers", Headers.Count)),
        _ => null,
    };

    // The one of , ; and tab that the header line has most of.
    private static char SeparatorOf(string header) => new[] { ',', '\t', ';' }.MaxBy(separator => header.Count(c => c == separator));
}
