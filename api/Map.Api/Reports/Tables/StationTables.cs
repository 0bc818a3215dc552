using Map.Api.Coverage.Judgements;
using Map.Geodata.Features;
using static Map.Api.Reports.Tables.ReportColumn;

namespace Map.Api.Reports.Tables;

/// <summary>Stations, what they offer, and how they stand to standards.</summary>
internal static class StationTables
{
    public static ReportTable List(Report report, ReportWords words) => new(
        "stations",
        ["name", "code", "kind", "status", "grid", "openingHours", "services", Summed("floorArea"), Summed("seats"), Summed("dailyCapacity"), "riderAccess", "verdict"],
        [
            .. report.Facts.Stations.Select(s => (object?[])
            [
                s.Name, s.Code, words.Of<StationKind>(s.Kind), words.Of<StationStatus>(s.Status), s.Grid, s.OpeningHours is { } hours ? HoursText.Write(hours, words) : null,
                string.Join(words["listComma"], s.Services.Select(c => words.Name(report.Facts.Services[c]))), s.FloorAreaM2, s.Seats, s.DailyCapacity, words.YesNo(s.RiderAccess),
                VerdictOf(report, s.Code, words),
            ]),
        ])
    { Note = words["note.stations"] };

    /// <summary>How many open stations keep each rule.</summary>
    public static ReportTable Ratings(Report report, ReportWords words) => new(
        "ratings",
        ["standard", "rule", Number("met"), Number("notMet"), Number("unknownCount"), Percent("metShare", ColumnFormula.Share("met", "met", "notMet", "unknownCount"))],
        [
            .. report.Ratings.GroupBy(r => (r.Standard, r.Rule)).Select(g => (object?[])
            [
                NameOf(report, g.Key.Standard, words), words.Of<StandardRule>(g.Key.Rule), Count(g, RuleVerdict.Met), Count(g, RuleVerdict.NotMet), Count(g, RuleVerdict.Unknown),
                (double)Count(g, RuleVerdict.Met) / g.Count(),
            ]),
        ]);

    public static string NameOf(Report report, string standard, ReportWords words) =>
        report.Coverage!.Standards.Select(s => s.Standard).Where(s => s.Code == standard).Select(s => words.Name((s.NameZh, s.NameEn))).Single();

    private static int Count(IEnumerable<StationRating> ratings, RuleVerdict verdict) => ratings.Count(r => r.Verdict == verdict);

    /// <summary>The rules that it breaks; the word for met when it keeps all.</summary>
    private static string VerdictOf(Report report, string station, ReportWords words)
    {
        var ratings = report.Ratings.Where(r => r.Station == station).ToList();
        if (ratings.Count == 0) return "";
        var broken = ratings.Where(r => r.Verdict == RuleVerdict.NotMet).Select(r => words.Of<StandardRule>(r.Rule)).Distinct().ToList();
        if (broken.Count > 0) return words.Format("verdict.breaks", string.Join(words["listComma"], broken));
        return words.Of<RuleVerdict>(ratings.Exists(r => r.Verdict == RuleVerdict.Unknown) ? RuleVerdict.Unknown : RuleVerdict.Met);
    }
}
