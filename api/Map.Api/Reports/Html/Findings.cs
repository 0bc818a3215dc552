using Map.Api.Coverage;
using Map.Api.Coverage.Judgements;
using Map.Geodata.Features;

namespace Map.Api.Reports.Html;

/// <summary>What a report comes to, in a few sentences.</summary>
internal static class Findings
{
    private const int MostNames = 4;

    public static IEnumerable<string> List(Report report, ReportWords words)
    {
        if (report.Coverage is not { } coverage)
        {
            yield return words["finding.noArea"];
        }
        else
        {
            if (coverage.Gaps.Count > 0) yield return Gap(coverage, words);
            else if (coverage.Whole.Status == CoverageStatus.Covered) yield return words["finding.noGap"];
            var broken = coverage.Standards.Where(s => s.Verdict == RuleVerdict.NotMet).Select(s => words.Name((s.Standard.NameZh, s.Standard.NameEn))).ToList();
            if (broken.Count > 0) yield return words.Format("finding.standards", string.Join(words["listComma"], broken));
        }

        if (report.Facts.Plans.Where(p => p.Adds is not null && p.Status != PlanStatus.Built).MaxBy(p => p.Adds) is { } plan)
            yield return words.Format("finding.plan", plan.Name, words.Number(plan.Sites), words.Number(plan.Adds, 1));
        var agreements = report.Facts.Figures.Concat(report.Facts.FiguresWithin).Select(f => f.Agrees).OfType<bool>().ToList();
        if (agreements.Contains(false)) yield return words.Format("finding.figures", agreements.Count, agreements.Count(agrees => !agrees));
    }

    private static string Gap(ReportCoverage coverage, ReportWords words)
    {
        var first = coverage.Gaps[0];
        var uncovered = coverage.Grids.Where(g => g.Level == GridLevel.Grid && g.Status == CoverageStatus.Uncovered).Select(g => g.Name).ToList();
        var text = words.Format("finding.gap", coverage.Gaps.Count, first.Grid ?? words["unknown"], words.Number(first.Residents.Known), words.Number(first.Couriers.Known));
        return uncovered.Count == 0 ? text : text + words.Format("finding.uncovered", uncovered.Count, string.Join(words["listComma"], uncovered.Take(MostNames)) + (uncovered.Count > MostNames ? words["andMore"] : ""));
    }
}
