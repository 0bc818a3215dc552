using static Map.Api.Reports.Tables.ReportColumn;

namespace Map.Api.Reports.Tables;

/// <summary>How good the data are, and where they come from.</summary>
internal static class QualityTables
{
    public static ReportTable Unknown(Report report, ReportWords words) => new(
        "unknown", ["what", "attribute", Number("unknownCount"), Number("all"), Percent("unknownShare", ColumnFormula.Share("unknownCount", "all"))],
        [.. report.Facts.Unknown.Select(u => Row(words[$"kind.{u.Kind}"], words[$"attribute.{u.Column}"], u.Unknown, u.All)), .. Unsnapped(report, words)]);

    public static ReportTable Sources(Report report, ReportWords words) => new(
        "sources", ["what", "source", new("date", CellKind.Day), "version", Number("features"), "synthetic"],
        [
            .. report.Facts.Sources.Select(s => (object?[])[words["source." + s.What], s.Name, s.Date, s.Version ?? "", s.Features is { } features ? features : "", words.YesNo(s.IsSynthetic)]),
            .. (report.Coverage?.Standards ?? []).Select(s => (object?[])
                [words["source.STANDARD"], s.Standard.Source, "", words.Format("revision", s.Standard.Revision), "", words.YesNo(false)]),
        ]);

    /// <summary>Places where people are, from which no street is near.</summary>
    private static IEnumerable<object?[]> Unsnapped(Report report, ReportWords words) =>
        report.Coverage is { Whole: var whole } ? [Row(words["kind.demand-cells"], words["attribute.street"], whole.CellsWithoutStreet, whole.Cells)] : [];

    private static object?[] Row(string what, string attribute, long unknown, long all) => [what, attribute, unknown, all, all == 0 ? null : (double)unknown / all];
}
