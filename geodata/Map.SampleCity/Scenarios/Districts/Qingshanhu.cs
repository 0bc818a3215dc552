using Map.SampleCity.Scenarios.Layout;
using Map.SampleCity.Scenarios.Tables;

namespace Map.SampleCity.Scenarios.Districts;

/// <summary>Town committee over circle committee over branches; the circle is cut into grids, each with a work station; three lists matched one to one.</summary>
internal static class Qingshanhu
{
    public static District Build()
    {
        var d = new District("qingshanhu", "SYN360111", "江西省南昌市青山湖区", "Qingshanhu, Nanchang, Jiangxi", "梦益家", new Town(115.97, 28.68, 10, 10));
        var places = Governance.OfDistrict(d, 2, 8);
        var circle = d.Grids.Add("梦时代商圈", "BUSINESS_CIRCLE", new Rect(40, 40, 120, 120), places.Root);
        var parts = d.Grids.Divide([circle], "MARKET", 6, i => $"商圈{"餐饮零售服饰数码教育娱乐".Substring(2 * i, 2)}网格");
        var town = d.Organizations.Add("COMMITTEE", "镇党委", null, places.Streets[0]);
        var committee = d.Organizations.Add("COMMITTEE", "商圈综合党委", town, circle, new(FormedBy: "AREA"));
        var branches = d.Organizations.AddMany(110, "BRANCH", i => $"商圈第{i + 1}党支部", [committee], parts, i => new(FormedBy: i % 4 == 0 ? "JOINT" : "SINGLE"));
        d.Stations.AddMany(6, "SERVICE_POINT", i => parts[i].Name + "工作站", parts, new(d.Brand) { Organizations = [committee] });
        var merchants = d.Merchants.AddMany(240, parts, ["餐饮", "零售", "服饰", "数码", "教育", "娱乐"]);
        d.Alliances.Add("BUSINESS_CIRCLE", "商圈党建联盟", committee, circle.Area, merchants);
        var needs = d.Cases.AddMany(36, "NEED", "RESOLVED", Subjects.Needs, parts, branches);
        d.Projects.AddMany(36, i => $"服务清单第{i + 1}项", branches, parts, needs, d.Resources.AddMany(36, branches, "SERVICE", i => $"资源清单第{i + 1}项"));
        d.Indicators.Add(places.Root, "party_organizations", "商圈党组织", "Organizations of the circle", 112, Put.Exactly, "organizations kind=COMMITTEE,GENERAL_BRANCH,BRANCH,GROUP");
        d.Indicators.Add(places.Root, "organization_levels", "组织层级", "Levels of the tree", 3, Put.Exactly, "organization-levels kind=COMMITTEE,GENERAL_BRANCH,BRANCH,GROUP");
        return d;
    }
}
