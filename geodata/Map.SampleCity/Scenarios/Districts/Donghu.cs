using Map.SampleCity.Scenarios.Layout;
using Map.SampleCity.Scenarios.Tables;

namespace Map.SampleCity.Scenarios.Districts;

/// <summary>Four kinds of organizations, counted side by side; instructors where there is no organization yet.</summary>
internal static class Donghu
{
    public static District Build()
    {
        var d = new District("donghu", "SYN360102", "江西省南昌市东湖区", "Donghu, Nanchang, Jiangxi", "四共四同", new Town(115.88, 28.70, 12, 12));
        var places = Governance.OfDistrict(d, 5, 30);
        var top = d.Organizations.Add("COMMITTEE", "两新组织工作委员会", null, places.Streets[0], new(Instructors: 10));
        var streets = d.Organizations.AddMany(5, "COMMITTEE", i => places.Streets[i].Name + "两新党委", [top], places.Streets, _ => new(Instructors: 20));
        d.Organizations.AddMany(64, "BRANCH", i => $"两新第{i + 1}党支部", streets, places.Communities, i => new(FormedBy: i % 3 == 0 ? "JOINT" : "SINGLE"));
        d.Organizations.AddMany(37, "UNION", i => $"第{i + 1}联合工会", streets, places.Communities);
        d.Organizations.AddMany(120, "YOUTH_LEAGUE", i => $"第{i + 1}团支部", streets, places.Communities);
        d.Organizations.AddMany(104, "WOMEN", i => $"第{i + 1}妇女联合会", streets, places.Communities);
        d.Stations.AddMany(30, "SERVICE_CENTER", i => places.Communities[i].Name + "党群服务中心", places.Communities, new(d.Brand) { BuildKinds = ["INTEGRATED", "CO_BUILT"], Organizations = streets });
        d.Activities.AddMany(12, "MEETING", i => $"第{i + 1}次联席会议", [top], places.Streets);
        d.Activities.AddMany(30, "VOLUNTEER", i => $"志愿服务第{i + 1}场", streets, places.Communities);
        Report(d, places.Root);
        return d;
    }

    private static void Report(District d, GridArea root)
    {
        d.Indicators.Add(root, "party_organizations", "党组织", "Party organizations", 70, Put.Exactly, "organizations kind=COMMITTEE,GENERAL_BRANCH,BRANCH,GROUP");
        d.Indicators.Add(root, "unions", "工会组织", "Unions", 37, Put.Exactly, "organizations kind=UNION");
        d.Indicators.Add(root, "youth_leagues", "团组织", "Youth league organizations", 120, Put.Exactly, "organizations kind=YOUTH_LEAGUE");
        d.Indicators.Add(root, "womens_organizations", "妇联组织", "Women's organizations", 104, Put.Exactly, "organizations kind=WOMEN");
        d.Indicators.Add(root, "instructors", "党建指导员", "Instructors", 110, Put.Exactly, "organizations sum=instructors");
        d.Indicators.Add(root, "covered_organizations", "覆盖两新组织", "Organizations covered by them", 754, Put.Exactly, null);
        d.Indicators.Add(root, "joint_meetings", "联席会议", "Joint meetings", 12, Put.Exactly, "activities kind=MEETING");
        d.Indicators.Add(root, "volunteer_services", "志愿服务次数", "Volunteer activities", 100, Put.AtLeast, null);
    }
}
