namespace Map.SampleCity.Features;

/// <summary>A committee, branch, union, …; its place is near a station or a grid.</summary>
internal sealed record Organization(
    string Code, string Name, string Kind, string? Parent, string? Industry, string? FormedBy, string? Purpose, int? Members, int? Instructors, double? U, double? V)
{
    /// <summary>Grids that make up its activity area.</summary>
    public string[] ActivityGrids { get; init; } = [];

    /// <summary>How many courier routes it is formed along.</summary>
    public int RouteCount { get; init; }
}

/// <summary>The tree: a district committee, four industry committees, five general branches, thirteen branches; unions and others beside.</summary>
internal static class Organizations
{
    private const string District = "SYN-ORG-01";

    public static Organization[] All { get; } =
    [
        new(District, "示例区新就业群体综合党委", "COMMITTEE", null, null, null, null, 386, 26, 1115, 420),
        new("SYN-ORG-02", "示例区快递物流行业党委", "COMMITTEE", District, "交通物流", "INDUSTRY", null, 124, 8, 1090, 430),
        new("SYN-ORG-03", "示例区外卖配送行业党委", "COMMITTEE", District, "外卖配送", "INDUSTRY", null, 97, 7, 560, 120),
        new("SYN-ORG-04", "示例区网约出行行业党委", "COMMITTEE", District, "网约出行", "INDUSTRY", null, 88, 5, 330, 1400),
        new("SYN-ORG-05", "示例区互联网和电商行业党委", "COMMITTEE", District, "电子商务", "INDUSTRY", null, 77, 6, 1115, -230),
        new("SYN-ORG-11", "古城片区快递党总支", "GENERAL_BRANCH", "SYN-ORG-02", "交通物流", "AREA", null, 46, 3, -1500, -440),
        new("SYN-ORG-12", "铁北货运物流党总支", "GENERAL_BRANCH", "SYN-ORG-02", "交通物流", "AREA", null, 41, 2, -850, 2000),
        new("SYN-ORG-13", "外卖骑手党总支", "GENERAL_BRANCH", "SYN-ORG-03", "外卖配送", "INDUSTRY", null, 63, 4, 560, 120),
        new("SYN-ORG-14", "出租车和网约车司机党总支", "GENERAL_BRANCH", "SYN-ORG-04", "网约出行", "INDUSTRY", null, 52, 3, 60, 1400),
        new("SYN-ORG-15", "电商直播产业党总支", "GENERAL_BRANCH", "SYN-ORG-05", "电子商务", "JOINT", null, 38, null, 20, 90),
        new("SYN-ORG-21", "鼓楼快递党支部", "BRANCH", "SYN-ORG-11", "交通物流", "SINGLE", null, 14, 1, -1500, -440),
        new("SYN-ORG-22", "书院片区快递联合党支部", "BRANCH", "SYN-ORG-11", "交通物流", "JOINT", null, 9, 1, -1640, 250),
        new("SYN-ORG-23", "古城片区党支部", "BRANCH", "SYN-ORG-11", "交通物流", "AREA", null, 12, 1, -1900, -760) { ActivityGrids = ["SYN-01-02", "SYN-01-03"] },
        new("SYN-ORG-24", "铁北冷链运输党支部", "BRANCH", "SYN-ORG-12", "交通物流", "SINGLE", null, 11, 1, -850, 2000),
        new("SYN-ORG-25", "物流园区党支部", "BRANCH", "SYN-ORG-12", "交通物流", "AREA", null, null, 1, 1500, 2800) { ActivityGrids = ["SYN-03-03"] },
        new("SYN-ORG-26", "商圈骑手路线党支部", "BRANCH", "SYN-ORG-13", "外卖配送", "ROUTE", null, 16, 1, 380, -250) { RouteCount = 5 },
        new("SYN-ORG-27", "朝阳路骑手路线党支部", "BRANCH", "SYN-ORG-13", "外卖配送", "ROUTE", null, 13, 1, 330, 700) { RouteCount = 4 },
        new("SYN-ORG-28", "跨河配送路线党支部", "BRANCH", "SYN-ORG-13", "外卖配送", "ROUTE", null, 7, null, 250, -1650) { RouteCount = 3 },
        new("SYN-ORG-29", "中山路骑手党支部", "BRANCH", "SYN-ORG-13", "外卖配送", "SINGLE", null, 10, 1, -860, 170),
        new("SYN-ORG-30", "出租车行业第一党支部", "BRANCH", "SYN-ORG-14", "网约出行", "INDUSTRY", null, 21, 1, 60, 1400),
        new("SYN-ORG-31", "站前网约车司机党支部", "BRANCH", "SYN-ORG-14", "网约出行", "AREA", null, 15, 1, 330, 1400) { ActivityGrids = ["SYN-02-03"] },
        new("SYN-ORG-32", "创业大厦电商联合党支部", "BRANCH", "SYN-ORG-15", "电子商务", "JOINT", null, 18, 1, 20, 90),
        new("SYN-ORG-33", "直播基地挂靠党支部", "BRANCH", "SYN-ORG-15", "电子商务", "AFFILIATED", null, 6, null, 1115, -230),
        new("SYN-ORG-41", "示例区快递行业工会联合会", "UNION", null, "交通物流", null, null, 1_240, null, 1090, 430),
        new("SYN-ORG-42", "示例区外卖骑手工会", "UNION", null, "外卖配送", null, null, 2_130, null, 560, 120),
        new("SYN-ORG-43", "新就业群体团工委", "YOUTH_LEAGUE", District, null, null, null, 205, null, 1115, 420),
        new("SYN-ORG-44", "商贸社区巾帼骑手妇联", "WOMEN", District, "外卖配送", null, null, 58, null, 760, -230),
        new("SYN-ORG-45", "暖蜂志愿服务队", "ASSOCIATION", District, null, null, "VOLUNTEER_TEAM", 164, null, -1500, -440),
        new("SYN-ORG-46", "示例区物流行业协会", "ASSOCIATION", null, "交通物流", null, "TRADE", 72, null, 1500, 2800),
    ];

    /// <summary>The general branches take the stations in turn.</summary>
    public static string NearestGeneralBranch(int station) => $"SYN-ORG-1{1 + station % 5}";
}
