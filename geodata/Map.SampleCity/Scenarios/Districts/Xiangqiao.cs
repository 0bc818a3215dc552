using Map.SampleCity.Scenarios.Layout;
using Map.SampleCity.Scenarios.Tables;

namespace Map.SampleCity.Scenarios.Districts;

/// <summary>Many small grids; branches in compounds and alleys; service centres of communities; frequent services.</summary>
internal static class Xiangqiao
{
    private static readonly (string Zh, string En)[] Frequent =
    [
        ("社会保险查询", "Social insurance records"), ("医疗保险参保", "Medical insurance"), ("居住证申领", "Residence permits"), ("生育登记", "Birth registration"), ("老年人优待证", "Senior cards"),
        ("残疾人证办理", "Disability cards"), ("最低生活保障申请", "Minimum living allowance"), ("临时救助", "Temporary relief"), ("就业登记", "Employment registration"), ("失业登记", "Unemployment registration"),
        ("个体工商户登记", "Sole traders"), ("住房补贴", "Housing subsidies"), ("法律援助申请", "Legal aid applications"), ("入学报名", "School enrolment"), ("公证咨询", "Notary advice"),
        ("档案查询", "Archives"), ("养老金认证", "Pension certification"), ("高龄津贴", "Allowances for the very old"), ("退役军人登记", "Veterans' registration"), ("流动党员报到", "Registration of mobile members"),
        ("证明材料开具", "Certificates"),
    ];

    public static District Build()
    {
        var d = new District("xiangqiao", "SYN445102", "广东省潮州市湘桥区", "Xiangqiao, Chaozhou, Guangdong", "小切口", new Town(116.63, 23.67, 14, 14));
        var places = Governance.OfDistrict(d, 5, 47);
        var grids = d.Grids.Divide(places.Communities, "GRID", 143, i => $"第{i + 1}网格");
        var streets = d.Organizations.AddMany(5, "COMMITTEE", i => places.Streets[i].Name + "大工委", [], places.Streets);
        var communities = places.Communities.Select((c, i) => d.Organizations.Add("COMMITTEE", c.Name + "大党委", streets[i * 5 / 47], c)).ToList();
        d.Organizations.AddMany(47, "BRANCH", i => $"{Governance.NameOf(i + 60)}{(i % 3 == 0 ? "巷" : "小区")}党支部", communities, places.Communities, _ => new(FormedBy: "AREA"));
        var services = Frequent.Select((s, i) => d.Services.Add($"SYN445102_{i + 1}", s.Zh, s.En, "GOVERNMENT_SERVICE")).ToList();
        d.Stations.AddMany(17, "SERVICE_CENTER", i => places.Communities[i].Name + "党群服务中心", places.Communities,
            new(d.Brand) { BuildKinds = ["REBUILT", "CO_BUILT"], Organizations = communities, Hours = "Mo-Fr 08:30-12:00,14:30-17:30", Services = string.Join(';', services.Append("GOVERNMENT_SERVICE")) });
        d.Stations.AddMany(1, "REST_STATION", _ => "古城商圈驿站", places.Communities, new(d.Brand) { BuildKinds = ["CO_BUILT"], Organizations = streets });
        d.Cases.AddMany(40, "NEED", "CONFIRMED", Subjects.Needs, grids, communities);
        Report(d, places.Root);
        return d;
    }

    private static void Report(District d, GridArea root)
    {
        d.Indicators.Add(root, "grids", "社区网格", "Community grids", 143, Put.Exactly, "grids level=GRID");
        d.Indicators.Add(root, "branches", "小区（巷）党支部", "Branches of compounds and alleys", 47, Put.Exactly, "organizations kind=BRANCH");
        d.Indicators.Add(root, "building_heads", "楼（巷）长", "Heads of buildings and alleys", 700, Put.About, null);
        d.Indicators.Add(root, "service_centers", "落地社区党群服务中心", "Service centres settled", 17, Put.Exactly, "stations kind=SERVICE_CENTER");
        d.Indicators.Add(root, "street_committees", "街道大工委", "Street committees", 5, Put.Exactly, "organizations kind=COMMITTEE grid_level=STREET");
        d.Indicators.Add(root, "community_committees", "社区大党委", "Community committees", 47, Put.Exactly, "organizations kind=COMMITTEE grid_level=COMMUNITY");
        d.Indicators.Add(root, "frequent_services", "高频事项", "Frequent services", 21, Put.Exactly, "services group=GOVERNMENT_SERVICE");
        d.Indicators.Add(root, "matters_handled", "累计办理", "Matters handled", 8000, Put.AtLeast, null);
    }
}
