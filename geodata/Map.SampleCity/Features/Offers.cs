namespace Map.SampleCity.Features;

/// <summary>What merchants give to couriers.</summary>
internal sealed record Offer(string Code, string Merchant, string Kind, string Title, int? Points, string From, string? Until);

internal static class Offers
{
    private static readonly string[] Free = ["免费热水和手机充电", "免费使用微波炉", "雨天免费借用雨衣", "免费冬季姜茶一杯", "免费使用卫生间"];
    private static readonly string[] FoodDiscounts = ["骑手就餐九折", "骑手套餐立减三元", "工作日午后八折", "加饭免费、套餐八八折"];
    private static readonly string[] Discounts = ["凭骑手码九五折", "会员日八八折", "满五十减五元"];
    private static readonly (int Points, string Title)[] Redemptions = [(30, "积分兑换矿泉水一箱"), (50, "积分兑换雨衣一件"), (80, "积分兑换头盔一顶"), (120, "积分兑换电瓶检测一次"), (20, "积分兑换饮品一杯")];

    public static List<Offer> Build(City city, IReadOnlyList<Merchant> merchants)
    {
        var offers = new List<Offer>();
        foreach (var merchant in merchants.Where(m => m.Stage is null or "DOWNSTREAM"))
        {
            if (city.Random.NextDouble() < 0.35) Add(merchant, "FREE_ITEM", city.Pick(Free), null, null);
            if (city.Random.NextDouble() < 0.35) Add(merchant, "DISCOUNT", city.Pick(merchant.IsFood ? FoodDiscounts : Discounts), null, "2025-12-31");
            if (city.Random.NextDouble() >= 0.18) continue;
            var (points, title) = city.Pick(Redemptions);
            Add(merchant, "POINTS_REDEMPTION", title, points, "2026-06-30");
        }
        return offers;

        void Add(Merchant merchant, string kind, string title, int? points, string? until) =>
            offers.Add(new Offer(Names.Code("OF", offers.Count + 1, 3), merchant.Code, kind, title, points, "2025-01-01", until));
    }
}
