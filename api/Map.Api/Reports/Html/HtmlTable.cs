using System.Globalization;
using Map.Api.Coverage.Trends;
using Map.Api.Reports.Tables;

namespace Map.Api.Reports.Html;

/// <summary>A table of a report in HTML.</summary>
internal static class HtmlTable
{
    public static Markup Write(ReportTable table, ReportWords words) => Markup.Of($"""
        <table class="{table.Key}"><thead><tr>{table.Columns.Where(c => IsOnPaper(table, c)).Select(c => Markup.Of($"<th{ClassOf(c.Kind)}>{words["column." + c.Key]}</th>"))}</tr></thead>
        <tbody>{table.Rows.Select(row => Row(table, row, words))}</tbody>{Totals(table, words)}</table>

        """);

    private static Markup Totals(ReportTable table, ReportWords words) => table.ListTotals() is { } totals
        ? Markup.Of($"<tfoot>{Row(table, [words["total"], .. totals.Skip(1)], words)}</tfoot>")
        : Markup.Empty;

    private static Markup Row(ReportTable table, IReadOnlyList<object?> row, ReportWords words)
    {
        var depth = row.OfType<Indented>().Select(i => i.Depth).FirstOrDefault(-1);
        var level = depth is 0 or 1 && depth < Deepest(table) ? Markup.Of($" class=\"d{depth}\"") : Markup.Empty;
        return Markup.Of($"<tr{level}>{row.Zip(table.Columns).Where(c => IsOnPaper(table, c.Second)).Select(c => Cell(c.First, c.Second, words))}</tr>\n");
    }

    /// <summary>How far its names stand in at most; those that stand in furthest are never headings.</summary>
    private static int Deepest(ReportTable table) => table.Rows.SelectMany(r => r.OfType<Indented>()).Max(i => i.Depth);

    /// <summary>How far a grid stands in tells its level.</summary>
    private static bool IsOnPaper(ReportTable table, ReportColumn column) => column.Key != "level" || table.Columns[0].Key == "level";

    private static Markup Cell(object? cell, ReportColumn column, ReportWords words) => Cell(cell, column.Kind, column.Key is "code" or "status" or "kind" ? "c" : "", words);

    private static Markup Cell(object? cell, CellKind kind, string more, ReportWords words) => cell switch
    {
        null => Markup.Of($"<td{ClassOf(kind, "u")}>{words["unknown"]}</td>"),
        Indented text => Markup.Of($"<td class=\"i{Math.Min(text.Depth, ReportStyle.Deepest)}\">{text.Text}</td>"),
        IReadOnlyList<CoverageShare> trend => Markup.Of($"<td>{Sparkline.Write(trend)}</td>"),
        DateOnly day => Markup.Of($"<td>{words.Day(day)}</td>"),
        string text => Markup.Of($"<td{ClassOf(kind, more)}>{text}</td>"),
        double share when kind == CellKind.Percent => Markup.Of($"<td{ClassOf(kind)}>{words.Percent(share)}</td>"),
        decimal number => Markup.Of($"<td{ClassOf(kind)}>{words.Number(number)}</td>"),
        _ => Markup.Of($"<td{ClassOf(kind)}>{words.Number(Convert.ToDouble(cell, CultureInfo.InvariantCulture), 1)}</td>"),
    };

    private static Markup ClassOf(CellKind kind, string more = "")
    {
        var names = string.Join(' ', new[] { kind is CellKind.Number or CellKind.Percent ? "n" : "", more }.Where(n => n.Length > 0));
        return names.Length == 0 ? Markup.Empty : Markup.Of($" class=\"{names}\"");
    }
}
