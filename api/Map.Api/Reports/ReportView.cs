using System.Text.Json;
using Map.Api.Reports.Html;
using Map.Api.Reports.Tables;
using Map.Geodata.Features;
using Map.GraphQL.Building;
using Map.GraphQL.Cost;
using Map.GraphQL.Execution;

namespace Map.Api.Reports;

/// <summary>A coverage report.</summary>
[GraphQLName("Report")]
public sealed class ReportView(Report report)
{
    private const int AssumedTables = 15;

    /// <summary>What it is about.</summary>
    public SubjectKind Kind => report.Subject.Kind;

    /// <summary>The code of that.</summary>
    public string Code => report.Subject.Code;

    /// <summary>Its name.</summary>
    public string Name => report.Subject.Name;

    /// <summary>The names of what it is a part of, the highest first.</summary>
    public IReadOnlyList<string> Above => report.Subject.Above;

    /// <summary>The day by which things are due or valid, Asia/Shanghai.</summary>
    public DateOnly AsOf => report.Facts.AsOf;

    /// <summary>The version of the data: it rises with every change.</summary>
    public long Revision => report.Facts.Revision;

    /// <summary>Who is covered in all of it; null for a subject without an area.</summary>
    public ReportedCoverage? Coverage => report.Coverage is { Whole: var whole } ? new ReportedCoverage(whole) : null;

    /// <summary>What the report comes to, in a few sentences.</summary>
    /// <param name="language">The language.</param>
    [ListSize(AssumedSize = 5)]
    public IReadOnlyList<string> GetFindings(ReportLanguage language = ReportLanguage.ZhCn) => [.. Findings.List(report, ReportWords.Get(language))];

    /// <summary>All its tables, as every format has them.</summary>
    /// <param name="language">The language of headers and terms.</param>
    [ListSize(AssumedSize = AssumedTables)]
    public IReadOnlyList<ReportedTable> GetTables(ReportLanguage language = ReportLanguage.ZhCn)
    {
        var words = ReportWords.Get(language);
        return [.. ReportTables.List(report, words).Select(t => new ReportedTable(t, words))];
    }

    /// <summary>The whole report as a page that needs nothing else.</summary>
    /// <param name="language">The language.</param>
    public string GetHtml(ReportLanguage language = ReportLanguage.ZhCn) => HtmlReport.Write(report, language);

    /// <summary>Where the report can be had as a file, relative to this service.</summary>
    /// <param name="format">html, pdf, xlsx, csv or geojson.</param>
    /// <param name="language">The language.</param>
    public string GetAddress(string format = "html", ReportLanguage language = ReportLanguage.ZhCn)
    {
        try
        {
            return ReportArguments.AddressOf(report.Request, format, language);
        }
        catch (ReportArgumentException e)
        {
            throw new GraphQLException(e.Message, "UNKNOWN_FORMAT");
        }
    }
}

/// <summary>Who is covered.</summary>
public sealed class ReportedCoverage(AreaRow row)
{
    /// <summary>The verdict in a word.</summary>
    public Coverage.CoverageStatus Status => row.Status;

    /// <summary>Residents.</summary>
    public Map.Analysis.Coverage.CoveredCount Residents => row.Residents;

    /// <summary>Couriers at the busiest hour of a working day.</summary>
    public Map.Analysis.Coverage.CoveredCount Couriers => row.Couriers;

    /// <summary>Places where people are (demand cells).</summary>
    public int Cells => row.Cells;

    /// <summary>Those of them that are covered.</summary>
    public int CoveredCells => row.CoveredCells;
}

/// <summary>A table of a report.</summary>
public sealed class ReportedTable(ReportTable table, ReportWords words)
{
    private const int AssumedColumns = 12;

    /// <summary>Which one: grids, gaps, stations, ….</summary>
    public string Key => table.Key;

    /// <summary>Its heading.</summary>
    public string Title => words["table." + table.Key];

    /// <summary>What is said about it.</summary>
    public string? Note => table.Note;

    /// <summary>Its columns.</summary>
    [ListSize(AssumedSize = AssumedColumns)]
    public IReadOnlyList<ReportedColumn> Columns => [.. table.Columns.Select(c => new ReportedColumn(c.Key, words["column." + c.Key], c.Kind))];

    /// <summary>Its rows, each a list with a value for each column: text, number, share from 0 to 1, date; null is unknown. Of a trend the shares.</summary>
    public JsonElement Rows => JsonSerializer.SerializeToElement(table.Rows.Select(r => r.Select(Plain)));

    private static object? Plain(object? cell) => cell switch
    {
        Indented text => text.Text,
        IReadOnlyList<Coverage.Trends.CoverageShare> trend => trend.Select(t => t.Share),
        _ => cell,
    };
}

/// <summary>A column of a table.</summary>
/// <param name="Key">Which one.</param>
/// <param name="Title">Its header.</param>
/// <param name="Kind">How its cells are to be written.</param>
public sealed record ReportedColumn(string Key, string Title, CellKind Kind);
