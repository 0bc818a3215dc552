using Map.SampleCity.Scenarios.Layout;
using Map.SampleCity.Scenarios.Tables;

namespace Map.SampleCity.Scenarios.Districts;

/// <summary>One business circle: a general branch over branches, union, women and youth; a service centre in the mall; three lists.</summary>
internal static class Yushan
{
    public static District Build()
    {
        var d = new District("yushan", "SYN340504", "安徽省马鞍山市雨山区", "Yushan, Ma'anshan, Anhui", "万有引力", new Town(118.50, 31.68, 10, 8));
        var places = Governance.OfDistrict(d, 2, 8);
        var circle = d.Grids.Add("广场商圈", "BUSINESS_CIRCLE", new Rect(48, 32, 112, 96), places.Root);
        GridArea[] inCircle = [circle];
        var general = d.Organizations.Add("GENERAL_BRANCH", "商圈党总支", null, circle, new(FormedBy: "AREA"));
        d.Organizations.AddMany(6, "BRANCH", i => $"商圈第{i + 1}党支部", [general], inCircle, i => new(FormedBy: i % 2 == 0 ? "SINGLE" : "JOINT"));
        var union = d.Organizations.Add("UNION", "商圈工会联合会", general, circle);
        d.Organizations.Add("WOMEN", "商圈妇联", general, circle);
        d.Organizations.Add("YOUTH_LEAGUE", "商圈团支部", general, circle);
        d.Stations.AddMany(1, "SERVICE_CENTER", _ => "商圈党群服务中心", inCircle, new(d.Brand) { BuildKinds = ["INTEGRATED"], Organizations = [general], Services = "REST;DRINKING_WATER;READING;LEGAL_AID;TRAINING" });
        d.Stations.AddMany(4, "REST_STATION", i => $"商圈{"东西南北"[i]}区驿站", inCircle, new(d.Brand) { BuildKinds = ["CO_BUILT"], Organizations = [general] });
        var merchants = d.Merchants.AddMany(427, inCircle, ["餐饮", "服饰", "零售", "教育", "娱乐"], title: i => i < 5 ? "红色商铺" : null);
        d.Offers.AddMany(merchants.Where((_, i) => i % 5 == 0), "DISCOUNT", "骑手专享折扣");
        d.Alliances.Add("BUSINESS_CIRCLE", "商圈党群联盟", general, circle.Area, merchants);
        d.Cases.AddMany(13, "REPORT", "CONFIRMED", Subjects.Reports, inCircle, [general, union]);
        d.Cases.AddMany(4, "REPORT", "ASSIGNED", Subjects.Reports, inCircle, [general, union]);
        var needs = d.Cases.AddMany(20, "NEED", "ASSIGNED", Subjects.Needs, inCircle, [general, union]);
        var resources = d.Resources.AddMany(12, [general, union], "VENUE", i => $"可用资源第{i + 1}项");
        d.Projects.AddMany(97, i => $"认领服务项目第{i + 1}项", [general, union], inCircle, needs, resources);
        Report(d, places.Root);
        return d;
    }

    private static void Report(District d, GridArea root)
    {
        d.Indicators.Add(root, "circle_merchants", "签约商户", "Merchants", 427, Put.Exactly, "merchants alliance=BUSINESS_CIRCLE");
        d.Indicators.Add(root, "employees", "员工", "Employees", 1509, Put.Exactly, null);
        d.Indicators.Add(root, "residents_in_reach", "辐射居住人口", "Residents in reach", 13000, Put.About, null);
        d.Indicators.Add(root, "branches", "下辖党支部", "Branches", 6, Put.Exactly, "organizations kind=BRANCH");
        d.Indicators.Add(root, "yearly_budget", "工作经费（万元/年）", "Yearly budget, 10,000 CNY", 5, Put.Exactly, null);
        d.Indicators.Add(root, "reports_solved", "解决突出问题", "Issues solved", 13, Put.Exactly, "cases kind=REPORT status=CONFIRMED");
        d.Indicators.Add(root, "demonstration_posts", "党员示范岗", "Demonstration posts", 10, Put.Exactly, null);
        d.Indicators.Add(root, "demonstration_shops", "红色商铺", "Demonstration shops", 5, Put.Exactly, "merchants titles=*");
        d.Indicators.Add(root, "projects", "认领服务项目", "Service projects claimed", 97, Put.Exactly, "projects");
        d.Indicators.Add(root, "volunteer_services", "志愿服务次数", "Volunteer services", 160, Put.AtLeast, null);
        d.Indicators.Add(root, "disputes_mediated", "调解劳动纠纷", "Disputes mediated", 23, Put.Exactly, null);
        d.Indicators.Add(root, "jobs_offered", "提供就业岗位", "Jobs offered", 183, Put.Exactly, null);
    }
}
