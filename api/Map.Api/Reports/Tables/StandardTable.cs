using Map.Api.Coverage.Judgements;

namespace Map.Api.Reports.Tables;

/// <summary>How the subject stands to every rule of every standard.</summary>
internal static class StandardTable
{
    /// <summary>Rules whose figure is a share.</summary>
    private static readonly StandardRule[] Shares = [StandardRule.CircleCoverage, StandardRule.CircleResidents, StandardRule.CoveredBy, StandardRule.Services];

    public static ReportTable Create(Report report, ReportWords words) => new(
        "standards", ["standard", "revision", "rule", "required", "figure", "verdict"],
        [
            .. (report.Coverage?.Standards ?? []).SelectMany(s => s.Rules.Select(r => (object?[])
            [
                words.Name((s.Standard.NameZh, s.Standard.NameEn)), words.Format("revision", s.Standard.Revision), RuleOf(r, words), Required(r, words), FigureOf(r, words),
                words.Of<RuleVerdict>(r.Verdict),
            ])),
        ])
    { Note = NoteOf(report, words) };

    private static string NoteOf(Report report, ReportWords words) => report.Coverage?.Judged is { } judged && judged.Code != report.Subject.Code
        ? words.Format("note.standardsOf", judged.Name) + words["note.standards"]
        : words["note.standards"];

    private static string RuleOf(RuleJudgement rule, ReportWords words) =>
        words.Of<StandardRule>(rule.Rule) + (rule.Minutes is { } minutes ? words.Format("ofMinutes", minutes) : "")
        + (rule.OrganizationKind is { } kind ? words.Format("ofKind", words.Of<Map.Geodata.Features.OrganizationKind>(kind)) : "");

    private static string? FigureOf(RuleJudgement rule, ReportWords words) => rule.Figure is not { } figure ? null : Shares.Contains(rule.Rule) ? words.Percent(figure) : words.Number(figure, 1);

    private static string Required(RuleJudgement rule, ReportWords words)
    {
        // The bounds of a circle's residents are people, though the figure is a share of stations.
        string Write(double bound) => Shares.Contains(rule.Rule) && rule.Rule != StandardRule.CircleResidents ? words.Percent(bound) : words.Number(bound, 1);
        return (rule.Least, rule.Most) switch
        {
            ({ } least, { } most) => $"{Write(least)}–{Write(most)}",
            ({ } least, null) => "≥ " + Write(least),
            (null, { } most) => "≤ " + Write(most),
            _ => "",
        };
    }
}
