using System.Globalization;
using System.Text;

namespace Map.Geodata.Import.Formats.Shapefile;

/// <summary>How the texts of a .dbf file are encoded, and decoding fields that may have been cut within a character.</summary>
internal static class DbfEncoding
{
    private const int Gb18030CodePage = 54936;

    static DbfEncoding()
    {
        Encoding.RegisterProvider(CodePagesEncodingProvider.Instance);
        Gb18030 = Strict(Gb18030CodePage)!;
    }

    public static Encoding Utf8 { get; } = new UTF8Encoding(false, throwOnInvalidBytes: true);

    /// <summary>Includes GBK and GB 2312.</summary>
    public static Encoding Gb18030 { get; }

    /// <summary>The encoding that a .cpg file names ("UTF-8", "GBK", "936", "ISO-8859-1", "88591", "ANSI 1252"); null when unknown.</summary>
    public static Encoding? FindByName(string name)
    {
        var key = name.Trim().Trim('\uFEFF', '"').ToUpperInvariant();
        foreach (var prefix in new[] { "ANSI ", "OEM ", "CP", "WINDOWS-", "MS" })
            if (key.StartsWith(prefix, StringComparison.Ordinal) && int.TryParse(key[prefix.Length..], CultureInfo.InvariantCulture, out _)) key = key[prefix.Length..];
        return key switch
        {
            "UTF-8" or "UTF8" or "65001" => Utf8,
            "GBK" or "GB2312" or "GB18030" or "936" or "54936" or "EUC-CN" or "EUC_CN" => Gb18030,
            "BIG5" or "BIG-5" or "950" => Strict(950),
            _ when key.StartsWith("8859", StringComparison.Ordinal) => Strict($"ISO-8859-{key[4..].Trim('-', '_')}"),
            _ when int.TryParse(key, CultureInfo.InvariantCulture, out var codePage) => Strict(codePage),
            _ => Strict(key.Replace("ISO 8859", "ISO-8859", StringComparison.Ordinal)),
        };
    }

    /// <summary>The encoding by the header's language driver; null where it tells nothing, or just "that of the system".</summary>
    public static Encoding? FindByLanguage(byte driver) => driver switch
    {
        0x4D or 0x7A => Gb18030,
        0x4F or 0x78 => Strict(950),
        0x01 => Strict(437),
        0x02 => Strict(850),
        0x03 => Strict(1252),
        0xC8 => Strict(1250),
        0xC9 => Strict(1251),
        _ => null,
    };

    /// <summary>The text without its padding.</summary>
    /// <param name="isCut">Whether its last character is incomplete; it is left out.</param>
    /// <exception cref="DecoderFallbackException">The bytes aren't in this encoding.</exception>
    public static string Decode(Encoding encoding, ReadOnlySpan<byte> bytes, out bool isCut)
    {
        // None of the encodings has the padding as a later byte of a character.
        bytes = bytes.TrimEnd(" \0"u8);
        var decoder = encoding.GetDecoder();
        var text = new char[encoding.GetMaxCharCount(bytes.Length)];
        decoder.Convert(bytes, text, flush: false, out _, out var count, out _);
        isCut = HasRest(decoder);
        return new string(text, 0, count).Trim().Trim('\0');
    }

    /// <summary>Whether the bytes are UTF-8, perhaps cut within the last character.</summary>
    public static bool IsUtf8(ReadOnlySpan<byte> bytes)
    {
        try
        {
            Decode(Utf8, bytes, out _);
            return true;
        }
        catch (DecoderFallbackException)
        {
            return false;
        }
    }

    // Flushing fails exactly when bytes of an unfinished character are left.
    private static bool HasRest(Decoder decoder)
    {
        try
        {
            return decoder.GetCharCount([], flush: true) > 0;
        }
        catch (DecoderFallbackException)
        {
            return true;
        }
    }

    private static Encoding? Strict(int codePage) => Find(() => Encoding.GetEncoding(codePage, EncoderFallback.ExceptionFallback, DecoderFallback.ExceptionFallback));

    private static Encoding? Strict(string name) => Find(() => Encoding.GetEncoding(name, EncoderFallback.ExceptionFallback, DecoderFallback.ExceptionFallback));

    private static Encoding? Find(Func<Encoding> get)
    {
        try
        {
            return get();
        }
        catch (Exception e) when (e is ArgumentException or NotSupportedException)
        {
            return null;
        }
    }
}
