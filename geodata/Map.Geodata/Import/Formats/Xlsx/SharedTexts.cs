using System.Xml;

namespace Map.Geodata.Import.Formats.Xlsx;

/// <summary>The texts that a workbook's cells refer to by number. They have to be held in memory, within a limit.</summary>
internal static class SharedTexts
{
    // 256 MB. A sheet has at most a million rows, so that only files made to fill memory have more.
    private const long MaxCharacters = 1 << 27;

    /// <param name="file">The workbook's name, for messages.</param>
    /// <param name="xml">The shared string table; null when the workbook has none.</param>
    /// <returns>By number; null where a text is longer than a cell may be.</returns>
    /// <exception cref="UnreadableFileException">They are more than fit.</exception>
    public static List<string?> Read(string file, XmlReader? xml)
    {
        var texts = new List<string?>();
        var (text, total) = (new BoundedText(), 0L);
        while (xml?.Read() == true)
        {
            if (xml.NodeType != XmlNodeType.Element || xml.LocalName != "si") continue;
            texts.Add(text.ReadRich(xml));
            total += 16 + (texts[^1]?.Length ?? 0);
            if (total > MaxCharacters) throw new UnreadableFileException(file, "its texts take more than 256 MB. Save the sheet as CSV.");
        }
        return texts;
    }
}
