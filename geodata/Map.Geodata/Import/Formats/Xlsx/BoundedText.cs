using System.Text;
using System.Xml;

namespace Map.Geodata.Import.Formats.Xlsx;

/// <summary>Reads texts of a spreadsheet's XML in bounded memory.</summary>
internal sealed class BoundedText
{
    /// <summary>What spreadsheets allow a cell; the rest of a longer text is passed over.</summary>
    public const int MaxCharacters = 32_767;

    private readonly char[] _buffer = new char[4_096];
    private readonly StringBuilder _text = new();

    /// <summary>The text directly in the element at which the reader stands; it stands at its end then. Null when longer than a cell may be.</summary>
    public string? ReadPlain(XmlReader xml)
    {
        _text.Clear();
        var fits = AppendPlain(xml);
        return fits ? _text.ToString() : null;
    }

    /// <summary>The same of a rich text: its runs joined, without phonetic hints. Line breaks written as _x000A_ are decoded.</summary>
    public string? ReadRich(XmlReader xml)
    {
        _text.Clear();
        var fits = true;
        if (!xml.IsEmptyElement)
        {
            var end = xml.Depth;
            while (xml.Read() && xml.Depth > end)
            {
                if (xml.NodeType != XmlNodeType.Element) continue;
                if (xml.LocalName == "rPh") SkipContent(xml);
                else if (xml.LocalName == "t") fits &= AppendPlain(xml);
            }
        }
        return fits ? XmlConvert.DecodeName(_text.ToString()) : null;
    }

    private bool AppendPlain(XmlReader xml)
    {
        if (xml.IsEmptyElement) return true;
        var fits = true;
        for (var end = xml.Depth; xml.Read() && xml.Depth > end;)
        {
            if (xml.NodeType is not (XmlNodeType.Text or XmlNodeType.CDATA or XmlNodeType.Whitespace or XmlNodeType.SignificantWhitespace)) continue;
            for (var read = xml.ReadValueChunk(_buffer, 0, _buffer.Length); read > 0; read = xml.ReadValueChunk(_buffer, 0, _buffer.Length))
            {
                if (_text.Length + read > MaxCharacters) fits = false;
                else _text.Append(_buffer, 0, read);
            }
        }
        return fits;
    }

    private static void SkipContent(XmlReader xml)
    {
        if (xml.IsEmptyElement) return;
        for (var end = xml.Depth; xml.Read() && xml.Depth > end;) { }
    }
}
