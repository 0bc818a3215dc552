using Map.SampleCity.Layout;

namespace Map.SampleCity.Features;

/// <summary>One of the 25 stations.</summary>
internal sealed record Station(string Code, StationPlan Plan, Front Front, string Organization);

/// <summary>A station as it was planned: near which place of the plan, of what kind, built how, open when.</summary>
internal sealed record StationPlan(
    string Name, string Kind, string BuildKind, string Status, string Tier, string Brand, string Host, double U, double V, string Hours,
    double? Area, int? Seats, int? Capacity, bool? RiderAccess, string Services);

/// <summary>
/// The stations: dense in the centre, few in the south, one north of the railway; the logistics park, the villages and the
/// edge of the town have none.
/// </summary>
internal static class Stations
{
    private const string Basic = "REST;DRINKING_WATER;PHONE_CHARGING;TOILET";
    private const string Warm = Basic + ";MICROWAVE;AIR_CONDITIONING;FIRST_AID;RAIN_GEAR";
    private const string Full = Warm + ";EBIKE_CHARGING;READING;LEGAL_AID;TRAINING;GOVERNMENT_SERVICE;POINTS_REDEMPTION";

    private static readonly StationPlan[] Plans =
    [
        new("示例区新就业群体党群服务中心", "SERVICE_CENTER", "NEW", "OPEN", "CORE", "暖蜂驿站", "区政务服务中心", 1115, 420, "Mo-Su 08:00-21:00", 860, 120, 600, true, Full + ";MEDICAL;HAIRCUT;SHOWER;NAP_ROOM"),
        new("百汇广场暖蜂驿站", "REST_STATION", "CO_BUILT", "OPEN", "POLE", "暖蜂驿站", "百汇广场", 380, -250, "Mo-Su 10:00-22:00", 68, 24, 300, true, Warm + ";EBIKE_CHARGING"),
        new("星悦天地暖蜂驿站", "REST_STATION", "CO_BUILT", "OPEN", "POINT", "暖蜂驿站", "星悦天地", 760, -230, "Mo-Su 10:00-22:00", 36, 14, 180, false, Basic + ";MICROWAVE;RAIN_GEAR"),
        new("万和中心骑手食堂", "CANTEEN", "CO_BUILT", "OPEN", "POLE", "蜂味食堂", "万和中心", 560, 120, "Mo-Su 10:30-14:00,16:30-20:30", 210, 96, 520, true, "HOT_MEAL;DRINKING_WATER;MICROWAVE;REST;TOILET"),
        new("鼓楼暖蜂驿站", "REST_STATION", "INTEGRATED", "OPEN", "POLE", "暖蜂驿站", "鼓楼社区居委会", -1500, -440, "Mo-Su 07:30-21:30", 54, 18, 160, true, Warm),
        new("米市街户外劳动者驿站", "REST_STATION", "REBUILT", "OPEN", "POINT", "户外劳动者驿站", "米市社区居委会", -1900, -760, "Mo-Su 06:00-20:00", 28, 10, 120, true, Basic + ";FIRST_AID"),
        new("南门市场暖新驿站", "REST_STATION", "REBUILT", "OPEN", "POINT", "暖新驿站", "南门农贸市场", -700, -700, "Mo-Su 05:00-19:00", 32, 12, 200, true, Basic + ";MICROWAVE;EBIKE_CHARGING"),
        new("站前广场暖蜂驿站", "REST_STATION", "NEW", "OPEN", "POLE", "暖蜂驿站", "站前街道办事处", 330, 1400, "24/7", 90, 30, 420, true, Full + ";NAP_ROOM"),
        new("示例站出租车司机之家", "SERVICE_POINT", "INTEGRATED", "OPEN", "POINT", "的哥驿站", "示例站", 60, 1400, "24/7", 45, 20, 260, false, "REST;DRINKING_WATER;TOILET;HOT_MEAL;AIR_CONDITIONING"),
        new("人民医院爱心驿站", "SERVICE_POINT", "INTEGRATED", "OPEN", "POINT", "爱心驿站", "区人民医院", -360, 690, "Mo-Fr 08:00-18:00; Sa 08:00-12:00", 24, 8, 60, false, "REST;DRINKING_WATER;FIRST_AID;MEDICAL;TOILET"),
        new("职业技术学院暖新驿站", "SERVICE_POINT", "CO_BUILT", "OPEN", "POINT", "暖新驿站", "示例职业技术学院", 1690, 700, "Mo-Su 09:00-21:00", 40, 16, 140, true, Basic + ";TRAINING;READING"),
        new("明珠路暖蜂驿站", "REST_STATION", "NEW", "OPEN", "POINT", "暖蜂驿站", "明珠社区居委会", 1360, 340, "Mo-Su 08:00-22:00", 42, 14, 150, true, Warm),
        new("人民公园劳动者港湾", "SERVICE_POINT", "INTEGRATED", "OPEN", "POINT", "劳动者港湾", "人民公园管理处", 1260, -700, "Mo-Su 06:00-21:00", 26, 12, 110, true, Basic + ";READING"),
        new("金融大厦职工驿站", "SERVICE_POINT", "CO_BUILT", "OPEN", "POINT", "职工驿站", "金融大厦物业", 20, -330, "Mo-Fr 09:00-18:00; PH off", 38, 16, 90, false, Basic + ";READING;AIR_CONDITIONING"),
        new("创业大厦暖蜂驿站", "REST_STATION", "CO_BUILT", "OPEN", "POINT", "暖蜂驿站", "创业大厦物业", 20, 90, "Mo-Fr 08:30-20:00; Sa,Su 10:00-18:00", 35, 12, 130, true, Basic + ";MICROWAVE"),
        new("书院社区党群服务中心", "SERVICE_CENTER", "INTEGRATED", "OPEN", "POLE", "暖蜂驿站", "书院社区居委会", -1640, 250, "Mo-Fr 08:30-18:00; Sa 09:00-17:00; PH off", 320, 60, 240, true, Full + ";ELDER_MEAL;CHILD_CARE"),
        new("建设大街银行网点港湾", "SERVICE_POINT", "INTEGRATED", "OPEN", "POINT", "劳动者港湾", "示例银行建设大街支行", -1100, 700, "Mo-Fr 09:00-17:00", 18, 6, 40, false, "REST;DRINKING_WATER;TOILET;PHONE_CHARGING"),
        new("银杏社区暖新驿站", "REST_STATION", "REBUILT", "OPEN", "POINT", "暖新驿站", "银杏社区居委会", -2050, 1250, "Mo-Su 08:00-20:00", 30, 10, 90, true, Basic + ";MICROWAVE;AIR_CONDITIONING"),
        new("中山路夜间驿站", "REST_STATION", "REBUILT", "OPEN", "POINT", "暖蜂驿站", "中山路便利店联盟", -860, 170, "Mo-Su 18:00-02:00", 22, 8, 100, true, Basic + ";MICROWAVE"),
        new("滨河社区暖蜂驿站", "REST_STATION", "REBUILT", "OPEN", "POINT", "暖蜂驿站", "滨河社区居委会", 240, -900, "Mo-Su 08:00-21:00", null, 10, null, true, Warm),
        new("迎宾路环卫驿站", "REST_STATION", "INTEGRATED", "OPEN", "POINT", "环卫驿站", "区环卫所", -3050, 350, "Mo-Su 04:30-11:30,13:00-18:30", 20, 8, 70, true, Basic),
        new("铁北暖蜂驿站", "REST_STATION", "NEW", "OPEN", "POINT", "暖蜂驿站", "机车社区居委会", -850, 2000, "Mo-Su 07:00-22:00", 48, 16, 210, true, Warm + ";EBIKE_CHARGING"),
        new("南湖社区党群服务中心", "SERVICE_CENTER", "REBUILT", "OPEN", "POLE", "暖蜂驿站", "南湖社区居委会", 250, -1650, "Mo-Fr 08:30-18:00; Sa,Su 09:00-16:00", 280, 48, 180, true, Full),
        new("快递维修工坊", "WORKSHOP", "CO_BUILT", "SUSPENDED", "POINT", "蜂修工坊", "南门市场车行联盟", -860, -820, "Mo-Sa 08:30-18:30", 75, 6, 60, true, "BIKE_REPAIR;EBIKE_CHARGING;TRAINING;DRINKING_WATER"),
        new("新城暖蜂驿站", "REST_STATION", "NEW", "PLANNED", "POINT", "暖蜂驿站", "新城社区居委会", 1750, -1800, "", null, null, null, null, ""),
    ];

    public static List<Station> Build(City city)
    {
        var used = new HashSet<Front>();
        return [.. Plans.Select((plan, i) =>
        {
            var target = new Uv(plan.U, plan.V);
            var front = city.Fronts.Where(f => !used.Contains(f)).MinBy(f => f.At.DistanceTo(target))!;
            used.Add(front);
            return new Station(Names.Code("ST", i + 1), plan, front, plan.Kind == "SERVICE_CENTER" ? "SYN-ORG-01" : Organizations.NearestGeneralBranch(i));
        })];
    }
}
