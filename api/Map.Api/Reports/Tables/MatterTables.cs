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
            Number("offers", "{freeItems}+{discounts}+{redemptions}"),
        ],
        [
            .. report.Facts.Alliances.Select(a => (object?[])
                [a.Name, words.Of<AllianceKind>(a.Kind), a.Lead, a.Merchants, a.Organizations, a.FreeItems, a.Discounts, a.Redemptions, a.Offers]),
        ])
    { Note = words.Format("note.alliances", words.Day(report.Facts.AsOf)) };

    public static ReportTable Cases(Report report, ReportWords words) => new(
        "cases",
        [
            "kind", Number("opened"), Number("solved"), Percent("solvedShare", "{solved}/{opened}"), Number("pending"), Number("overdue"), Number("rejected"),
            Number("medianHours"), Number("meanHours"), Number("timed"),
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
            "name", "code", "kind", "status", Number("sites"), "people", Number("everybody"), Number("today"), Number("planned"), Number("adds", "{planned}-{today}"),
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

    public static ReportTable Figures(Report report, ReportWords words) => new(
        "figures",
        [
            "figure", "period", "source", "qualifier", Number("reported"), "unit", Number("counted"), Number("difference", "{counted}-{reported}"), Number("unknownFeatures"),
        ],
        [
            .. report.Facts.Figures.Select(f => (object?[])
            [
                NameOf(f, words), Period(f, words), f.Source, words.Of<Qualifier>(f.Qualifier), f.Value, f.Unit ?? "", f.Counts is null ? "" : f.Counted, f.Counts is null ? "" : f.Difference,
                f.Counts is null ? "" : f.UnknownFeatures,
            ]),
        ])
    { Note = words["note.figures"] };

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
