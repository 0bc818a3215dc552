using System.Globalization;
using Map.Analysis.Routes.Branches;
using Map.Geodata.Branching.Briefs;

namespace Map.Geodata.Branching.Plans;

/// <summary>What people call the parts of a branch plan, in Chinese and English.</summary>
public static class BranchWords
{
    public static string Of(BranchBasis basis) => basis switch
    {
        BranchBasis.Line => "分线 LINE",
        BranchBasis.Zone => "分片 ZONE",
        _ => "分片分线 BOTH",
    };

    public static string Of(MeetingSource source) => source switch
    {
        MeetingSource.Stations => "驿站 station",
        MeetingSource.Organizations => "组织 organization",
        MeetingSource.Merchants => "商户 merchant",
        _ => "指定 given",
    };

    public static string Of(BranchEnd end) => end switch
    {
        BranchEnd.Optimal => "已证明最优 proven best",
        BranchEnd.RoundsDone => "已完成全部轮次 all rounds done",
        _ => "已停止，目前最好 stopped, best so far",
    };

    public static string Of(LeftOutReason reason) => reason switch
    {
        LeftOutReason.NotOnStreets => "不在路网上 not on streets",
        LeftOutReason.NoMeetingPlace => "附近没有集合点 no meeting place",
        LeftOutReason.NoNeighbour => "与其他路线不相接 meets no other route",
        LeftOutReason.TooFewMembers => "党员不足 too few members",
        LeftOutReason.DetourTooLong => "绕行过远 detour too long",
        _ => "被隔开 cut off",
    };

    /// <summary>Why a route is in no branch, and what can be done about it.</summary>
    public static string SentenceOf(LeftOutReason reason, BranchBrief brief) => reason switch
    {
        LeftOutReason.NotOnStreets => "这条线没有落在已导入的道路上；请检查坐标系，或导入这一带的路网。",
        LeftOutReason.NoMeetingPlace => Text($"绕行 {brief.DetourMinutes} 分钟以内没有任何集合点；请增加集合点，或放宽绕行时间。"),
        LeftOutReason.NoNeighbour => Text($"它不与其他路线相接，预计党员不足 {brief.LeastMembers} 名；请放宽相接距离，或降低最少党员数。"),
        LeftOutReason.TooFewMembers => Text($"它和与它相连的路线预计党员合计不足 {brief.LeastMembers} 名；请放宽相接距离，或降低最少党员数。"),
        LeftOutReason.DetourTooLong => Text($"到所在支部集合点的绕行超过 {brief.DetourMinutes} 分钟；请增加支部或集合点，或放宽绕行时间。"),
        _ => "它与支部之间只隔着未编入的路线；那些路线编入后它才能相连。",
    };

    public static string NameOf(RouteInBranch route) => route.Name is { } name && name != route.Code ? $"{name} ({route.Code})" : route.Code;

    public static string Number(double? value, string format = "#,0.##") => value is { } known ? (known + 0.0).ToString(format, CultureInfo.InvariantCulture) : "–";

    public static string Percent(double? share) => share is { } known ? (100 * known).ToString("0", CultureInfo.InvariantCulture) + " %" : "–";

    private static string Text(FormattableString text) => text.ToString(CultureInfo.InvariantCulture);
}
