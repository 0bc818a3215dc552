using System.Globalization;
using Map.SampleCity.Layout;

namespace Map.SampleCity.Features;

/// <summary>A report, wish or need on its way from OPEN to CONFIRMED or REJECTED; times are China's.</summary>
internal sealed record ServiceCase(
    string Code, string Kind, string Status, string Category, string Title, string? Service, string? Handler, DateTime Opened, DateTime? Accepted, DateTime? Assigned,
    DateTime? Resolved, DateTime? Confirmed, DateTime? Deadline, string? Rejection, Uv At);

internal static class ClosedLoop
{
    private const int Count = 42;
    private static readonly DateTime FirstDay = new(2025, 4, 1, 8, 0, 0, DateTimeKind.Unspecified);

    private static readonly (string Kind, string Category, string Title, string? Service)[] Subjects =
    [
        ("REPORT", "道路设施", "非机动车道井盖松动", null), ("REPORT", "停车秩序", "电动自行车占用盲道", null), ("REPORT", "充电设施", "换电柜故障无法使用", "EBIKE_CHARGING"), ("REPORT", "道路照明", "小区门口路灯不亮", null),
        ("REPORT", "环境卫生", "驿站旁垃圾桶满溢", null), ("REPORT", "门禁通行", "小区北门骑手无法通行", null), ("WISH", "学习成长", "希望开办电动车维修培训班", "TRAINING"), ("WISH", "子女托管", "希望增加暑期托管名额", "CHILD_CARE"),
        ("WISH", "健康服务", "希望每季度安排一次体检", "MEDICAL"), ("WISH", "饮水用餐", "希望驿站延长到晚上十点", null), ("NEED", "法律援助", "交通事故理赔咨询", "LEGAL_AID"), ("NEED", "住房", "了解保障性租赁住房申请条件", null),
        ("NEED", "饮水用餐", "夏季饮水点不足", "DRINKING_WATER"), ("NEED", "休息场所", "午间缺少休息座位", "REST"), ("NEED", "充电设施", "周边缺少电动车充电点", "EBIKE_CHARGING"),
    ];

    private static readonly string[] Statuses = ["CONFIRMED", "CONFIRMED", "CONFIRMED", "RESOLVED", "RESOLVED", "ASSIGNED", "ACCEPTED", "OPEN", "REJECTED"];
    private static readonly string[] Handlers = ["SYN-ORG-11", "SYN-ORG-12", "SYN-ORG-13", "SYN-ORG-14", "SYN-ORG-15", "SYN-ORG-45"];

    public static List<ServiceCase> Build(City city) => [.. Enumerable.Range(1, Count).Select(i => Create(city, i))];

    private static ServiceCase Create(City city, int number)
    {
        var (kind, category, title, service) = Subjects[(number - 1) % Subjects.Length];
        var status = Statuses[city.Random.Next(Statuses.Length)];
        var progress = Array.IndexOf(["OPEN", "ACCEPTED", "ASSIGNED", "RESOLVED", "CONFIRMED"], status);
        var opened = FirstDay.AddDays(number * 1.6).AddMinutes(city.Random.Next(0, 720));
        var times = new DateTime?[4];
        var at = opened;
        for (var step = 0; step < progress; step++) times[step] = at = at.AddMinutes(city.Random.Next(60, 2_800));
        return new ServiceCase(Names.Code("CA", number, 3), kind, status, category, title, service, progress >= 2 ? city.Pick(Handlers) : null, opened, times[0], times[1], times[2], times[3],
            status == "REJECTED" ? null : opened.AddDays(7), status == "REJECTED" ? "不属于本区管理范围，已告知向主管部门反映" : null, city.Pick(city.Fronts).At);
    }
}

/// <summary>An event that an organization held.</summary>
internal sealed record Activity(string Code, string Kind, string Title, string Organization, DateTime Day, int? Participants, Uv At);

internal static class Activities
{
    private static readonly (string Kind, string Title)[] Kinds =
    [
        ("TRAINING", "交通安全培训"), ("PARTY_DAY", "主题党日活动"), ("HEALTH", "义诊进驿站"), ("LEGAL", "普法讲座"), ("VOLUNTEER", "骑手志愿巡查"), ("FESTIVAL", "端午包粽子"),
        ("SUMMER_CARE", "夏送清凉"), ("READING", "驿站读书会"), ("SKILLS", "电动车维修技能比武"), ("FAMILY", "亲子开放日"), ("HAIRCUT", "免费理发日"), ("JOB_FAIR", "灵活就业招聘会"),
    ];

    public static List<Activity> Build(City city, IReadOnlyList<Station> stations)
    {
        var branches = Organizations.All.Where(o => o.Kind is "BRANCH" or "GENERAL_BRANCH" or "UNION").ToList();
        var open = stations.Where(s => s.Plan.Status == "OPEN").ToList();
        return [.. Enumerable.Range(1, 24).Select(i =>
        {
            var (kind, title) = Kinds[(i - 1) % Kinds.Length];
            var station = city.Pick(open);
            return new Activity(Names.Code("AC", i), kind, $"{station.Plan.Name}：{title}", city.Pick(branches).Code, new DateTime(2025, 3, 1).AddDays(i * 4 + city.Random.Next(3)),
                city.Random.Next(8) == 0 ? null : city.Random.Next(12, 90), station.Front.At);
        })];
    }
}

/// <summary>A figure that somebody reported; exactly one of grid, organization and alliance.</summary>
internal sealed record Indicator(string Code, string Key, string Name, string NameEn, double? Value, string Qualifier, string Unit, string? Grid, string? Organization, string? Alliance, string? Counts);

internal static class Indicators
{
    public static List<Indicator> Build(City city)
    {
        var indicators = new List<Indicator>();
        foreach (var (grid, i) in new[] { "SYN-01", "SYN-02", "SYN-03", "SYN-04" }.Select((g, i) => (g, i)))
        {
            Add("courier_count", "快递员和外卖骑手人数", "Couriers and riders", 480 + 210 * i % 700, "ABOUT", "人", grid: grid);
            Add("station_visits", "驿站月服务人次", "Monthly visits to stations", i == 2 ? null : 5_200 + 1_300 * i, "EXACT", "人次", grid: grid);
            Add("service_satisfaction", "服务满意度", "Satisfaction", i == 3 ? null : 94.5 + i, "EXACT", "%", grid: grid);
        }
        foreach (var branch in Organizations.All.Where(o => o.Kind == "BRANCH"))
            Add("member_attendance", "组织生活参加率", "Attendance at meetings", city.Random.Next(6) == 0 ? null : city.Random.Next(78, 100), "EXACT", "%", organization: branch.Code);
        Add("annual_orders", "联盟商户年骑手订单", "Orders of couriers a year", 86_000, "AT_LEAST", "单", alliance: Merchants.BusinessCircle);
        Add("annual_orders", "联盟商户年骑手订单", "Orders of couriers a year", 31_500, "ABOUT", "单", alliance: Merchants.MerchantAlliance);
        Add("chain_turnover", "产业链年产值", "Turnover of the chain a year", null, "EXACT", "万元", alliance: Merchants.IndustryChain);
        // What the map counts as well: one agrees, one is fewer, one is about as many, and one is more than there are.
        Add("alliance_merchants", "联盟商户数", "Merchants of the alliance", 52, "EXACT", "家", alliance: Merchants.BusinessCircle, counts: "merchants");
        Add("alliance_merchants", "联盟商户数", "Merchants of the alliance", 40, "AT_LEAST", "家", alliance: Merchants.MerchantAlliance, counts: "merchants");
        Add("alliance_merchants", "联盟商户数", "Merchants of the alliance", 30, "ABOUT", "家", alliance: Merchants.IndustryChain, counts: "merchants");
        Add("branches", "党支部数", "Branches", 14, "EXACT", "个", organization: Organizations.All[0].Code, counts: "organizations kind=BRANCH");
        return indicators;

        void Add(string key, string name, string nameEn, double? value, string qualifier, string unit, string? grid = null, string? organization = null, string? alliance = null, string? counts = null) =>
            indicators.Add(new Indicator("SYN-IN-" + (indicators.Count + 1).ToString("00", CultureInfo.InvariantCulture), key, name, nameEn, value, qualifier, unit, grid, organization, alliance, counts));
    }
}
