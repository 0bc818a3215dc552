using Map.Geodata.Features;
using Map.Geodata.Reports;
using static Map.Api.Reports.Tables.ReportColumn;

namespace Map.Api.Reports.Tables;

/// <summary>Alliances, cases, plans and reported figures.</summary>
internal static class MatterTables
{
    public static ReportTable Alliances(Report report, ReportWords words) => new(
        "alliances",
        [
            "name", "kind", "lead", Number("merchants"), Number("organizations"), Number("freeItems"), Number("discounts"), Number("redemptions"),
            Number("offers", new ColumnFormula('+', "freeItems", "discounts", "redemptions")),
        ],
        [
            .. report.Facts.Alliances.Select(a => (object?[])
                [a.Name, words.Of<AllianceKind>(a.Kind), a.Lead, a.Merchants, a.Organizations, a.FreeItems, a.Discounts, a.Redemptions, a.Offers]),
        ])
    { Note = words.Format("note.alliances", words.Day(report.Facts.AsOf)) };

    public static ReportTable Cases(Report report, ReportWords words) => new(
        "cases",
        [
            "kind", Summed("opened"), Summed("solved"), Percent("solvedShare", ColumnFormula.Share("solved", "opened")), Summed("pending"), Summed("overdue"), Summed("rejected"),
            Number("medianHours"), Number("meanHours"), Summed("timed"),
        ],
        [
            .. report.Facts.Cases.Select(c => (object?[])
            [
                words.Of<CaseKind>(c.Kind), c.Opened, c.Solved, (double)c.Solved / c.Opened, c.Pending, c.Overdue, c.Rejected, Hours(c.MedianHours), Hours(c.MeanHours), c.TimedSolved,
            ]),
        ])
    { Note = words.Format("note.cases", words.Day(report.Facts.AsOf)) };

    public static ReportTable Plans(Report report, ReportWords words) => new(
        "plans",
        [
            "name", "code", "kind", "status", Number("sites"), "people", Number("everybody"), Number("today"), Number("planned"), Number("adds", ColumnFormula.Difference("planned", "today")),
            Number("cost"), Percent("gap"),
        ],
        [
            .. report.Facts.Plans.Select(p => (object?[])
            [
                p.Name, p.Code, words.Of<PlanKind>(p.Kind), words.Of<PlanStatus>(p.Status), p.Sites, p.People is { } people ? words.Of<Map.Geodata.Siting.Briefs.SitingPeople>(people) : "",
                p.Everybody, p.Today, p.Planned, p.Adds, p.Cost, p.Gap,
            ]),
        ])
    { Note = words["note.plans"] };

    public static ReportTable Figures(Report report, ReportWords words)
    {
        var within = FiguresWithin(report, words);
        return within with { Key = "figures", Columns = [.. within.Columns.Skip(1)], Rows = [.. report.Facts.Figures.Select(f => Row(f, words).Skip(1).ToList())] };
    }

    /// <summary>Of grids, organizations and alliances that belong to the subject.</summary>
    public static ReportTable FiguresWithin(Report report, ReportWords words) => new(
        "figuresWithin",
        [
            "of", "figure", "period", "source", "qualifier", Number("reported"), "unit", Number("counted"), Number("difference", ColumnFormula.Difference("counted", "reported")), Number("unknownFeatures"),
        ],
        [.. report.Facts.FiguresWithin.Select(f => Row(f, words))])
    { Note = words["note.figures"] };

    private static object?[] Row(FigureFact figure, ReportWords words)
    {
        object? OfMap(object? value) => figure.Counts is null ? "" : value;
        return
        [
            figure.Of.Name, NameOf(figure, words), Period(figure, words), figure.Source, words.Of<Qualifier>(figure.Qualifier), figure.Value, figure.Unit ?? "", OfMap(figure.Counted),
            OfMap(figure.Difference), OfMap(figure.UnknownFeatures),
        ];
    }

    private static string NameOf(FigureFact figure, ReportWords words) => words.Language == ReportLanguage.En ? figure.NameEn ?? figure.NameZh : figure.NameZh;

    private static string Period(FigureFact figure, ReportWords words) => (figure.PeriodStart, figure.PeriodEnd) switch
    {
        (null, null) => "",
        var (start, end) when start == end => words.Day(end),
        (null, { } end) => words.Day(end),
        var (start, end) => $"{words.Day(start)} – {(end is null ? "" : words.Day(end))}",
    };

    private static double? Hours(double? hours) => hours is { } known ? Math.Round(known, 1) : null;
}
