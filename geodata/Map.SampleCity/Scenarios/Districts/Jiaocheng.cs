using Map.SampleCity.Scenarios.Layout;
using Map.SampleCity.Scenarios.Tables;

namespace Map.SampleCity.Scenarios.Districts;

/// <summary>Grids in three levels with staff; area unions across streets; canteens, workshops, property firms run by communities.</summary>
internal static class Jiaocheng
{
    public static District Build()
    {
        var d = new District("jiaocheng", "SYN350902", "福建省宁德市蕉城区", "Jiaocheng, Ningde, Fujian", "好厝边", new Town(119.52, 26.66, 16, 16));
        var places = Governance.OfDistrict(d, 4, 24, workers: 220);
        var grids = d.Grids.Divide(places.Communities, "GRID", 120, i => $"第{i + 1}网格", new GridFacts(FullTimeStaff: 120, PartTimeStaff: 120));
        var micro = d.Grids.Divide(grids, "MICRO_GRID", 240, i => $"第{i + 1}微网格", new GridFacts(PartTimeStaff: 400));
        d.Grids.Divide(micro, "BUILDING", 300, i => $"第{i + 1}楼栋", new GridFacts(PartTimeStaff: 600));
        // Compounds stand beside the governance tree, inside a community.
        foreach (var i in Enumerable.Range(0, 60))
            d.Grids.Add($"{Governance.NameOf(i + 30)}小区", "COMPOUND", places.Communities[i % 24].Area.Split(9)[i / 24 * 4], places.Communities[i % 24], new GridFacts(Shares.Of(63_000, 60, i)));
        var top = d.Organizations.Add("COMMITTEE", "城市基层治理工作委员会", null, places.Streets[0]);
        var streets = d.Organizations.AddMany(4, "COMMITTEE", i => places.Streets[i].Name + "大工委", [top], places.Streets);
        var service = d.Organizations.AddMany(56, "ASSOCIATION", i => $"第{i + 1}近邻服务队", streets, places.Communities, _ => new(Purpose: "SERVICE_TEAM"));
        d.Organizations.AddMany(8, "ASSOCIATION", i => $"第{i + 1}志愿服务队", streets, places.Communities, _ => new(Purpose: "VOLUNTEER_TEAM"));
        var units = d.Organizations.AddMany(130, "BRANCH", i => $"第{i + 1}共建单位党支部", streets, places.Communities, _ => new(FormedBy: "SINGLE"));
        d.Stations.AddMany(13, "CANTEEN", i => places.Communities[i].Name + "孝老食堂", places.Communities, new(d.Brand) { Hours = "Mo-Su 10:30-13:00,16:30-18:30", Services = "ELDER_MEAL;HOT_MEAL", Organizations = streets });
        d.Stations.AddMany(6, "WORKSHOP", i => places.Communities[i + 13].Name + "社区工坊", places.Communities, new(d.Brand) { Services = "TRAINING", Organizations = streets });
        d.Stations.AddMany(23, "SERVICE_POINT", i => places.Communities[i].Name + "公益物业", places.Communities, new(d.Brand) { Purpose = "PROPERTY_MANAGEMENT", Services = "REST", Organizations = streets });
        Commerce(d, places, top, units);
        d.Cases.AddMany(649, "REPORT", "CONFIRMED", Subjects.Reports, grids, service);
        d.Cases.AddMany(31, "REPORT", "ASSIGNED", Subjects.Reports, grids, service);
        d.Projects.AddMany(211, i => $"共建项目第{i + 1}项", units, places.Communities);
        Report(d, places.Root);
        return d;
    }

    private static void Commerce(District d, Governance places, string top, IReadOnlyList<string> units)
    {
        var circle = d.Grids.Add("广场商圈", "BUSINESS_CIRCLE", new Rect(96, 96, 160, 144), places.Root);
        var merchants = d.Merchants.AddMany(1531, [circle], ["餐饮", "服饰", "零售", "数码", "教育", "娱乐"]);
        d.Alliances.Add("BUSINESS_CIRCLE", "广场商圈联盟", top, circle.Area, merchants);
        // Three zones, each across the border of two streets.
        foreach (var (i, area) in new[] { new Rect(64, 16, 192, 80), new Rect(16, 96, 96, 160), new Rect(160, 96, 240, 160) }.Index())
            d.Alliances.Add("AREA_UNION", $"第{i + 1}片区联合党委", top, area, organizations: units.Where((_, u) => u % 3 == i));
    }

    private static void Report(District d, GridArea root)
    {
        d.Indicators.Add(root, "service_teams", "近邻党建服务队", "Service teams", 56, Put.Exactly, "organizations purpose=SERVICE_TEAM");
        d.Indicators.Add(root, "instructors", "近邻党建指导员", "Instructors", 13, Put.Exactly, null);
        d.Indicators.Add(root, "first_secretaries", "驻社区第一书记", "First secretaries", 8, Put.Exactly, null);
        d.Indicators.Add(root, "circle_merchants", "万达商圈企业商户", "Firms and merchants of the circle", 1531, Put.Exactly, "merchants alliance=BUSINESS_CIRCLE");
        d.Indicators.Add(root, "community_workers", "社区工作者", "Community workers", 220, Put.Exactly, "grids level=COMMUNITY sum=full_time_staff");
        d.Indicators.Add(root, "grid_staff", "三级网格员", "Grid members of three levels", 1240, Put.Exactly, "grids level=GRID,MICRO_GRID,BUILDING sum=staff");
        d.Indicators.Add(root, "reports_solved", "解决急难愁盼事项", "Residents' matters solved", 649, Put.Exactly, "cases kind=REPORT status=CONFIRMED");
        d.Indicators.Add(root, "property_firms", "公益物业企业", "Property firms of communities", 23, Put.Exactly, "stations kind=SERVICE_POINT purpose=PROPERTY_MANAGEMENT");
        d.Indicators.Add(root, "compounds", "覆盖居民小区", "Compounds covered", 60, Put.Exactly, "grids level=COMPOUND");
        d.Indicators.Add(root, "residents_served", "兜底保障居民", "Residents served by them", 63000, Put.Exactly, "grids level=COMPOUND sum=population");
        d.Indicators.Add(root, "canteens", "孝老食堂", "Canteens", 13, Put.Exactly, "stations kind=CANTEEN");
        d.Indicators.Add(root, "elders_served", "就餐老人", "Elders served", 510, Put.AtLeast, null);
        d.Indicators.Add(root, "workshops", "社区工坊", "Workshops", 6, Put.Exactly, "stations kind=WORKSHOP");
        d.Indicators.Add(root, "volunteer_teams", "志愿服务队", "Volunteer teams", 8, Put.Exactly, "organizations purpose=VOLUNTEER_TEAM");
        d.Indicators.Add(root, "area_unions", "片区联合党委", "Area unions", 3, Put.Exactly, "alliances kind=AREA_UNION");
        d.Indicators.Add(root, "co_building_units", "共建单位", "Co-building units", 130, Put.Exactly, "organizations alliance=AREA_UNION");
        d.Indicators.Add(root, "co_building_projects", "共建项目", "Co-building projects", 211, Put.Exactly, "projects");
    }
}
