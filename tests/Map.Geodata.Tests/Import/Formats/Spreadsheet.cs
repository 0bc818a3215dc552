using System.IO.Compression;
using System.Text;

namespace Map.Geodata.Tests.Import.Formats;

/// <summary>Writes workbooks by hand, part by part, so that a test sees exactly what a spreadsheet program stores.</summary>
internal static class Spreadsheet
{
    private const string Main = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";
    private const string Relations = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
    private const string Types = "application/vnd.openxmlformats-officedocument.spreadsheetml";

    /// <summary>A workbook of one sheet with this content of its sheetData; style 1 is a date, 2 a moment, 3 a custom Chinese date.</summary>
    public static void Write(string path, string rows, string shared = "", string afterRows = "", bool since1904 = false) =>
        Write(path, [("Sheet1", rows)], shared, afterRows, since1904);

    public static void Write(string path, (string Name, string Rows)[] sheets, string shared = "", string afterRows = "", bool since1904 = false)
    {
        using var archive = ZipFile.Open(path, ZipArchiveMode.Create);
        Put(archive, "[Content_Types].xml", $"""
            <Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types">
              <Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/>
              <Override PartName="/xl/workbook.xml" ContentType="{Types}.sheet.main+xml"/>
              {Each(sheets, i => $"""<Override PartName="/xl/sheet{i}.xml" ContentType="{Types}.worksheet+xml"/>""")}
              <Override PartName="/xl/shared.xml" ContentType="{Types}.sharedStrings+xml"/>
              <Override PartName="/xl/styles.xml" ContentType="{Types}.styles+xml"/>
            </Types>
            """);
        Put(archive, "_rels/.rels", $"""
            <Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="r" Type="{Relations}/officeDocument" Target="xl/workbook.xml"/></Relationships>
            """);
        Put(archive, "xl/_rels/workbook.xml.rels", $"""
            <Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">
              {Each(sheets, i => $"""<Relationship Id="s{i}" Type="{Relations}/worksheet" Target="sheet{i}.xml"/>""")}
              <Relationship Id="t" Type="{Relations}/sharedStrings" Target="shared.xml"/><Relationship Id="y" Type="{Relations}/styles" Target="styles.xml"/>
            </Relationships>
            """);
        Put(archive, "xl/workbook.xml", $"""
            <workbook xmlns="{Main}" xmlns:r="{Relations}"><workbookPr date1904="{(since1904 ? 1 : 0)}"/><sheets>
              {Each(sheets, i => $"""<sheet name="{sheets[i].Name}" sheetId="{i + 1}" r:id="s{i}"/>""")}
            </sheets></workbook>
            """);
        Put(archive, "xl/shared.xml", $"""<sst xmlns="{Main}">{shared}</sst>""");
        Put(archive, "xl/styles.xml", $"""
            <styleSheet xmlns="{Main}"><numFmts><numFmt numFmtId="170" formatCode="yyyy&quot;年&quot;m&quot;月&quot;d&quot;日&quot;;@"/><numFmt numFmtId="171" formatCode="[Red]0.00&quot;days&quot;"/></numFmts>
            <fonts><font/></fonts><fills><fill/></fills><borders><border/></borders>
            <cellXfs><xf numFmtId="0"/><xf numFmtId="14"/><xf numFmtId="22"/><xf numFmtId="170"/><xf numFmtId="171"/></cellXfs></styleSheet>
            """);
        for (var i = 0; i < sheets.Length; i++)
            Put(archive, $"xl/sheet{i}.xml", $"""<worksheet xmlns="{Main}"><sheetData>{sheets[i].Rows}</sheetData>{afterRows}</worksheet>""");
    }

    /// <summary>A row of inline texts.</summary>
    public static string Row(int number, params string[] texts) =>
        $"""<row r="{number}">{string.Concat(texts.Select(t => t.Length == 0 ? "<c/>" : $"""<c t="inlineStr"><is><t>{t}</t></is></c>"""))}</row>""";

    private static string Each(Array items, Func<int, string> write) => string.Concat(Enumerable.Range(0, items.Length).Select(write));

    private static void Put(ZipArchive archive, string name, string text)
    {
        using var stream = archive.CreateEntry(name).Open();
        stream.Write(Encoding.UTF8.GetBytes(text));
    }
}
