using Map.SampleCity.Features;

namespace Map.SampleCity.Files;

/// <summary>The points bank: rules, six tiers, outlets; totals only.</summary>
internal static class PointsFiles
{
    private const string Bank = "SYN-PB-01";

    private static readonly (string Kind, string Title, int Points)[] RuleList =
    [
        ("BASE", "完成实名登记并加入网格", 50), ("BASE", "参加入职安全培训", 20), ("CONTRIBUTION", "上报安全隐患并经核实", 10), ("CONTRIBUTION", "参加志愿巡查一次", 15),
        ("CONTRIBUTION", "帮助独居老人送餐一次", 8), ("CONTRIBUTION", "担任交通文明劝导一小时", 12), ("CONTRIBUTION", "提出合理化建议被采纳", 30), ("DEDUCTION", "逆行、闯红灯被通报", 20),
        ("DEDUCTION", "虚报线索", 30),
    ];

    private static readonly (string Name, int Threshold)[] TierList = [("新蜂", 0), ("勤蜂", 100), ("巧蜂", 300), ("暖蜂", 600), ("金蜂", 1_000), ("领头蜂", 2_000)];

    public static string Banks() => CsvText.Write("编码,名称,所属网格,累计发放,累计兑换", [[Bank, "示例区蜜值银行", "SYN", 186_400, 92_750]]);

    public static string Rules() => CsvText.Write("银行编码,序号,类别,标题,积分", RuleList.Select((r, i) => new object?[] { Bank, i + 1, r.Kind, r.Title, r.Points }));

    public static string Tiers() => CsvText.Write("银行编码,序号,名称,门槛", TierList.Select((t, i) => new object?[] { Bank, i + 1, t.Name, t.Threshold }));

    public static string Outlets(IReadOnlyList<Merchant> merchants, IReadOnlyList<Station> stations) => CsvText.Write("银行编码,商户编码,驿站编码",
        merchants.Where(m => m.Category is "便利店" or "超市" or "药店").Take(8).Select(m => new object?[] { Bank, m.Code, null })
            .Concat(stations.Where(s => s.Plan.Services.Contains("POINTS_REDEMPTION", StringComparison.Ordinal)).Select(s => new object?[] { Bank, null, s.Code })));
}
