using Map.SampleCity.Features;

namespace Map.SampleCity.Files;

/// <summary>The stations, and the services that only this district has.</summary>
internal static class StationFiles
{
    // The store knows the usual services from the start; these are the district's own.
    private static readonly (string Code, string Zh, string En, string Group)[] OwnServices =
    [
        ("BIKE_REPAIR", "车辆维修", "Bike repair", "RIDING"), ("SHOWER", "淋浴", "Shower", "CARE"), ("NAP_ROOM", "午休间", "Nap room", "CARE"),
    ];

    public static string Services() =>
        CsvText.Write("编码,中文名称,英文名称,分组", OwnServices.Select(s => new object?[] { s.Code, s.Zh, s.En, s.Group }));

    public static string StationTable(City city, IEnumerable<Station> stations) => CsvText.Write(
        "驿站编码,名称,类别,建设方式,状态,等级,品牌,依托单位,地址,主管组织,开放时间,面积(㎡),座位数,日服务人次,骑手可达,服务项目,经度,纬度", stations.Select(s =>
        {
            var at = city.Frame.ToLonLat(s.Front.At);
            var plan = s.Plan;
            return new object?[]
            {
                s.Code, plan.Name, plan.Kind, plan.BuildKind, plan.Status, plan.Tier, plan.Brand, plan.Host, s.Front.Address, s.Organization, plan.Hours, plan.Area, plan.Seats,
                plan.Capacity, plan.RiderAccess switch { true => "是", false => "否", null => null }, plan.Services, at.Lon, at.Lat,
            };
        }));
}
