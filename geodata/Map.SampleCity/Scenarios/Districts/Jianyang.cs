using Map.SampleCity.Scenarios.Layout;
using Map.SampleCity.Scenarios.Tables;

namespace Map.SampleCity.Scenarios.Districts;

/// <summary>A four-level organization tree, stations built in four ways, merchants around them, a points bank with tiers.</summary>
internal static class Jianyang
{
    public static District Build()
    {
        var d = new District("jianyang", "SYN350703", "福建省南平市建阳区", "Jianyang, Nanping, Fujian", "暖蜂驿站", new Town(118.12, 27.33, 14, 12));
        var places = Governance.OfDistrict(d, 3, 18);
        var grids = d.Grids.Divide(places.Communities, "GRID", 94, i => $"第{i + 1}网格", new GridFacts(PartTimeStaff: 235));
        var top = d.Organizations.Add("COMMITTEE", "两新组织工作委员会", null, places.Streets[0], new(Members: 163));
        string[] industries = ["交通物流", "外卖配送", "网约出行", "电子商务"];
        var committees = d.Organizations.AddMany(4, "COMMITTEE", i => industries[i] + "行业党委", [top], places.Streets, i => new(industries[i], "INDUSTRY"));
        var general = d.Organizations.AddMany(3, "GENERAL_BRANCH", i => places.Streets[i].Name + "两新党总支", committees, places.Streets, _ => new(FormedBy: "AREA"));
        d.Organizations.AddMany(13, "BRANCH", i => $"新业态第{i + 1}党支部", general, places.Communities, i => new(industries[i % 4], i % 3 == 0 ? "JOINT" : "SINGLE"));
        var stations = d.Stations.AddMany(25, "REST_STATION", i => $"{places.Communities[i % 18].Name}暖蜂驿站", places.Communities,
            new(d.Brand) { BuildKinds = ["INTEGRATED", "REBUILT", "CO_BUILT", "NEW"], Organizations = general });
        var merchants = d.Merchants.AddMany(118, grids, ["餐饮", "便利店", "药店", "修车", "理发"]);
        d.Offers.AddMany(merchants.Where((_, i) => i % 2 == 0), "DISCOUNT", "小哥就餐九折");
        d.Offers.AddMany(merchants.Where((_, i) => i % 3 == 0), "POINTS_REDEMPTION", "蜜值兑换", 30);
        d.Alliances.Add("MERCHANT_ALLIANCE", "暖蜂商家联盟", top, places.Root.Area, merchants);
        var bank = d.PointsBanks.Add("蜜值银行", places.Root);
        d.PointsRules.AddUsual(bank);
        d.PointsTiers.AddMany(bank, "新蜂", "勤蜂", "暖蜂", "银蜂", "金蜂", "蜂王");
        d.PointsOutlets.AddStations(bank, stations.Take(5));
        d.PointsOutlets.AddMerchants(bank, merchants.Take(20));
        d.Cases.AddMany(22, "REPORT", "CONFIRMED", Subjects.Reports, grids, general);
        d.Cases.AddMany(6, "REPORT", "ACCEPTED", Subjects.Reports, grids, general);
        d.Cases.AddMany(48, "WISH", "CONFIRMED", Subjects.Wishes, grids, general);
        d.Cases.AddMany(12, "WISH", "ASSIGNED", Subjects.Wishes, grids, general);
        Report(d, places.Root);
        return d;
    }

    private static void Report(District d, GridArea root)
    {
        d.Indicators.Add(root, "industry_committees", "行业党委", "Industry committees", 4, Put.Exactly, "organizations kind=COMMITTEE industry=*");
        d.Indicators.Add(root, "branches", "新业态党支部", "Branches of new-employment groups", 13, Put.Exactly, "organizations kind=BRANCH");
        d.Indicators.Add(root, "members_found", "摸排党员", "Members found", 163, Put.Exactly, null);
        d.Indicators.Add(root, "applications", "入党申请书", "Applications", 53, Put.Exactly, null);
        d.Indicators.Add(root, "rest_stations", "标准化暖蜂驿站", "Standard stations", 25, Put.Exactly, "stations kind=REST_STATION status=OPEN");
        d.Indicators.Add(root, "service_sessions", "精细化服务次数", "Service sessions", 10, Put.AtLeast, null);
        d.Indicators.Add(root, "wishes", "微心愿", "Wishes collected", 60, Put.AtLeast, "cases kind=WISH");
        d.Indicators.Add(root, "gift_packs", "暖心礼包", "Gift packs", 230, Put.AtLeast, null);
        d.Indicators.Add(root, "alliance_merchants", "暖蜂商家", "Merchants of the alliance", 118, Put.Exactly, "merchants alliance=MERCHANT_ALLIANCE");
        d.Indicators.Add(root, "part_time_grid_staff", "流动网格员", "Part-time grid members", 235, Put.Exactly, "grids sum=part_time_staff");
        d.Indicators.Add(root, "volunteer_turns", "志愿服务人次", "Volunteer turns", 1200, Put.AtLeast, null);
        d.Indicators.Add(root, "points_tiers", "蜜值层级", "Tiers of points", 6, Put.Exactly, "points-tiers");
        d.Indicators.Add(root, "redemptions", "积分兑换次数", "Redemptions", 100, Put.AtLeast, null);
    }
}
