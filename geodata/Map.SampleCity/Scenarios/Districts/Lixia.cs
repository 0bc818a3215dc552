using Map.SampleCity.Scenarios.Layout;
using Map.SampleCity.Scenarios.Tables;

namespace Map.SampleCity.Scenarios.Districts;

/// <summary>One core, three poles, many points; wishes that are published and taken; a points bank in every community.</summary>
internal static class Lixia
{
    public static District Build()
    {
        var d = new District("lixia", "SYN370102", "山东省济南市历下区", "Lixia, Jinan, Shandong", "泉新泉驿", new Town(117.07, 36.67, 20, 16));
        var places = Governance.OfDistrict(d, 8, 131);
        var top = d.Organizations.Add("COMMITTEE", "新就业群体综合党委", null, places.Streets[0]);
        var streets = d.Organizations.AddMany(8, "COMMITTEE", i => places.Streets[i].Name + "综合党委", [top], places.Streets);
        d.Stations.AddMany(1, "SERVICE_CENTER", _ => "泉新泉驿核心站", places.Streets, new(d.Brand) { Tier = "CORE", BuildKinds = ["NEW"], Organizations = [top], Services = "REST;DRINKING_WATER;READING;TRAINING;LEGAL_AID;MEDICAL" });
        d.Stations.AddMany(3, "SERVICE_CENTER", i => $"泉新泉驿第{i + 1}极", [places.Streets[1], places.Streets[4], places.Streets[6]], new(d.Brand) { Tier = "POLE", BuildKinds = ["REBUILT"], Organizations = [top] });
        d.Stations.AddMany(296, "REST_STATION", i => $"{places.Communities[i % 131].Name}泉驿", places.Communities,
            new(d.Brand) { Tier = "POINT", BuildKinds = ["INTEGRATED", "CO_BUILT", "INTEGRATED", "REBUILT"], Organizations = streets, Hours = "Mo-Su 07:00-22:00" });
        foreach (var community in places.Communities) d.PointsRules.AddUsual(d.PointsBanks.Add(community.Name + "暖新银行", community));
        d.Cases.AddMany(48, "WISH", "OPEN", Subjects.Wishes, places.Communities, streets);
        d.Cases.AddMany(60, "WISH", "ASSIGNED", Subjects.Wishes, places.Communities, streets);
        d.Cases.AddMany(66, "WISH", "RESOLVED", Subjects.Wishes, places.Communities, streets);
        d.Cases.AddMany(200, "WISH", "CONFIRMED", Subjects.Wishes, places.Communities, streets);
        d.Cases.AddMany(50, "REPORT", "ACCEPTED", Subjects.Reports, places.Communities, streets);
        d.Activities.AddMany(35, "VOLUNTEER", i => $"志愿服务活动第{i + 1}场", streets, places.Communities);
        Report(d, places.Root);
        return d;
    }

    private static void Report(District d, GridArea root)
    {
        d.Indicators.Add(root, "stations", "阵地", "Stations", 300, Put.AtLeast, "stations status=OPEN");
        d.Indicators.Add(root, "core_and_poles", "核心与极", "Core and poles", 4, Put.Exactly, "stations kind=SERVICE_CENTER tier=CORE,POLE");
        d.Indicators.Add(root, "points_banks", "社区暖新银行", "Points banks of communities", 131, Put.Exactly, "points-banks grid_level=COMMUNITY");
        d.Indicators.Add(root, "instructors", "党建专员", "Instructors", 353, Put.Exactly, null);
        d.Indicators.Add(root, "mobile_members", "流动党员", "Mobile members", 287, Put.Exactly, null);
        d.Indicators.Add(root, "wishes", "发布微心愿", "Wishes published", 374, Put.Exactly, "cases kind=WISH");
        d.Indicators.Add(root, "wishes_taken", "接单", "Wishes taken", 326, Put.Exactly, "cases kind=WISH status=ASSIGNED,RESOLVED,CONFIRMED");
        d.Indicators.Add(root, "volunteer_activities", "志愿服务活动", "Volunteer activities", 35, Put.Exactly, "activities");
    }
}
