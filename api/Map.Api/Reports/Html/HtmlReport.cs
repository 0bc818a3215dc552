using System.Security.Cryptography;
using Map.Api.Reports.Maps;
using Map.Api.Reports.Tables;

namespace Map.Api.Reports.Html;

/// <summary>
/// A report as one HTML page that needs nothing else: no script, no address, styles and drawings in place. It prints on A4 with page numbers. The same
/// report in the same language is the same text, byte for byte.
/// </summary>
public static class HtmlReport
{
    /// <summary>The Content-Security-Policy of a page: nothing may be loaded or run, and the page's own style sheet is known by its hash.</summary>
    /// <param name="page">In UTF-8.</param>
    public static string PolicyOf(ReadOnlySpan<byte> page)
    {
        var (begin, end) = (page.IndexOf("<style>"u8), page.IndexOf("</style>"u8));
        var sheet = begin < 0 || end < begin ? [] : page[(begin + "<style>"u8.Length)..end];
        return $"default-src 'none'; style-src 'sha256-{Convert.ToBase64String(SHA256.HashData(sheet))}'; img-src data:; frame-ancestors 'self'; base-uri 'none'; form-action 'none'";
    }

    public static string Write(Report report, ReportLanguage language)
    {
        var words = ReportWords.Get(language);
        var title = words.Format("title", report.Subject.Name);
        return Markup.Of($"""
            <!DOCTYPE html>
            <html lang="{words.Code}"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width"><title>{title}</title>
            <style>
            {Style(report, words)}
            </style></head>
            <body>
            {CoverPage.Write(report, words)}
            {MapPart(report, words)}
            {ReportTables.List(report, words).Index().Select(t => Part(t.Index + 1, t.Item, words))}
            {Closing(report, words)}
            </body></html>

            """).ToString();
    }

    private static Markup MapPart(Report report, ReportWords words) => report.Coverage is { } coverage
        ? Markup.Of($"<figure>{new ReportMap(report, coverage, words).Write()}<figcaption>{words["map.caption"]}</figcaption></figure>")
        : Markup.Empty;

    private static Markup Part(int number, ReportTable table, ReportWords words) => Markup.Of($"""
        <section class="part"><h2>{number}. {words["table." + table.Key]}</h2>
        {(table.Rows.Count == 0 ? Markup.Of($"<p class=\"none\">{words["none"]}</p>") : HtmlTable.Write(table, words))}{(table.Note is null || table.Rows.Count == 0 ? Markup.Empty : Markup.Of($"<p class=\"note\">{table.Note}</p>"))}</section>

        """);

    /// <summary>By what the report can be made again.</summary>
    private static Markup Closing(Report report, ReportWords words) => Markup.Of($"""
        <section class="part"><h2>{words["parameters"]}</h2><p>{words.Format(
            "parameters.text", report.Request.Minutes, words.Of<Map.Analysis.Network.TravelMode>(report.Request.Mode), words.Number(report.Coverage?.SpeedKmh, 1),
            report.Coverage?.Hour.ToString(System.Globalization.CultureInfo.InvariantCulture) ?? words["unknown"], words.Day(report.Facts.AsOf), report.Facts.Revision)}</p></section>
        """);

    private static Markup Style(Report report, ReportWords words)
    {
        // What stands in a style can't be escaped as text: quotes, backslashes and brackets are left out of the names.
        var name = string.Concat(words.Format("title", report.Subject.Name).Where(c => c is not ('"' or '\\' or '<' or '>' or '&' or '\'') && !char.IsControl(c)));
        return Markup.Join([ReportStyle.Sheet, Markup.Of($"@page{{@bottom-left{{content:\""), Markup.Of($"{name}"), Markup.Of($"\"}}}}")]);
    }
}
