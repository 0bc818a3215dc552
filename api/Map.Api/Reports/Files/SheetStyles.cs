using Map.Geodata.Export.Formats;

namespace Map.Api.Reports.Files;

/// <summary>The styles of a report's workbook, by their numbers in <see cref="Xml"/>.</summary>
internal static class SheetStyles
{
    public const int Date = 1, Header = 2, Percent = 3, Number = 4, Title = 5, Total = 6, TotalPercent = 7;

    private const int FirstIndent = 8, MostIndents = 6;

    public static string Xml { get; } = $"""
        <styleSheet xmlns="{WorkbookIndex.Namespace}">
          <numFmts count="3"><numFmt numFmtId="164" formatCode="yyyy\-mm\-dd"/><numFmt numFmtId="165" formatCode="0.0%"/><numFmt numFmtId="166" formatCode="#,##0.####"/></numFmts>
          <fonts count="3"><font/><font><b/></font><font><b/><sz val="16"/></font></fonts>
          <fills count="3"><fill><patternFill patternType="none"/></fill><fill><patternFill patternType="gray125"/></fill><fill><patternFill patternType="solid"><fgColor rgb="FFEEF1F4"/></patternFill></fill></fills>
          <borders count="1"><border/></borders>
          <cellStyleXfs count="1"><xf/></cellStyleXfs>
          <cellXfs count="{FirstIndent + MostIndents}"><xf/><xf numFmtId="164" applyNumberFormat="1"/><xf fontId="1" fillId="2" applyFont="1" applyFill="1" applyAlignment="1"><alignment wrapText="1" vertical="top"/></xf><xf numFmtId="165" applyNumberFormat="1"/><xf numFmtId="166" applyNumberFormat="1"/><xf fontId="2" applyFont="1"/><xf numFmtId="166" fontId="1" applyNumberFormat="1" applyFont="1"/><xf numFmtId="165" fontId="1" applyNumberFormat="1" applyFont="1"/>{string.Concat(Enumerable.Range(0, MostIndents).Select(depth => $"<xf applyAlignment=\"1\"><alignment horizontal=\"left\" indent=\"{depth}\"/></xf>"))}</cellXfs>
        </styleSheet>
        """;

    /// <summary>Of a text that stands so far in.</summary>
    public static int Indent(int depth) => FirstIndent + Math.Min(depth, MostIndents - 1);
}
