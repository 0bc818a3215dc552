using Map.SampleCity.Scenarios.Layout;
using Map.SampleCity.Scenarios.Tables;

namespace Map.SampleCity.Scenarios.Districts;

/// <summary>Residents' points are redeemed at allied merchants around each community.</summary>
internal static class Xinfu
{
    public static District Build()
    {
        var d = new District("xinfu", "SYN140902", "山西省忻州市忻府区", "Xinfu, Xinzhou, Shanxi", "红色商业联盟", new Town(112.73, 38.40, 12, 12));
        var places = Governance.OfDistrict(d, 4, 20);
        var lead = d.Organizations.Add("COMMITTEE", "新经济组织和新社会组织党委", null, places.Streets[0]);
        var supporters = d.Organizations.AddMany(53, "BRANCH", i => $"第{i + 1}联合党支部", [lead], places.Communities, i => new(FormedBy: i % 2 == 0 ? "SINGLE" : "JOINT"));
        d.Stations.AddMany(20, "SERVICE_CENTER", i => places.Communities[i].Name + "党群服务中心", places.Communities, new(d.Brand) { Organizations = [lead], Services = "REST;DRINKING_WATER;POINTS_REDEMPTION" });
        var merchants = d.Merchants.AddMany(100, places.Communities, ["超市", "餐饮", "粮油", "理发", "药店"], title: i => i % 10 == 0 ? "示范商户" : null);
        d.Offers.AddMany(merchants, "POINTS_REDEMPTION", "积分兑换商品", 50);
        d.Alliances.Add("MERCHANT_ALLIANCE", "红色商业联盟", lead, places.Root.Area, merchants, supporters);
        foreach (var (i, community) in places.Communities.Index())
        {
            var bank = d.PointsBanks.Add(community.Name + "积分超市", community);
            d.PointsRules.AddUsual(bank);
            d.PointsOutlets.AddMerchants(bank, merchants.Where((_, m) => m % 20 == i));
        }

        d.Indicators.Add(places.Root, "alliance_merchants", "红色商业联盟商户", "Merchants of the alliance", 100, Put.AtLeast, "merchants alliance=MERCHANT_ALLIANCE offer=POINTS_REDEMPTION");
        d.Indicators.Add(places.Root, "supporting_organizations", "给予支持的三新组织", "Supporting new organizations", 53, Put.Exactly, "organizations alliance=MERCHANT_ALLIANCE");
        return d;
    }
}
