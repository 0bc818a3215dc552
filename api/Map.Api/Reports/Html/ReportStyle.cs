namespace Map.Api.Reports.Html;

/// <summary>How reports look, on the screen and on A4.</summary>
internal static class ReportStyle
{
    /// <summary>How far the names of a tree stand in at most.</summary>
    public const int Deepest = 12;

    public static Markup Sheet { get; } = Markup.Of($$$"""
        @page{size:A4;margin:15mm 14mm 17mm;@bottom-right{content:counter(page) " / " counter(pages);font:8.5pt sans-serif;color:#666}@bottom-left{font:8.5pt "Noto Sans CJK SC","Microsoft YaHei",sans-serif;color:#666}}
        *{box-sizing:border-box}
        body{font:10pt/1.5 "Noto Sans CJK SC","Noto Sans SC","Source Han Sans SC","Microsoft YaHei","PingFang SC",sans-serif;color:#1d2530;margin:0 auto;max-width:190mm;background:#fff;-webkit-print-color-adjust:exact;print-color-adjust:exact}
        header{border-top:5px solid #c02f2f;padding:5mm 0 3mm}
        header .path{color:#5c6672;font-size:9.5pt}
        h1{font-size:22pt;line-height:1.25;margin:1mm 0 1mm;letter-spacing:.02em}
        header .meta{color:#5c6672;font-size:9pt;margin:0}
        div.figures{display:grid;grid-template-columns:repeat(3,1fr);gap:3mm;margin:3mm 0 4mm}
        .figure{border:1px solid #dfe3e8;border-left:4px solid #1f9e89;padding:2mm 3mm;break-inside:avoid}
        .figure.warn{border-left-color:#c8480f}
        .figure b{display:block;font-size:19pt;line-height:1.2;font-variant-numeric:tabular-nums}
        .figure.u b{color:#8d949c;font-size:15pt;line-height:1.52}
        .figure span{display:block;font-size:9pt;color:#3b4552}
        .figure i{display:block;font-style:normal;font-size:8pt;color:#7a838e}
        .findings{margin:0 0 3mm;padding-left:5mm}
        .findings li{margin:.6mm 0}
        figure{margin:0;break-inside:avoid}
        figcaption,.note{color:#5c6672;font-size:8pt;margin:1.5mm 0 0;line-height:1.4}
        svg.map{width:100%;height:auto;display:block;font-family:"Noto Sans CJK SC","Noto Sans SC","Microsoft YaHei",sans-serif}
        svg.map .a{fill:#2b3440;font-weight:700}svg.map .g{fill:#56606b}svg.map .s{fill:#1b2b5a}
        svg.spark{width:15mm;height:4mm;display:block}svg.spark polyline{fill:none;stroke:#1f9e89;stroke-width:1.4}
        .part{margin:7mm 0 0}
        h2{font-size:13pt;margin:0 0 2mm;padding-bottom:1mm;border-bottom:1.5px solid #c02f2f;break-after:avoid}
        table{border-collapse:collapse;width:100%;font-size:8pt;line-height:1.35}
        thead{display:table-header-group}
        th{background:#eef1f4;text-align:left;font-weight:600;padding:1.2mm 1.2mm;border-bottom:1px solid #b9c1ca;vertical-align:bottom;min-width:2.9em}
        td{padding:.9mm 1.2mm;border-bottom:1px solid #e6e9ed;vertical-align:top;overflow-wrap:anywhere}
        tr{break-inside:avoid}tbody tr:last-child,tfoot tr{break-after:avoid}.part .note{break-before:avoid}
        tfoot{display:table-row-group}tfoot td{font-weight:600;border-top:1px solid #b9c1ca}
        .n{text-align:right;font-variant-numeric:tabular-nums;white-space:nowrap}th.n{white-space:normal}
        .u{color:#98a0a9}.none{color:#5c6672;margin:0}
        .c{white-space:nowrap;font-size:7.5pt;color:#4a5360}
        table.grids{font-size:7.5pt}table.grids td:first-child{white-space:nowrap}
        table.stations{font-size:7.5pt}table.stations td:first-child,table.stations td:last-child{min-width:17mm}table.stations td:nth-child(3){white-space:normal;overflow-wrap:normal;min-width:12mm}table.stations td:nth-child(5){min-width:13mm}table.stations td:nth-child(6){min-width:19mm}table.stations td:nth-child(7){min-width:26mm}
        table.gaps th:first-child{width:11mm}table.gaps td:nth-child(2){white-space:nowrap}
        tr.d0 td{font-weight:700;background:#f7f8fa}tr.d1 td{font-weight:600}
        {{{Enumerable.Range(0, Deepest + 1).Select(depth => Markup.Of($"td.i{depth}{{padding-left:{(depth * 8) + 4}px}}"))}}}
        @media screen{body{padding:8mm 6mm}}
        """);
}
