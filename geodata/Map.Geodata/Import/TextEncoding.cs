namespace Map.Geodata.Import;

/// <summary>How a table of text is encoded.</summary>
public enum TextEncoding
{
    Utf8,

    /// <summary>With GBK and GB2312, which it includes.</summary>
    Gb18030,

    /// <summary>In the order of its byte order mark, else little-endian.</summary>
    Utf16,

    /// <summary>In the order of its byte order mark.</summary>
    Utf32,
}
