using Map.Api.Coverage;
using Map.Geodata.Features;
using Map.Geodata.Reports;

namespace Map.Api.Reports.Html;

/// <summary>The first page: what it is about, six figures, and what they come to.</summary>
internal static class CoverPage
{
    public static Markup Write(Report report, ReportWords words) => Markup.Of($"""
        <header><div class="path">{string.Join(" › ", report.Subject.Above.Append(RankOf(report.Subject, words)))}</div>
        <h1>{words.Format("title", report.Subject.Name)}</h1>
        <p class="meta">{words.Format("meta", report.Subject.Code, words.Day(report.Facts.AsOf), report.Request.Minutes, words.Of<Map.Analysis.Network.TravelMode>(report.Request.Mode))}{Synthetic(report, words)}</p></header>
        <div class="figures">{Figures(report, words)}</div>
        <ul class="findings">{Findings.List(report, words).Select(f => Markup.Of($"<li>{f}</li>"))}</ul>
        """);

    private static string RankOf(ReportSubject subject, ReportWords words) => subject.Kind switch
    {
        SubjectKind.Grid => words.Of<GridLevel>(UpperSnake.Get<GridLevel>(subject.Rank)),
        SubjectKind.Organization => words.Of<OrganizationKind>(UpperSnake.Get<OrganizationKind>(subject.Rank)),
        _ => words.Of<AllianceKind>(UpperSnake.Get<AllianceKind>(subject.Rank)),
    };

    private static string Synthetic(Report report, ReportWords words) => report.Facts.Sources.Any(s => s.IsSynthetic == true) ? " · " + words["synthetic"] : "";

    private static IEnumerable<Markup> Figures(Report report, ReportWords words)
    {
        var (whole, stations) = (report.Coverage?.Whole, report.Facts.Stations);
        var grids = report.Coverage?.Grids.Where(g => g.Level == GridLevel.Grid).ToList() ?? [];
        var open = stations.Count(s => s.Status == StationStatus.Open);
        var solved = report.Facts.Cases.Sum(c => c.Solved);
        var opened = report.Facts.Cases.Sum(c => c.Opened);
        yield return Figure(words, "couriers", whole?.Couriers.Share is { } couriers ? words.Percent(couriers) : null, words.Format("big.of", words.Number(whole?.Couriers.Covered), words.Number(whole?.Couriers.Known)));
        yield return Figure(words, "residents", whole?.Residents.Share is { } residents ? words.Percent(residents) : null, words.Format("big.of", words.Number(whole?.Residents.Covered), words.Number(whole?.Residents.Known)));
        yield return Figure(words, "grids", grids.Count == 0 ? null : words.Number(grids.Count(g => g.Status == CoverageStatus.Covered)),
            words.Format("below.grids", grids.Count, grids.Count(g => g.Status == CoverageStatus.Uncovered), grids.Count(g => g.Status == CoverageStatus.Unknown)));
        yield return Figure(words, "stations", words.Number(open), words.Format("below.stations", stations.Count, stations.Count(s => s.OpeningHours is null)));
        yield return Figure(words, "organizations", words.Number(report.Facts.Organizations.Count), words.Format("below.organizations", report.Facts.Organizations.Count(o => o.Kind == OrganizationKind.Branch), report.Facts.Alliances.Count));
        yield return Figure(words, "cases", opened == 0 ? null : words.Percent((double)solved / opened), words.Format("below.cases", words.Number(solved), words.Number(opened), report.Facts.Cases.Sum(c => c.Overdue)));
    }

    private static Markup Figure(ReportWords words, string key, string? value, string below) => Markup.Of($"""
        <div class="figure{(value is null ? " u" : "")}"><span>{words["big." + key]}</span><b>{value ?? words["unknown"]}</b><i>{below}</i></div>
        """);
}
