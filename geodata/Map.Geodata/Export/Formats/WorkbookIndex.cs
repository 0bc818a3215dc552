using System.Globalization;
using System.Xml;
using DocumentFormat.OpenXml.Packaging;

namespace Map.Geodata.Export.Formats;

/// <summary>
/// The part of a workbook that names its sheets (ECMA-376, part 1, 18.2). The library's own writer would give every element a prefix, over which some
/// readers (exceljs, GDAL) stumble.
/// </summary>
public static class WorkbookIndex
{
    public const string Namespace = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";

    private const string Relationships = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";

    /// <summary>Names the sheets.</summary>
    /// <param name="workbook">The workbook, of which nothing but parts has been written.</param>
    /// <param name="sheets">Each sheet's name and the key of its part, in their order.</param>
    public static void Write(WorkbookPart workbook, IEnumerable<(string Name, string Id)> sheets)
    {
        using var xml = XmlWriter.Create(workbook.GetStream(FileMode.Create), new XmlWriterSettings { CloseOutput = true });
        xml.WriteStartElement("workbook", Namespace);
        xml.WriteAttributeString("xmlns", "r", null, Relationships);
        xml.WriteStartElement("sheets");
        foreach (var (at, sheet) in sheets.Index())
        {
            xml.WriteStartElement("sheet");
            xml.WriteAttributeString("name", sheet.Name);
            xml.WriteAttributeString("sheetId", (at + 1).ToString(CultureInfo.InvariantCulture));
            xml.WriteAttributeString("r", "id", Relationships, sheet.Id);
            xml.WriteEndElement();
        }

        xml.WriteEndElement();
        xml.WriteEndElement();
    }
}
