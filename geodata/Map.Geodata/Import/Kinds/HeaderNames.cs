namespace Map.Geodata.Import.Kinds;

/// <summary>The headers that mean a column, beside its own English name. One table for all kinds and formats.</summary>
internal static class HeaderNames
{
    public const string Longitude = "lon";
    public const string Latitude = "lat";
    public const string Wkt = "wkt";

    private static readonly Dictionary<string, string[]> Names = new()
    {
        [Longitude] = ["lng", "long", "longitude", "x", "easting", "经度", "东坐标", "横坐标"],
        [Latitude] = ["latitude", "y", "northing", "纬度", "北坐标", "纵坐标"],
        [Wkt] = ["geometry", "geom", "the_geom", "几何", "图形", "坐标串"],
        ["code"] = ["编码", "编号", "代码", "id"],
        ["name"] = ["名称", "全称"],
        ["name_zh"] = ["中文名称", "中文名", "名称"],
        ["name_en"] = ["英文名称", "英文名"],
        ["level"] = ["层级", "级别", "类型"],
        ["kind"] = ["类别", "类型", "种类"],
        ["parent"] = ["上级", "上级编码", "上级网格", "上级组织", "parent_code"],
        ["grid"] = ["网格", "网格编码", "所属网格", "所在网格", "grid_code"],
        ["organization"] = ["组织", "组织编码", "所属组织", "主管组织", "组织者", "organization_code"],
        ["merchant"] = ["商户", "商户编码", "merchant_code"],
        ["station"] = ["驿站", "驿站编码", "站点编码", "station_code"],
        ["alliance"] = ["联盟", "联盟编码", "alliance_code"],
        ["bank"] = ["积分银行", "银行编码", "bank_code"],
        ["handler"] = ["承办单位", "处理组织", "办理组织", "handler_code"],
        ["need"] = ["需求编码", "对应需求"],
        ["resource"] = ["资源编码", "对应资源"],
        ["lead_organization"] = ["牵头组织", "牵头单位", "牵头组织编码"],
        ["merchants"] = ["成员商户", "商户成员"],
        ["organizations"] = ["成员组织", "组织成员"],
        ["routes"] = ["路线", "骑行路线", "路线编码"],
        ["service"] = ["服务编码", "服务项目", "所需服务", "可提供服务", "service_code"],
        ["services"] = ["服务", "服务项目", "服务内容"],
        ["population"] = ["人口", "常住人口"],
        ["households"] = ["户数", "家庭户数"],
        ["couriers"] = ["骑手数", "骑手人数", "快递员和外卖骑手", "小哥人数"],
        ["full_time_staff"] = ["专职网格员", "专职人员"],
        ["part_time_staff"] = ["兼职网格员", "兼职人员"],
        ["boundary"] = ["边界", "范围"],
        ["industry"] = ["行业"],
        ["formed_by"] = ["组建方式"],
        ["members"] = ["党员数", "成员数", "会员数"],
        ["instructors"] = ["指导员数", "党建指导员"],
        ["activity_area"] = ["活动范围", "活动区域"],
        ["group"] = ["分组"],
        ["build_kind"] = ["建设方式"],
        ["status"] = ["状态"],
        ["tier"] = ["等级"],
        ["purpose"] = ["用途"],
        ["brand"] = ["品牌"],
        ["host"] = ["依托单位", "承建单位"],
        ["address"] = ["地址"],
        ["opening_hours"] = ["开放时间", "营业时间"],
        ["floor_area_m2"] = ["面积", "建筑面积", "floor_area"],
        ["seats"] = ["座位数", "座位"],
        ["daily_capacity"] = ["日接待量", "日服务人次"],
        ["rider_access"] = ["骑手可达", "可骑行到达"],
        ["category"] = ["类目", "类别", "业态", "分类"],
        ["chain_stage"] = ["产业链环节", "环节"],
        ["titles"] = ["称号", "荣誉"],
        ["title"] = ["标题", "内容", "名称", "主题"],
        ["points_price"] = ["所需积分", "兑换积分"],
        ["valid_from"] = ["开始日期", "有效期起"],
        ["valid_until"] = ["结束日期", "有效期止"],
        ["area"] = ["区域", "范围"],
        ["points_issued"] = ["发放积分", "累计发放"],
        ["points_redeemed"] = ["兑换积分", "累计兑换"],
        ["ordinal"] = ["序号"],
        ["points"] = ["积分", "分值"],
        ["threshold"] = ["门槛", "起始积分"],
        ["platform"] = ["平台"],
        ["hourly"] = ["分时", "小时分布"],
        ["hourly_weekend"] = ["周末分时", "周末小时分布"],
        ["path"] = ["线路", "轨迹"],
        ["residents"] = ["居民", "居民数"],
        ["couriers_weekday"] = ["工作日骑手", "工作日分时"],
        ["couriers_weekend"] = ["周末骑手", "周末分时"],
        ["waiting_weekday"] = ["工作日等候"],
        ["waiting_weekend"] = ["周末等候"],
        ["source"] = ["来源", "数据来源"],
        ["opened_at"] = ["上报时间", "提交时间"],
        ["accepted_at"] = ["受理时间"],
        ["assigned_at"] = ["派单时间"],
        ["resolved_at"] = ["办结时间"],
        ["confirmed_at"] = ["确认时间"],
        ["deadline"] = ["办结期限", "期限"],
        ["rejected_at"] = ["不予受理时间", "退回时间"],
        ["rejection_reason"] = ["不予受理原因", "退回原因"],
        ["held_on"] = ["日期", "活动日期"],
        ["participants"] = ["参加人数", "参与人数"],
        ["counts"] = ["统计口径", "计数口径"],
        ["key"] = ["指标键", "指标代码"],
        ["value"] = ["数值", "值"],
        ["qualifier"] = ["限定"],
        ["unit"] = ["单位"],
        ["trace"] = ["轨迹", "轨迹编号", "轨迹编码", "行程", "行程编号", "trace_id", "trip", "trip_id"],
        ["courier"] = ["骑手", "骑手编号", "骑手编码", "courier_id", "rider", "rider_id", "设备编号", "device", "device_id", "终端号"],
        ["time"] = ["时间", "定位时间", "采集时间", "timestamp", "gps_time", "datetime"],
        ["period_start"] = ["期间开始", "统计起"],
        ["period_end"] = ["期间结束", "统计止"],
    };

    /// <summary>Column name by normalised header, for one kind; <see cref="Longitude"/>, <see cref="Latitude"/> and <see cref="Wkt"/> where it has geometry.</summary>
    public static Dictionary<string, string> For(ImportKind kind)
    {
        var meanings = new Dictionary<string, string>();
        foreach (var name in NamesOf(kind)) meanings.TryAdd(Normalize(name), name);
        foreach (var name in NamesOf(kind))
            foreach (var header in HeadersOf(kind, name)) meanings.TryAdd(Normalize(header), name);
        return meanings;
    }

    /// <summary>The first Chinese name of what a header may mean; null where there is none.</summary>
    public static string? FindLabel(string name) => Names.GetValueOrDefault(name, []).FirstOrDefault(header => header.Any(c => c > '\u2E7F'));

    /// <summary>A header without case, blanks, marks and the unit in brackets: "Floor area (m²)" is "floorarea".</summary>
    public static string Normalize(string header)
    {
        var text = header.Trim().TrimStart('\uFEFF');
        var bracket = text.IndexOfAny(['(', '（', '[', '【']);
        if (bracket > 0) text = text[..bracket];
        return string.Concat(text.Where(c => !char.IsWhiteSpace(c) && c is not ('_' or '-' or '*' or ':' or '：'))).ToLowerInvariant();
    }

    /// <summary>Everything that headers of a kind's files may mean.</summary>
    public static IEnumerable<string> NamesOf(ImportKind kind)
    {
        var names = kind.Columns.Select(c => c.Name);
        if (!kind.Geometries.Any()) return names;
        return kind.Geometries.Any(c => c.Type == ColumnType.Point) ? [.. names, Wkt, Longitude, Latitude] : [.. names, Wkt];
    }

    // "网格编码" is the code in a file of grids and the grid in a file of stations: the kind's own words come first.
    private static string[] HeadersOf(ImportKind kind, string name)
    {
        var headers = Names.GetValueOrDefault(name, []);
        return name is "code" or "name" ? [.. headers, .. kind.Labels.SelectMany(label => headers.Select(h => label + h))] : headers;
    }
}
