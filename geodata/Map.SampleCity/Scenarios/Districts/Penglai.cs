using Map.SampleCity.Scenarios.Layout;
using Map.SampleCity.Scenarios.Tables;

namespace Map.SampleCity.Scenarios.Districts;

/// <summary>An alliance along an industry's chain: enterprises with a stage, service teams, needs of enterprises in a closed loop.</summary>
internal static class Penglai
{
    private static readonly string[] MarketServices =
    [
        "融资对接", "知识产权", "检验检测", "法律顾问", "财税代理", "人才招聘", "技能鉴定", "设备租赁", "物流配送", "报关代理", "展会服务", "工业设计", "软件定制", "环境评价", "安全评价", "节能诊断",
        "质量认证", "保险经纪", "翻译服务", "会务培训", "数字化改造",
    ];

    public static District Build()
    {
        var d = new District("penglai", "SYN370614", "山东省烟台市蓬莱区", "Penglai, Yantai, Shandong", "红链赋能", new Town(120.76, 37.77, 16, 10));
        var places = Governance.OfDistrict(d, 3, 15);
        var park = d.Grids.Add("海工装备产业园", "PARK", new Rect(32, 96, 208, 152), places.Root);
        var lead = d.Organizations.Add("COMMITTEE", "海工装备产业链党委", null, park, new("海工装备", "INDUSTRY"));
        var teams = d.Organizations.AddMany(4, "ASSOCIATION", i => $"红链{"资金技术人才政策".Substring(2 * i, 2)}服务队", [lead], [park], _ => new(Purpose: "SERVICE_TEAM"));
        var banks = d.Organizations.AddMany(12, "BRANCH", i => $"签约银行第{i + 1}党支部", [lead], places.Communities, _ => new("金融", "SINGLE"));
        var enterprises = d.Merchants.AddMany(70, [park], ["海工装备"], i => $"海工装备第{i + 1}企业", ["UPSTREAM", "MIDSTREAM", "DOWNSTREAM"]);
        d.Alliances.Add("INDUSTRY_CHAIN", "海工装备产业链党建联盟", lead, park.Area, enterprises, banks);
        var services = MarketServices.Select((s, i) => d.Services.Add($"SYN370614_{i + 1}", s, $"Market service {i + 1}", "MARKET")).ToList();
        d.Stations.AddMany(1, "SERVICE_CENTER", _ => "产业链党群服务中心", [park], new(d.Brand) { BuildKinds = ["NEW"], Organizations = [lead], Services = string.Join(';', services.Append("REST")) });
        d.Stations.AddMany(6, "REST_STATION", i => $"产业园第{i + 1}驿站", [park], new(d.Brand) { BuildKinds = ["CO_BUILT"], Organizations = [lead] });
        d.Cases.AddMany(76, "NEED", "CONFIRMED", [new("资金土地", "流动资金贷款"), new("资金土地", "用地手续办理")], [park], teams);
        d.Cases.AddMany(124, "NEED", "CONFIRMED", [new("用工", "焊工紧缺"), new("配套", "上游零件供应"), new("政策", "补贴申报")], [park], teams);
        d.Cases.AddMany(11, "NEED", "ASSIGNED", [new("技术", "工艺难题")], [park], teams);
        Report(d, places.Root);
        return d;
    }

    private static void Report(District d, GridArea root)
    {
        d.Indicators.Add(root, "chain_enterprises", "链上企业", "Enterprises on the chain", 70, Put.AtLeast, "merchants alliance=INDUSTRY_CHAIN");
        d.Indicators.Add(root, "service_teams", "红链服务队", "Service teams", 4, Put.Exactly, "organizations purpose=SERVICE_TEAM");
        d.Indicators.Add(root, "staff_assigned", "专班党员干部", "Staff assigned", 37, Put.Exactly, null);
        d.Indicators.Add(root, "problems_solved", "解决难题", "Problems solved", 200, Put.AtLeast, "cases kind=NEED status=CONFIRMED");
        d.Indicators.Add(root, "funding_and_land", "闭环解决资金土地问题", "Funding and land among them", 76, Put.Exactly, "cases kind=NEED status=CONFIRMED category=资金土地");
        d.Indicators.Add(root, "banks_signed", "签约银行", "Banks signed", 12, Put.Exactly, "organizations alliance=INDUSTRY_CHAIN");
        d.Indicators.Add(root, "market_services", "市场化服务", "Market services", 21, Put.Exactly, "services group=MARKET");
    }
}
