using Map.SampleCity.Features;

namespace Map.SampleCity.Files;

/// <summary>The catalogue of services and the stations.</summary>
internal static class StationFiles
{
    private static readonly (string Code, string Zh, string En, string Group)[] Catalogue =
    [
        ("REST", "休息", "Rest", "CARE"), ("DRINKING_WATER", "饮水", "Drinking water", "CARE"), ("HOT_MEAL", "热餐", "Hot meal", "CARE"), ("MICROWAVE", "微波炉加热", "Microwave", "CARE"),
        ("PHONE_CHARGING", "手机充电", "Phone charging", "CARE"), ("EBIKE_CHARGING", "电动车充换电", "E-bike charging", "RIDING"), ("TOILET", "卫生间", "Toilet", "CARE"),
        ("FIRST_AID", "急救药箱", "First aid", "HEALTH"), ("MEDICAL", "义诊", "Medical advice", "HEALTH"), ("AIR_CONDITIONING", "冷暖空调", "Air conditioning", "CARE"),
        ("RAIN_GEAR", "雨具借用", "Rain gear", "RIDING"), ("READING", "阅读", "Reading", "GROWTH"), ("LEGAL_AID", "法律援助", "Legal aid", "RIGHTS"), ("TRAINING", "技能培训", "Training", "GROWTH"),
        ("HAIRCUT", "理发", "Haircut", "CARE"), ("GOVERNMENT_SERVICE", "政务代办", "Government services", "RIGHTS"), ("ELDER_MEAL", "长者助餐", "Meals for the elderly", "COMMUNITY"),
        ("CHILD_CARE", "子女托管", "Child care", "COMMUNITY"), ("POINTS_REDEMPTION", "积分兑换", "Points redemption", "REWARDS"),
    ];

    public static string Services() =>
        CsvText.Write("编码,中文名称,英文名称,分组", Catalogue.Select(s => new object?[] { s.Code, s.Zh, s.En, s.Group }));

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
