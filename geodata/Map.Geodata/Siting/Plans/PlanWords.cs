using System.Globalization;
using Map.Analysis.Siting;
using Map.Analysis.Siting.Explanations;
using Map.Geodata.Features;
using Map.Geodata.Siting.Briefs;

namespace Map.Geodata.Siting.Plans;

/// <summary>What people call the parts of a plan, in Chinese and English.</summary>
public static class PlanWords
{
    public static string Of(SitingObjective objective) => objective switch
    {
        SitingObjective.MaxCoverage => "最大覆盖 MAX_COVERAGE",
        SitingObjective.SetCover => "最少站点 SET_COVER",
        SitingObjective.PMedian => "平均时间最短 P_MEDIAN",
        _ => "最远时间最短 P_CENTER",
    };

    /// <summary>What the objective is counted in.</summary>
    public static string UnitOf(SitingSolution solution) => (solution.Objective, solution.People) switch
    {
        (SitingObjective.MaxCoverage, _) => "覆盖 covered",
        (SitingObjective.SetCover, _) => "费用或站数 cost or stations",
        (SitingObjective.PMedian, SitingPeople.Routes) => "平均绕行分钟 average minutes of detour",
        (SitingObjective.PMedian, _) => "平均分钟 average minutes",
        (_, SitingPeople.Routes) => "最长绕行分钟 longest minutes of detour",
        _ => "最远分钟 longest minutes",
    };

    /// <summary>Where those who count are.</summary>
    public static string PlacesOf(SitingPeople people) => people == SitingPeople.Routes ? "条骑手路线 routes" : "个需求单元 cells";

    /// <summary>Who counts as covered, where that isn't plain.</summary>
    public static string LimitOf(SitingSolution solution) => solution.DetourMinutes is { } minutes
        ? $"顺路：绕行不超过 {Number(minutes)} 分钟 on the way: at most {Number(minutes)} minutes of detour{(solution.Survey is { } survey ? $"; 调查 survey {survey}" : "")}" : "";

    public static string Of(BuildKind kind) => kind switch
    {
        BuildKind.Integrated => "整合 INTEGRATED",
        BuildKind.Rebuilt => "改建 REBUILT",
        BuildKind.CoBuilt => "共建 CO_BUILT",
        _ => "新建 NEW",
    };

    /// <summary>Who counts, and when where that matters.</summary>
    public static string PeopleOf(SitingSolution solution)
    {
        var hours = string.Create(CultureInfo.InvariantCulture, $" ({string.Join(", ", solution.Hours.Select(h => $"{h}:00"))})");
        return solution.People switch
        {
            SitingPeople.Couriers => "名骑手 couriers" + hours,
            SitingPeople.Residents => "名居民 residents",
            SitingPeople.Routes => "名途经骑手 couriers riding past" + hours,
            SitingPeople.Both => "人 people" + hours,
            _ => "个单元 cells",
        };
    }

    public static string Of(SitingScenario scenario) => scenario switch
    {
        SitingScenario.Slower => "速度 speed −10 %",
        SitingScenario.Faster => "速度 speed +10 %",
        SitingScenario.FewerPeople => "需求 demand −10 %",
        SitingScenario.MorePeople => "需求 demand +10 %",
        _ => "需求随机 demand ±10 %",
    };

    public static string Of(SitingStatus status) => status switch
    {
        SitingStatus.Optimal => "已证明最优 proven best",
        SitingStatus.WithinGap => "在要求的差距内 within the gap asked for",
        _ => "已停止，目前最好 stopped, best so far",
    };

    /// <summary>A corner without names is called by its position, which is its code.</summary>
    public static string Of(string name, string code) => name == code ? name : $"{name} ({code})";

    /// <summary>A question mark stands for what isn't known. Plus zero, since a loss of nothing is no minus.</summary>
    public static string Number(double? value) => value is { } known ? (known + 0.0).ToString("#,0.##", CultureInfo.InvariantCulture) : "?";

    public static string Percent(double? share) => share is { } known ? (100 * known).ToString("0.##", CultureInfo.InvariantCulture) + " %" : "?";
}
