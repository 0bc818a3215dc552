using Map.Geodata.Coordinates;
using Map.SampleCity.Features;
using Map.SampleCity.Layout;
using NetTopologySuite.Geometries;

namespace Map.SampleCity.Files;

/// <summary>Merchants, their offers and alliances.</summary>
internal static class MerchantFiles
{
    private const double Margin = 60; // metres around the outermost members

    private static readonly (string Code, string Name, string Kind, string Lead, string[] Organizations, bool HasArea)[] AllianceList =
    [
        (Merchants.BusinessCircle, "示例中心商圈党建联盟", "BUSINESS_CIRCLE", "SYN-ORG-13", ["SYN-ORG-13", "SYN-ORG-26", "SYN-ORG-42"], true),
        (Merchants.MerchantAlliance, "古城暖心商户联盟", "MERCHANT_ALLIANCE", "SYN-ORG-11", ["SYN-ORG-11", "SYN-ORG-21", "SYN-ORG-23"], true),
        (Merchants.IndustryChain, "食品产业链党建联盟", "INDUSTRY_CHAIN", "SYN-ORG-12", ["SYN-ORG-12", "SYN-ORG-24", "SYN-ORG-46"], false),
    ];

    public static string MerchantTable(City city, IEnumerable<Merchant> merchants) => CsvText.Write("商户编码,商户名称,业态,产业链环节,称号,地址,经度,纬度", merchants.Select(m =>
    {
        var wgs84 = city.Frame.ToLonLat(m.Front.At);
        var at = CoordinateSystem.Gcj02.FromWgs84(new GeoPosition(wgs84.Lon, wgs84.Lat));
        return new object?[] { m.Code, m.Name, m.Category, m.Stage, m.Titles, m.Front.Address, Math.Round(at.X, 7), Math.Round(at.Y, 7) };
    }));

    public static string OfferTable(IEnumerable<Offer> offers) => CsvText.Write("编码,商户编码,类别,标题,所需积分,开始日期,结束日期",
        offers.Select(o => new object?[] { o.Code, o.Merchant, o.Kind, o.Title, o.Points, o.From, o.Until }));

    public static string Alliances(City city, IReadOnlyList<Merchant> merchants) => GeoJsonText.Write(AllianceList.Select(alliance =>
    {
        var members = merchants.Where(m => m.Alliance == alliance.Code).ToList();
        return (new Dictionary<string, object?>
        {
            ["code"] = alliance.Code,
            ["name"] = alliance.Name,
            ["kind"] = alliance.Kind,
            ["lead_organization"] = alliance.Lead,
            ["merchants"] = members.Select(m => m.Code),
            ["organizations"] = alliance.Organizations,
        }, alliance.HasArea ? GeoJsonText.Polygon(Hull(city, members)) : "null");
    }));

    private static IEnumerable<LonLat> Hull(City city, List<Merchant> members)
    {
        var points = new MultiPoint([.. members.Select(m => city.Frame.ToMetres(m.Front.At)).Select(p => new Point(p.X, p.Y))]);
        var hull = (Polygon)points.ConvexHull().Buffer(Margin, 3);
        return hull.ExteriorRing.Coordinates.Select(c => Frame.FromMetres(c.X, c.Y));
    }
}
