using System.Globalization;
using System.Net;
using System.Text;
using Map.Analysis.Routes.Branches;
using static Map.Geodata.Branching.Plans.BranchWords;

namespace Map.Geodata.Branching.Plans;

/// <summary>A branch plan as a page to print: one HTML file that needs nothing else.</summary>
public static class BranchReport
{
    private const string Head = """
        <!DOCTYPE html>
        <html lang="zh-CN"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width"><style>
        body { font: 14px/1.5 "Noto Sans CJK SC", "Microsoft YaHei", sans-serif; margin: 2em auto; max-width: 62em; color: #222 }
        h1 { font-size: 1.5em } h2 { font-size: 1.15em; margin-top: 1.6em } p { margin: .3em 0 }
        table { border-collapse: collapse; width: 100% } th, td { border-bottom: 1px solid #ddd; padding: .3em .6em; text-align: left; vertical-align: top }
        td.n, th.n { text-align: right; font-variant-numeric: tabular-nums } td.n { white-space: nowrap } td:not(.n) { min-width: 11em }
        svg.map { width: 100%; max-height: 20cm; border: 1px solid #ddd; background: #fafafa } .dot { display: inline-block; width: .8em; height: .8em; border-radius: 50%; margin-right: .4em }
        @media print { body { margin: 0 } tr, svg { break-inside: avoid } }
        </style>
        """;

    /// <param name="name">The plan's name.</param>
    /// <param name="solution">The plan.</param>
    /// <param name="certificate">How it was found.</param>
    public static string Write(string name, BranchSolution solution, BranchCertificate certificate)
    {
        var html = new StringBuilder(Head);
        html.Append(CultureInfo.InvariantCulture, $"<title>{Text(name)}</title></head><body><h1>{Text(name)}</h1>");
        Summary(html, solution, certificate);
        html.Append(BranchMap.Draw(solution));
        Branches(html, solution);
        foreach (var branch in solution.Branches) Routes(html, branch);
        LeftOut(html, solution);
        return html.Append("</body></html>\n").ToString();
    }

    private static void Summary(StringBuilder html, BranchSolution solution, BranchCertificate certificate)
    {
        var placed = solution.Branches.Sum(b => b.Couriers);
        string[] lines =
        [
            $"{Of(solution.Basis)}：{solution.Routes} 条路线 routes，{Number(solution.Couriers)} 名骑手 couriers，{solution.Places} 个可选集合点 meeting places",
            $"{solution.Branches.Count} 个支部 branches，编入 {Number(placed)} 名骑手 couriers（{Percent(placed / (double)Math.Max(1, solution.Couriers))}）；未编入 left out {solution.LeftOut.Count} 条路线 routes",
            $"目标值 cost {Number(certificate.Objective, "0.0")} = 不均衡 imbalance {Number(solution.Cost.Imbalance, "0.0")} + 偏离 off the line or zone {Number(solution.Cost.OffBasis, "0.0")} + 绕行 detours {Number(solution.Cost.Detour, "0.0")}"
                + (solution.Cost.Limits > 0 ? $" + 超限 limits broken {Number(solution.Cost.Limits, "0.0")}" : "") + $"；下界 bound {Number(certificate.Bound, "0.0")}：{Of(certificate.Ended)}，{certificate.Rounds} 轮 rounds，seed {certificate.Seed}",
            "党员数为预计值（骑手数 × 党员比例），不含任何个人信息 Members are expected from couriers; no person is counted.",
        ];
        foreach (var line in lines) html.Append(CultureInfo.InvariantCulture, $"<p>{Text(line)}</p>");
    }

    private static void Branches(StringBuilder html, BranchSolution solution) => Table(
        html, "支部 Branches", ["#", "支部 branch", "路线 routes", "骑手 couriers", "预计党员 members", "主线 chain km", "同线 on it", "集合点 meeting place", "平均 / 最远绕行 detour min"], [0, 2, 3, 4, 5, 6, 8],
        solution.Branches.Select(b => (string[])
        [
            $"<span class=\"dot\" style=\"background:{BranchMap.ColourOf(b.Ordinal)}\"></span>{b.Ordinal}",
            Text(b.Name) + (b.Existing is { } code ? $"<br>延续 goes on {Text(code)}" : "") + (b.Merged.Count > 0 ? $"<br>并入 merged {Text(string.Join(", ", b.Merged))}" : "") + (b.ZoneName is { } zone ? $"<br>{Text(zone)} {Percent(b.ZoneShare)}" : ""),
            $"{b.Routes.Count}", Number(b.Couriers), Number(b.ExpectedMembers, "0.#"), Number(b.ChainMetres / 1000, "0.0"), Percent(b.ChainShare),
            b.Meeting is { } at ? $"{Text(at.Name)}<br>{Of(at.Source)}" : "–",
            b.Meeting is { } of ? $"{Number(of.MeanDetourMinutes, "0.0")} / {Number(of.WorstDetourMinutes, "0.0")}" : "–",
        ]));

    private static void Routes(StringBuilder html, ProposedBranch branch) => Table(
        html, $"{branch.Ordinal}. {branch.Name}", ["路线 route", "骑手 couriers", "绕行 detour min"], [1, 2],
        branch.Routes.Select(r => (string[])[Text(NameOf(r)), Number(r.Couriers), r.DetourMinutes is null && branch.Meeting is not null ? "超出 beyond" : Number(r.DetourMinutes, "0.0")]));

    private static void LeftOut(StringBuilder html, BranchSolution solution) => Table(
        html, "未编入 Left out", ["路线 route", "骑手 couriers", "原因 reason"], [1],
        solution.LeftOut.Select(l => (string[])[Text(l.Name is { } name && name != l.Code ? $"{name} ({l.Code})" : l.Code), Number(l.Couriers), Text($"{Of(l.Reason)}：{l.Sentence}")]));

    /// <summary>Rows hold HTML.</summary>
    private static void Table(StringBuilder html, string title, string[] headers, int[] numbers, IEnumerable<string[]> rows)
    {
        var all = rows.ToList();
        if (all.Count == 0) return;
        html.Append(CultureInfo.InvariantCulture, $"<h2>{Text(title)}</h2><table><tr>");
        foreach (var (place, header) in headers.Index()) html.Append(CultureInfo.InvariantCulture, $"<th{Class(place)}>{Text(header)}</th>");
        foreach (var row in all)
        {
            html.Append("</tr><tr>");
            foreach (var (place, cell) in row.Index()) html.Append(CultureInfo.InvariantCulture, $"<td{Class(place)}>{cell}</td>");
        }

        html.Append("</tr></table>");
        string Class(int place) => numbers.Contains(place) ? " class=\"n\"" : "";
    }

    private static string Text(string text) => WebUtility.HtmlEncode(text);
}
