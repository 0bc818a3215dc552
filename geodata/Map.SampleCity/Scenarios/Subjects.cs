using Map.SampleCity.Scenarios.Tables;

namespace Map.SampleCity.Scenarios;

/// <summary>What people report, wish and need, as far as nothing else is known.</summary>
internal static class Subjects
{
    public static readonly Subject[] Reports =
    [
        new("道路设施", "非机动车道坑洼"), new("停车秩序", "电动自行车停放混乱"), new("环境卫生", "垃圾桶满溢"), new("道路照明", "路灯不亮"), new("门禁通行", "骑手进不了小区北门"),
    ];

    public static readonly Subject[] Wishes =
    [
        new("学习成长", "想学电动车维修", "TRAINING"), new("子女托管", "暑期孩子无人照看", "CHILD_CARE"), new("健康服务", "希望安排体检", "MEDICAL"), new("饮水用餐", "希望能热饭", "MICROWAVE"),
    ];

    public static readonly Subject[] Needs =
    [
        new("法律援助", "理赔咨询", "LEGAL_AID"), new("休息场所", "午间没有地方坐", "REST"), new("充电设施", "附近没有充电点", "EBIKE_CHARGING"), new("住房", "租房信息"),
    ];
}
