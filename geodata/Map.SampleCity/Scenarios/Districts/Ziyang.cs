using Map.SampleCity.Scenarios.Layout;
using Map.SampleCity.Scenarios.Tables;

namespace Map.SampleCity.Scenarios.Districts;

/// <summary>Branches along couriers' ways with an area around each; unions first where there is no branch; stations where couriers gather.</summary>
internal static class Ziyang
{
    public static District Build()
    {
        var d = new District("ziyang", "SYN512000", "四川省资阳市", "Ziyang, Sichuan", "快递小哥之家", new Town(104.63, 30.13, 18, 15));
        var places = Governance.OfCity(d, ["雁江区", "安岳县", "乐至县"], 45);
        var routes = d.Routes.AddMany(28, i => $"骑行路线{i + 1}");
        var top = d.Organizations.Add("COMMITTEE", "新兴领域工作委员会", null, places.Streets[0]);
        string[] industries = ["快递物流", "外卖配送", "网约出行", "货运", "电子商务", "互联网", "家政服务"];
        var committees = d.Organizations.AddMany(7, "COMMITTEE", i => industries[i] + "行业党委", [top], places.Streets, i => new(industries[i], "INDUSTRY"));
        d.Organizations.AddMany(14, "BRANCH", i => $"第{i + 1}路线流动党员党支部", [committees[0], committees[1]], places.Communities,
            i => new(industries[i % 2], "ROUTE", Routes: $"{routes[2 * i]};{routes[(2 * i) + 1]}", ActivityArea: places.Communities[i * 3].Area));
        d.Organizations.AddMany(238, "UNION", i => $"第{i + 1}联合工会", [], places.Communities, i => new(industries[i % 7]));
        var teams = d.Organizations.AddMany(15, "ASSOCIATION", i => $"{places.Communities[i].Name}志愿服务队", [], places.Communities, _ => new(Purpose: "VOLUNTEER_TEAM"));
        d.Stations.AddMany(153, "REST_STATION", i => $"快递小哥之家第{i + 1}站", places.Communities, new(d.Brand) { BuildKinds = ["INTEGRATED", "CO_BUILT", "NEW"], Organizations = committees });
        d.Cases.AddMany(100, "NEED", "CONFIRMED", Subjects.Needs, places.Communities, teams);
        d.Cases.AddMany(9, "NEED", "ACCEPTED", Subjects.Needs, places.Communities, teams);
        Report(d, places.Root);
        return d;
    }

    private static void Report(District d, GridArea root)
    {
        d.Indicators.Add(root, "industry_committees", "行业党委", "Industry committees", 7, Put.Exactly, "organizations kind=COMMITTEE industry=*");
        d.Indicators.Add(root, "route_branches", "按出行路线建立的流动党员党支部", "Branches along routes", 14, Put.Exactly, "organizations kind=BRANCH formed_by=ROUTE");
        d.Indicators.Add(root, "unions", "工会组织", "Unions", 238, Put.Exactly, "organizations kind=UNION");
        d.Indicators.Add(root, "union_members", "工会会员", "Union members", 35000, Put.AtLeast, null);
        d.Indicators.Add(root, "stations", "活动阵地", "Stations", 153, Put.Exactly, "stations status=OPEN");
        d.Indicators.Add(root, "needs_solved", "集中性诉求", "Concentrated needs solved", 100, Put.Exactly, "cases kind=NEED status=CONFIRMED");
        d.Indicators.Add(root, "named_zones_teams_riders", "命名党员责任区车队骑手", "Named zones, teams and riders", 133, Put.Exactly, null);
        d.Indicators.Add(root, "registered_at_communities", "报到备案新就业群体", "Registered at communities", 3500, Put.AtLeast, null);
        d.Indicators.Add(root, "volunteer_teams", "志愿服务团队", "Volunteer teams", 15, Put.Exactly, "organizations purpose=VOLUNTEER_TEAM");
        d.Indicators.Add(root, "accident_policies", "意外保险", "Accident policies", 840, Put.Exactly, null);
        d.Indicators.Add(root, "mutual_aid_members", "互助保障", "Members of mutual aid", 1981, Put.Exactly, null);
    }
}
