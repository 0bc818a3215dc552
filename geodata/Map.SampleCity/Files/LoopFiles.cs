using System.Globalization;
using Map.Geodata.Coordinates;
using Map.SampleCity.Features;
using Map.SampleCity.Layout;

namespace Map.SampleCity.Files;

/// <summary>Cases, resources, projects, activities, indicators.</summary>
internal static class LoopFiles
{
    private static readonly (string Organization, string Kind, string Title, string? Service, int Station)[] ResourceList =
    [
        ("SYN-ORG-01", "VENUE", "多功能会议室（可容纳八十人）", null, 1), ("SYN-ORG-41", "LEGAL", "每周三律师值班", "LEGAL_AID", 1), ("SYN-ORG-13", "MEAL", "骑手食堂优惠套餐", "HOT_MEAL", 4), ("SYN-ORG-45", "VOLUNTEER", "志愿者四十人，可提前三日预约", null, 5),
        ("SYN-ORG-11", "VENUE", "社区共享会议室", null, 16), ("SYN-ORG-46", "TRAINING", "货运安全培训讲师两名", "TRAINING", 22), ("SYN-ORG-42", "FUND", "困难职工帮扶金", null, 4), ("SYN-ORG-43", "TRAINING", "短视频剪辑公益课", "TRAINING", 11),
        ("SYN-ORG-44", "CHILD_CARE", "周末亲子小课堂", "CHILD_CARE", 3), ("SYN-ORG-12", "EQUIPMENT", "移动换电柜两组", "EBIKE_CHARGING", 22), ("SYN-ORG-15", "VENUE", "直播间四间，晚间开放", null, 15), ("SYN-ORG-14", "HEALTH", "司机颈椎康复体验", "MEDICAL", 9),
    ];

    private static readonly (string Title, string Status, string? Organization, string? Need, string? Resource)[] ProjectList =
    [
        ("驿站延时服务", "RUNNING", "SYN-ORG-13", "SYN-CA-010", "SYN-RE-03"), ("法律咨询进驿站", "DONE", "SYN-ORG-41", "SYN-CA-011", "SYN-RE-02"), ("小区骑手友好通行", "RUNNING", "SYN-ORG-01", "SYN-CA-006", null),
        ("暑期托管小课堂", "PROPOSED", "SYN-ORG-44", "SYN-CA-008", "SYN-RE-09"), ("移动换电柜布点", "RUNNING", "SYN-ORG-12", "SYN-CA-015", "SYN-RE-10"), ("骑手健康体检", "CANCELLED", "SYN-ORG-42", "SYN-CA-009", null),
    ];

    public static string Resources(City city, IReadOnlyList<Station> stations) => CsvText.Write("编码,组织编码,类别,标题,可提供服务,经度,纬度", ResourceList.Select((r, i) =>
    {
        var at = city.Frame.ToLonLat(stations[r.Station - 1].Front.At);
        return new object?[] { Names.Code("RE", i + 1), r.Organization, r.Kind, r.Title, r.Service, at.Lon, at.Lat };
    }));

    public static string Projects() => CsvText.Write("编码,标题,状态,组织编码,需求编码,资源编码",
        ProjectList.Select((p, i) => new object?[] { Names.Code("PR", i + 1), p.Title, p.Status, p.Organization, p.Need, p.Resource }));

    public static string Cases(City city, IEnumerable<ServiceCase> cases) => CsvText.Write(
        "编号,类别,状态,分类,标题,所需服务,承办单位,上报时间,受理时间,派单时间,办结时间,确认时间,办结期限,不予受理原因,经度,纬度", cases.Select(c =>
        {
            var at = In(CoordinateSystem.Bd09, city.Frame.ToLonLat(c.At));
            return new object?[]
            {
                c.Code, c.Kind, c.Status, c.Category, c.Title, c.Service, c.Handler, Moment(c.Opened), Moment(c.Accepted), Moment(c.Assigned), Moment(c.Resolved), Moment(c.Confirmed), Moment(c.Deadline),
                c.Rejection, at.X, at.Y,
            };
        }));

    public static string ActivityTable(City city, IEnumerable<Activity> activities) => CsvText.Write("编码,类别,标题,组织者,活动日期,参加人数,经度,纬度", activities.Select(a =>
    {
        var at = city.Frame.ToLonLat(a.At);
        return new object?[] { a.Code, a.Kind, a.Title, a.Organization, a.Day.ToString("yyyy年M月d日", CultureInfo.InvariantCulture), a.Participants, at.Lon, at.Lat };
    }));

    public static string IndicatorTable(IEnumerable<Indicator> indicators) => CsvText.Write("编码,指标键,中文名称,英文名称,数值,限定,单位,期间开始,期间结束,数据来源,网格编码,组织编码,联盟编码,统计口径",
        indicators.Select(i => new object?[] { i.Code, i.Key, i.Name, i.NameEn, i.Value, i.Qualifier, i.Unit, "2025-01-01", "2025-06-30", Names.Source, i.Grid, i.Organization, i.Alliance, i.Counts }));

    private static GeoPosition In(CoordinateSystem system, LonLat wgs84)
    {
        var at = system.FromWgs84(new GeoPosition(wgs84.Lon, wgs84.Lat));
        return new GeoPosition(Math.Round(at.X, 7), Math.Round(at.Y, 7));
    }

    private static string? Moment(DateTime? moment) => moment?.ToString("yyyy-MM-dd HH:mm", CultureInfo.InvariantCulture);
}
