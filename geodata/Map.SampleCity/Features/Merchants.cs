using Map.SampleCity.Layout;

namespace Map.SampleCity.Features;

/// <summary>One of the 118 merchants, member of one alliance.</summary>
internal sealed record Merchant(string Code, string Name, string Category, string? Stage, string Titles, Front Front, string Alliance)
{
    public bool IsFood => Category is "餐饮" or "饮品";
}

/// <summary>Merchants: 52 of the business circle, 38 of the merchant alliance in the old town, 28 of the food chain in three stages.</summary>
internal static class Merchants
{
    public const string BusinessCircle = "SYN-AL-01", MerchantAlliance = "SYN-AL-02", IndustryChain = "SYN-AL-03";

    private static readonly string[] Prefixes =
    [
        "老街", "和顺", "福来", "小王", "阿香", "金谷", "百味", "顺意", "好邻居", "一品", "新佳", "万家", "德福", "丰和", "清泉", "青禾", "巷口", "家常", "乐享", "聚福",
        "云上", "大碗", "稻香", "春和", "三余", "初见", "同心", "四季", "晨光", "月半", "知味", "鲜达", "广源", "恒信", "宏发", "永盛", "吉祥", "欣欣", "天天", "优选",
    ];

    private static readonly string[] FoodShops = ["麻辣烫", "砂锅居", "盖浇饭", "牛肉面馆", "饺子馆", "家常菜馆", "黄焖鸡", "烤鱼馆", "羊汤馆", "轻食铺"];

    // Food comes first everywhere: it is listed as often as it is drawn.
    private static readonly (string Category, string[] Shops)[] Circle =
    [
        .. Enumerable.Repeat(("餐饮", FoodShops), 6), .. Enumerable.Repeat(("饮品", new[] { "奶茶店", "咖啡馆", "果汁铺" }), 2),
        ("便利店", ["便利店"]), ("服饰", ["服装店", "鞋店"]), ("数码", ["手机维修店", "数码店"]), ("书店", ["书店"]), ("药店", ["大药房"]), ("生活服务", ["理发店", "洗衣店", "眼镜店"]),
    ];

    private static readonly (string Category, string[] Shops)[] OldStreet =
    [
        .. Enumerable.Repeat(("餐饮", new[] { "羊肉汤馆", "烧饼铺", "早点铺", "面馆", "豆腐坊" }), 3), ("便利店", ["小卖部", "便利店"]), ("超市", ["生活超市"]), ("修车", ["电动车行", "修车铺"]), ("药店", ["大药房"]),
        ("生活服务", ["裁缝铺", "理发店", "锁匠铺"]), ("水果", ["水果店"]), ("五金", ["五金店"]), ("宾馆", ["客栈"]),
    ];

    private static readonly (string Stage, string Category, string[] Shops)[] Chain =
    [
        ("UPSTREAM", "种养殖", ["蔬菜合作社", "家庭农场", "粮油合作社", "养殖合作社"]), ("MIDSTREAM", "食品加工", ["中央厨房", "净菜加工厂", "冷链配送中心", "豆制品厂", "面点加工坊"]),
        ("DOWNSTREAM", "餐饮", ["社区食堂", "连锁快餐", "团餐公司", "生鲜超市"]),
    ];

    private static readonly string[] Titles = ["诚信商户", "骑手友好商户", "暖心商户", "党员示范店", "文明商户"];

    public static List<Merchant> Build(City city)
    {
        var merchants = new List<Merchant>();
        var used = new HashSet<string>();
        var fronts = city.Fronts.OrderBy(_ => city.Random.Next()).ToList();
        for (var i = 0; i < 52; i++)
            Add(city, merchants, used, city.Pick(Circle), null, Take(fronts, merchants, f => IsIn(f, -170, 1300, -400, 640)), BusinessCircle);
        for (var i = 0; i < 38; i++)
            Add(city, merchants, used, city.Pick(OldStreet), null, Take(fronts, merchants, f => IsIn(f, -2000, -540, -1090, -60)), MerchantAlliance);
        foreach (var (stage, count) in new[] { (0, 7), (1, 9), (2, 12) })
            for (var i = 0; i < count; i++)
                Add(city, merchants, used, (Chain[stage].Category, Chain[stage].Shops), Chain[stage].Stage, ChainPlace(city, fronts, merchants, stage), IndustryChain);
        return merchants;
    }

    private static bool IsIn(Front f, double u0, double u1, double v0, double v1) => f.At.U > u0 && f.At.U < u1 && f.At.V > v0 && f.At.V < v1;

    // Farms at the edge of the town, plants in the north, shops anywhere.
    private static Front ChainPlace(City city, List<Front> fronts, List<Merchant> merchants, int stage) => stage switch
    {
        0 => VillagePlace(city, merchants),
        1 => city.Gates.Where(g => g.Kind is BlockKind.Industry or BlockKind.Logistics && merchants.TrueForAll(m => m.Front != g)).OrderBy(_ => city.Random.Next()).First(),
        _ => Take(fronts, merchants, f => f.At.DistanceTo(new Uv(0, 0)) < 2_600),
    };

    private static Front VillagePlace(City city, List<Merchant> merchants)
    {
        var village = city.Blocks.Where(b => b.Kind == BlockKind.Village && b.Name.Length > 0 && merchants.TrueForAll(m => m.Front.BlockName != b.Name)).OrderBy(_ => city.Random.Next()).First();
        return new Front(village.Centre.Plus(20, 25), village.Kind, village.Name, village.Name, city.Random.Next(1, 80));
    }

    private static Front Take(List<Front> fronts, List<Merchant> merchants, Func<Front, bool> suits) =>
        fronts.First(f => suits(f) && merchants.TrueForAll(m => m.Front.At.DistanceTo(f.At) > 11));

    private static void Add(City city, List<Merchant> merchants, HashSet<string> used, (string Category, string[] Shops) kind, string? stage, Front front, string alliance)
    {
        string name;
        do name = city.Pick(Prefixes) + city.Pick(kind.Shops); while (!used.Add(name));
        var titles = city.Random.NextDouble() < 0.4 ? city.Pick(Titles) : "";
        if (titles.Length > 0 && city.Random.NextDouble() < 0.3) titles = string.Join(';', new[] { titles, city.Pick(Titles) }.Distinct());
        merchants.Add(new Merchant(Names.Code("ME", merchants.Count + 1, 3), name, kind.Category, stage, titles, front, alliance));
    }
}
