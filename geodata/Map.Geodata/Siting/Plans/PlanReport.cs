using System.Globalization;
using System.Net;
using System.Text;

namespace Map.Geodata.Siting.Plans;

/// <summary>A plan as a page to print: one HTML file that needs nothing else.</summary>
public static class PlanReport
{
    private const string Head = """
        <!DOCTYPE html>
        <html lang="zh-CN"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width"><style>
        body { font: 14px/1.5 "Noto Sans CJK SC", "Microsoft YaHei", sans-serif; margin: 2em auto; max-width: 60em; color: #222 }
        h1 { font-size: 1.5em } h2 { font-size: 1.15em; margin-top: 1.6em }
        table { border-collapse: collapse; width: 100% } th, td { border-bottom: 1px solid #ddd; padding: .3em .6em; text-align: left; vertical-align: top }
        td.n, th.n { text-align: right; font-variant-numeric: tabular-nums } td:nth-child(n+7) { min-width: 14em } svg { width: 100%; height: 12em }
        @media print { body { margin: 0 } tr { break-inside: avoid } }
        </style>
        """;

    /// <param name="name">The plan's name.</param>
    /// <param name="solution">The plan.</param>
    /// <param name="certificate">How good it is.</param>
    public static string Write(string name, SitingSolution solution, SolutionCertificate certificate)
    {
        var html = new StringBuilder(Head);
        html.Append(CultureInfo.InvariantCulture, $"<title>{Text(name)}</title></head><body><h1>{Text(name)}</h1>");
        Summary(html, solution, certificate);
        Table(html, "站点 Sites", ["#", "建设方式 build", "站点 site", "费用 cost", "增加 adds", "若否决 if refused", "网格 grids", "备选 runners-up"], [0, 3, 4, 5], solution.Sites.Select(SiteRow));
        Table(html, "今日与方案 Today and planned", ["网格 grid", "全部 all", "今日 today", "方案 planned"], [1, 2, 3],
            solution.Grids.Select(g => (string[])[PlanWords.Of(g.Name, g.Grid), PlanWords.Number(g.Everybody), PlanWords.Number(g.Today), PlanWords.Number(g.Planned)]));
        Curve(html, solution);
        Table(html, "±10 %", ["情景 scenario", "方案 plan", "最优 best", "后悔 regret", "保留 kept"], [1, 2, 3, 4], solution.Scenarios.Select(s => (string[])
        [
            PlanWords.Of(s.Scenario) + (s.IsValid ? "" : " (limits broken)"), PlanWords.Number(s.Objective), PlanWords.Number(s.Best), PlanWords.Percent(s.Regret), $"{s.Kept}/{solution.Sites.Count}",
        ]));
        return html.Append("</body></html>\n").ToString();
    }

    private static void Summary(StringBuilder html, SitingSolution solution, SolutionCertificate certificate)
    {
        string[] lines =
        [
            $"{PlanWords.Of(solution.Objective)}; {PlanWords.Number(solution.Everybody)} {PlanWords.PeopleOf(solution)}; {solution.Candidates} 个候选点 candidates",
            PlanWords.LimitOf(solution),
            solution.Planned is null ? "" : $"今日 today {PlanWords.Number(solution.Today)} → 方案 plan {PlanWords.Number(solution.Planned)}",
            $"费用 cost {PlanWords.Number(solution.Cost)}; 无法到达 out of reach {PlanWords.Number(solution.Unreachable)}; 人数未知 unknown: {solution.UnknownCells} {PlanWords.PlacesOf(solution.People)}",
            $"{PlanWords.UnitOf(solution)} {PlanWords.Number(certificate.Objective)}, 界 bound {PlanWords.Number(certificate.Bound)}, 差距 gap {PlanWords.Percent(certificate.Gap)}: {PlanWords.Of(certificate.Status)}",
        ];
        foreach (var line in lines.Where(l => l.Length > 0)) html.Append(CultureInfo.InvariantCulture, $"<p>{Text(line)}</p>");
    }

    private static string[] SiteRow(SolutionSite site) =>
    [
        site.Ordinal.ToString(CultureInfo.InvariantCulture), PlanWords.Of(site.BuildKind), PlanWords.Of(site.Name, site.Code), PlanWords.Number(site.Cost), PlanWords.Number(site.Adds),
        PlanWords.Number(-site.LosesIfRefused), string.Join("; ", site.Grids.Select(g => $"{g.Name} +{PlanWords.Number(g.Adds)}")), string.Join("; ", site.RunnersUp.Select(r => PlanWords.Of(r.Name, r.Code))),
    ];

    private static void Table(StringBuilder html, string title, string[] headers, int[] numbers, IEnumerable<string[]> rows)
    {
        var all = rows.ToList();
        if (all.Count == 0) return;
        html.Append(CultureInfo.InvariantCulture, $"<h2>{Text(title)}</h2><table><tr>");
        foreach (var (place, header) in headers.Index()) html.Append(CultureInfo.InvariantCulture, $"<th{Class(place)}>{Text(header)}</th>");
        foreach (var row in all)
        {
            html.Append("</tr><tr>");
            foreach (var (place, cell) in row.Index()) html.Append(CultureInfo.InvariantCulture, $"<td{Class(place)}>{Text(cell)}</td>");
        }

        html.Append("</tr></table>");
        string Class(int place) => numbers.Contains(place) ? " class=\"n\"" : "";
    }

    /// <summary>The objective by the number of stations; the elbow is a larger dot.</summary>
    private static void Curve(StringBuilder html, SitingSolution solution)
    {
        var steps = solution.Curve.Where(c => c.Objective is not null).ToList();
        var most = steps.Max(c => c.Objective) ?? 0;
        if (steps.Count < 2 || most <= 0) return;
        var (first, last) = (steps[0].Stations, steps[^1].Stations);
        string At(CurveStep c) => string.Create(CultureInfo.InvariantCulture, $"{20 + (560.0 * (c.Stations - first) / (last - first)):0.#},{170 - (150 * c.Objective!.Value / most):0.#}");
        html.Append(CultureInfo.InvariantCulture, $"<h2>曲线 Curve</h2><svg viewBox=\"0 0 600 190\" role=\"img\"><polyline fill=\"none\" stroke=\"#1f6feb\" stroke-width=\"2\" points=\"{string.Join(' ', steps.Select(At))}\"/>");
        foreach (var step in steps)
        {
            var at = At(step).Split(',');
            html.Append(CultureInfo.InvariantCulture, $"<circle cx=\"{at[0]}\" cy=\"{at[1]}\" r=\"{(step.Stations == solution.Elbow ? 6 : 3)}\" fill=\"#1f6feb\"><title>{step.Stations}: {PlanWords.Number(step.Objective)}</title></circle>");
        }

        html.Append(CultureInfo.InvariantCulture, $"</svg><p>{Text(string.Join("; ", steps.Select(c => $"{c.Stations}: {PlanWords.Number(c.Objective)}")))}{(solution.Elbow is { } elbow ? Text($"; 拐点 elbow {elbow}") : "")}</p>");
    }

    private static string Text(string text) => WebUtility.HtmlEncode(text);
}
