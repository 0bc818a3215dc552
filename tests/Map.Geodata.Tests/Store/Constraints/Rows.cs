namespace Map.Geodata.Tests.Store.Constraints;

/// <summary>
/// A right row of every table, with nothing but what it can't do without, in an order in which each finds the rows that
/// it refers to.
/// </summary>
internal static class Rows
{
    public const string Point = "'SRID=4326;POINT (117 36.6)'", Line = "'SRID=4326;LINESTRING (117 36.6, 117.1 36.7)'",
        Polygon = "'SRID=4326;POLYGON ((117 36, 118 36, 118 37, 117 36))'", MultiPolygon = "'SRID=4326;MULTIPOLYGON (((117 36, 118 36, 118 37, 117 36)))'";

    private const string Code = "gen_random_uuid()::text", Hash = "repeat('0a', 32)";

    public static readonly Dictionary<string, (string Column, string Value)[]> Right = new()
    {
        ["grid"] = [("code", Code), ("name", "'网格'"), ("level", "'GRID'"), ("boundary", MultiPolygon)],
        ["organization"] = [("code", Code), ("name", "'支部'"), ("kind", "'BRANCH'")],
        ["service"] = [("code", "upper('S_' || replace(gen_random_uuid()::text, '-', '_'))"), ("name_zh", "'热茶'"), ("name_en", "'Tea'")],
        ["station"] = [("code", Code), ("name", "'驿站'"), ("kind", "'CANTEEN'"), ("status", "'OPEN'"), ("location", Point)],
        ["station_service"] = [("station_id", Any("station")), ("service_code", "'REST'")],
        ["merchant"] = [("code", Code), ("name", "'面馆'"), ("category", "'餐饮'"), ("location", Point)],
        ["offer"] = [("code", Code), ("merchant_id", Any("merchant")), ("kind", "'DISCOUNT'"), ("title", "'九折'")],
        ["alliance"] = [("code", Code), ("name", "'商圈'"), ("kind", "'BUSINESS_CIRCLE'")],
        ["alliance_merchant"] = [("alliance_id", Any("alliance")), ("merchant_id", Any("merchant"))],
        ["alliance_organization"] = [("alliance_id", Any("alliance")), ("organization_id", Any("organization"))],
        ["points_bank"] = [("code", Code), ("name", "'蜜值银行'")],
        ["points_rule"] = [("bank_id", Any("points_bank")), ("ordinal", "1"), ("kind", "'BASE'"), ("title", "'报到'"), ("points", "5")],
        ["points_tier"] = [("bank_id", Any("points_bank")), ("ordinal", "1"), ("name", "'工蜂'"), ("threshold", "100")],
        ["points_outlet"] = [("bank_id", Any("points_bank")), ("merchant_id", Any("merchant"))],
        ["courier_route"] = [("code", Code), ("couriers", "5"), ("path", Line)],
        ["organization_route"] = [("organization_id", Any("organization")), ("route_id", Any("courier_route"))],
        ["demand_cell"] = [("code", Code), ("source", "'统计'"), ("location", Point)],
        ["resource"] = [("code", Code), ("organization_id", Any("organization")), ("kind", "'设备'"), ("title", "'充电柜'")],
        ["service_case"] = [("code", Code), ("kind", "'WISH'"), ("status", "'OPEN'"), ("category", "'生活'"), ("opened_at", "'2026-03-01'")],
        ["project"] = [("code", Code), ("title", "'共享充电'"), ("status", "'PROPOSED'")],
        ["activity"] = [("code", Code), ("kind", "'义诊'"), ("title", "'义诊'"), ("held_on", "'2026-03-05'")],
        ["indicator"] = [("code", Code), ("key", "'stations'"), ("name_zh", "'驿站数'"), ("source", "'年报'"), ("grid_id", Any("grid"))],
        ["standard"] = [("code", Code), ("revision", "1"), ("name_zh", "'标准'"), ("name_en", "'Standard'"), ("source", "'GB'"), ("rules", "'{}'")],
        ["plan"] = [("code", Code), ("name", "'方案'"), ("status", "'DRAFT'"), ("problem", "'{}'")],
        ["plan_site"] = [("plan_id", Any("plan")), ("ordinal", "1"), ("location", Point)],
        ["city_network"] =
        [
            ("name", Code), ("source_name", "'city.osm.pbf'"), ("source_sha256", Hash), ("network_sha256", Hash), ("node_count", "2"),
            ("edge_count", "1"), ("walk_metres", "100"), ("ebike_metres", "100"), ("extent", Polygon),
        ],
        ["city_network_chunk"] = [("network_id", Any("city_network")), ("ordinal", "1"), ("bytes", "'\\x00'")],
        ["base_road"] =
        [
            ("network_id", Any("city_network")), ("osm_id", "1"), ("kind", "'service'"), ("bridge", "false"), ("tunnel", "false"),
            ("layer", "0"), ("geom", Line),
        ],
        ["base_area"] = [("network_id", Any("city_network")), ("osm_id", "1"), ("class", "'WATER'"), ("kind", "'river'"), ("geom", MultiPolygon)],
        ["job"] = [("once_key", Code), ("kind", "'COUNT'"), ("actor", "'test'"), ("input", "'{}'")],
        ["job_answer"] = [("job_id", Any("job")), ("answer", "'{}'"), ("expires_at", "now()")],
        ["import_upload"] = [("name", "'stations.csv'"), ("content", "'\\x00'")],
        ["import_rejection"] = [("job_id", Any("job")), ("row", "2"), ("reason", "'it is empty, but needed'")],
        ["coverage_snapshot"] = [("day", "'2026-03-01'"), ("question", "jsonb_build_object('minutes', gen_random_uuid())")],
        ["coverage_snapshot_grid"] =
        [
            ("snapshot_id", Any("coverage_snapshot")), ("grid_code", Code), ("grid_name", "'网格'"), ("level", "'GRID'"), ("status", "'COVERED'"), ("hour", "12"),
            ("cells", "5"), ("covered_cells", "3"), ("cells_without_street", "1"), ("couriers_unknown_cells", "0"), ("residents_unknown_cells", "0"),
        ],
        ["report_schedule"] = [("code", Code), ("subject_kind", "'GRID'"), ("subject_code", "'D'"), ("period", "'MONTH'"), ("language", "'EN'"), ("minutes", "15"), ("since", "'2026-01-01'")],
        ["report_edition"] = [("schedule_id", Any("report_schedule")), ("period_start", "'2026-01-01'"), ("period_end", "'2026-01-31'"), ("made_at", "now()"), ("figures", "'{}'")],
        ["report_edition_file"] = [("edition_id", Any("report_edition")), ("ending", "translate(gen_random_uuid()::text, '0123456789-', 'ghijklmnopq')"), ("bytes", "'\\x00'")],
        ["ride_survey"] = [("code", Code), ("name", "'骑手轨迹'"), ("kind", "'LINES'"), ("least_couriers", "5")],
        ["street_flow"] = [("survey_id", Any("ride_survey")), ("path", Line), ("metres", "100"), ("couriers", "15")],
        ["corridor"] = [("survey_id", Any("ride_survey")), ("ordinal", "1"), ("path", Line), ("metres", "100"), ("couriers", "15")],
        ["ride_secret"] = [("secret", "decode(repeat('0a', 32), 'hex')")],
        ["base_poi"] = [("network_id", Any("city_network")), ("osm_id", "1"), ("kind", "'cafe'"), ("geom", Point)],
    };

    /// <summary>The tables of <see cref="Right"/> whose rows stand for themselves.</summary>
    public static IEnumerable<string> ListWholes() =>
        from row in Right
        where row.Value[0] is ("code" or "name" or "once_key", Code)
        select row.Key;

    /// <summary>The insertion of a right row, with other values in some columns.</summary>
    /// <param name="table">One of <see cref="Right"/>.</param>
    /// <param name="columns">Names, parted by commas; none for the row as it is.</param>
    /// <param name="values">As SQL, parted by commas too.</param>
    public static string Insert(string table, string columns = "", string values = "")
    {
        string[] changed = columns.Split(", ", StringSplitOptions.RemoveEmptyEntries);
        (string Column, string Value)[] kept = [.. Right[table].Where(cell => !changed.Contains(cell.Column))];
        string names = string.Join(", ", [.. kept.Select(cell => cell.Column), .. changed.Select(column => $"\"{column}\"")]);
        string cells = string.Join(", ", [.. kept.Select(cell => cell.Value), .. changed.Length > 0 ? [values] : Array.Empty<string>()]);
        return $"insert into {table} ({names}) values ({cells})";
    }

    /// <summary>The insertion of many right rows, spread over a square of one degree.</summary>
    public static string InsertMany(string table, int count)
    {
        string names = string.Join(", ", Right[table].Select(cell => cell.Column));
        string cells = string.Join(", ", Right[table].Select(cell => cell switch
        {
            { Column: "ordinal" } => "n + 1",
            { Value: var geometry } when geometry.Contains("SRID", StringComparison.Ordinal) => $"ST_Translate(ST_Scale({geometry}::geometry, 'POINT (0.001 0.001)', 'POINT (117 36)'), random(), random())",
            _ => cell.Value,
        }));
        return $"insert into {table} ({names}) select {cells} from generate_series(1, {count}) n; analyze {table}";
    }

    /// <summary>The last one, which has no parts yet.</summary>
    private static string Any(string table) => $"(select max(id) from {table})";
}
