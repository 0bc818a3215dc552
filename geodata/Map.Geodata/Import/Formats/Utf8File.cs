using System.Text;

namespace Map.Geodata.Import.Formats;

/// <summary>
/// A text file of any encoding, read as UTF-8. Its encoding isn't guessed: a byte order mark decides; else a file that is valid
/// UTF-8 as a whole is UTF-8; else it must be valid GB18030 (which includes GBK and GB2312), or reading it fails with a
/// <see cref="DecoderFallbackException"/>.
/// </summary>
internal sealed class Utf8File : IDisposable
{
    private const int Gb18030CodePage = 54936;
    private const int LongestHeader = 1 << 16;

    private static readonly Encoding Utf8 = Encoding.UTF8;

    private readonly FileStream _file;

    static Utf8File() => Encoding.RegisterProvider(CodePagesEncodingProvider.Instance);

    private Utf8File(FileStream file, Encoding encoding)
    {
        _file = file;
        Charset = NameOf(encoding);
        FirstLine = PeekLine(file, encoding);
        Stream = encoding is UTF8Encoding ? file : Encoding.CreateTranscodingStream(file, encoding, Encoding.UTF8);
    }

    /// <summary>In which encoding it is read.</summary>
    public TextEncoding Charset { get; }

    /// <summary>The first line, or as much of it as a header may have; empty when the file is.</summary>
    public string FirstLine { get; }

    /// <summary>The text without byte order mark.</summary>
    public Stream Stream { get; }

    /// <summary>Share of the file that has been read, 0–1.</summary>
    public double Fraction => _file.Length == 0 ? 1 : (double)_file.Position / _file.Length;

    /// <param name="path">The file.</param>
    /// <param name="declared">Its encoding; null: found out from it. A byte order mark says more than anybody who declares one.</param>
    public static Utf8File Open(string path, TextEncoding? declared = null)
    {
        var file = File.OpenRead(path);
        try
        {
            return new Utf8File(file, Detect(file, declared));
        }
        catch
        {
            file.Dispose();
            throw;
        }
    }

    public void Dispose() => Stream.Dispose();

    // Leaves the file at the first byte of its text.
    private static Encoding Detect(FileStream file, TextEncoding? declared)
    {
        Span<byte> start = stackalloc byte[4];
        start = start[..file.ReadAtLeast(start, start.Length, throwOnEndOfStream: false)];
        var (encoding, mark) = start switch
        {
            [0xEF, 0xBB, 0xBF, ..] => (Utf8, 3),
            [0xFF, 0xFE, 0, 0] => (new UTF32Encoding(bigEndian: false, byteOrderMark: false, throwOnInvalidCharacters: true), 4),
            [0xFF, 0xFE, ..] => (Utf16(), 2),
            [0xFE, 0xFF, ..] => (new UnicodeEncoding(bigEndian: true, byteOrderMark: false, throwOnInvalidBytes: true), 2),
            _ => ((Encoding?)null, 0),
        };
        file.Position = mark;
        encoding ??= declared switch
        {
            TextEncoding.Utf8 => Utf8,
            TextEncoding.Gb18030 => Gb18030(),
            TextEncoding.Utf16 => Utf16(),
            _ => null,
        };
        if (encoding is null || encoding == Utf8 && declared is null) encoding = IsUtf8(file) ? Utf8 : Gb18030();
        file.Position = mark;
        return encoding;
    }

    private static string PeekLine(FileStream file, Encoding encoding)
    {
        var start = file.Position;
        using var reader = new StreamReader(file, encoding, detectEncodingFromByteOrderMarks: false, leaveOpen: true);
        var text = new char[LongestHeader];
        var line = text.AsSpan(0, reader.ReadBlock(text));
        file.Position = start;
        var end = line.IndexOfAny('\r', '\n');
        return line[..(end < 0 ? line.Length : end)].ToString();
    }

    /// <summary>What to say of a text that can't be decoded.</summary>
    public static string WrongEncoding(string what, TextEncoding? declared) => declared is { } name
        ? $"{what} is not in {NameOf(name)}. Leave the encoding out to have it found out, or save the file as UTF-8."
        : $"{what} is neither UTF-8 nor GB18030. Save it as UTF-8.";

    private static string NameOf(TextEncoding encoding) => encoding switch
    {
        TextEncoding.Utf8 => "UTF-8",
        TextEncoding.Gb18030 => "GB18030",
        TextEncoding.Utf16 => "UTF-16",
        _ => "UTF-32",
    };

    private static TextEncoding NameOf(Encoding encoding) => encoding switch
    {
        UTF8Encoding => TextEncoding.Utf8,
        UnicodeEncoding => TextEncoding.Utf16,
        UTF32Encoding => TextEncoding.Utf32,
        _ => TextEncoding.Gb18030,
    };

    private static UnicodeEncoding Utf16() => new(bigEndian: false, byteOrderMark: false, throwOnInvalidBytes: true);

    private static Encoding Gb18030() =>
        Encoding.GetEncoding(Gb18030CodePage, EncoderFallback.ExceptionFallback, DecoderFallback.ExceptionFallback);

    private static bool IsUtf8(FileStream file)
    {
        var decoder = new UTF8Encoding(false, throwOnInvalidBytes: true).GetDecoder();
        var bytes = new byte[1 << 16];
        var characters = new char[bytes.Length + 1];
        try
        {
            for (var read = file.Read(bytes); read > 0; read = file.Read(bytes)) decoder.GetChars(bytes.AsSpan(0, read), characters, flush: false);
            decoder.GetChars([], characters, flush: true);
            return true;
        }
        catch (DecoderFallbackException)
        {
            return false;
        }
    }
}
