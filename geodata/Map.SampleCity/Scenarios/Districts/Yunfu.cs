using Map.SampleCity.Scenarios.Layout;
using Map.SampleCity.Scenarios.Tables;

namespace Map.SampleCity.Scenarios.Districts;

/// <summary>A ledger of outlets, stations and members; discover, handle, feed back, reward.</summary>
internal static class Yunfu
{
    public static District Build()
    {
        var d = new District("yunfu", "SYN445300", "广东省云浮市", "Yunfu, Guangdong", "暖新驿站", new Town(112.04, 22.92, 15, 12));
        var places = Governance.OfCity(d, ["云城区", "云安区", "新兴县", "郁南县", "罗定市"], 35);
        var top = d.Organizations.Add("COMMITTEE", "新业态新就业群体综合党委", null, places.Streets[0]);
        var branches = d.Organizations.AddMany(10, "BRANCH", i => $"快递外卖第{i + 1}党支部", [top], places.Communities, i => new(i % 2 == 0 ? "快递物流" : "外卖配送", "SINGLE"));
        var teams = d.Organizations.AddMany(16, "ASSOCIATION", i => $"暖新志愿服务第{i + 1}队", [top], places.Communities, _ => new(Purpose: "VOLUNTEER_TEAM"));
        var stations = d.Stations.AddMany(25, "REST_STATION", i => $"{places.Communities[i].Name}暖新驿站", places.Communities, new(d.Brand) { BuildKinds = ["NEW"], Organizations = branches });
        d.Merchants.AddMany(60, places.Communities, ["快递网点", "外卖站点"], i => $"{(i % 2 == 0 ? "快递" : "外卖")}第{i + 1}网点");
        var bank = d.PointsBanks.Add("暖新积分", places.Root);
        d.PointsRules.AddUsual(bank);
        d.PointsOutlets.AddStations(bank, stations);
        d.Activities.AddMany(70, "SERVICE", i => $"暖新活动第{i + 1}场", branches, places.Communities);
        d.Cases.AddMany(500, "NEED", "CONFIRMED", Subjects.Needs, places.Communities, teams);
        d.Cases.AddMany(360, "REPORT", "CONFIRMED", Subjects.Reports, places.Communities, teams);
        d.Cases.AddMany(30, "REPORT", "ASSIGNED", Subjects.Reports, places.Communities, teams);
        Report(d, places.Root);
        return d;
    }

    private static void Report(District d, GridArea root)
    {
        d.Indicators.Add(root, "stations_built", "新建暖新驿站", "Stations built", 25, Put.Exactly, "stations kind=REST_STATION build_kind=NEW");
        d.Indicators.Add(root, "activities", "活动场次", "Activities", 70, Put.AtLeast, "activities");
        d.Indicators.Add(root, "people_served", "服务人次", "People served", 2000, Put.AtLeast, null);
        d.Indicators.Add(root, "problems_solved", "解决问题", "Problems solved", 500, Put.AtLeast, "cases kind=NEED status=CONFIRMED");
        d.Indicators.Add(root, "volunteer_teams", "志愿服务队", "Volunteer teams", 16, Put.Exactly, "organizations purpose=VOLUNTEER_TEAM");
        d.Indicators.Add(root, "deeds_done", "办实事", "Deeds done", 132, Put.Exactly, null);
        d.Indicators.Add(root, "reports", "上报信息", "Reports", 390, Put.AtLeast, "cases kind=REPORT");
    }
}
