using static Map.Geodata.Import.Kinds.Columns;
using static Map.Geodata.Import.Kinds.Vocabularies;

namespace Map.Geodata.Import.Kinds;

/// <summary>Every kind that files can bring. A new one is an entry here and, for Chinese headers, lines in <see cref="HeaderNames"/>.</summary>
public static class ImportKinds
{
    private static readonly ReferenceTarget Services = new("service", "service", "code", "text", ["code", "name_zh", "name_en"]);

    public static ImportKind Grids { get; } = new()
    {
        Name = "grids",
        Table = "grid",
        Labels = ["网格", "片区", "社区", "街道", "区域"],
        MaxDepth = 8,
        Columns =
        [
            Code, Text("name").Required().Indexed(), OneOf("level", GridLevel).Required(), Reference("parent", "grid"), Whole("population"),
            Whole("households"), Whole("couriers"), Whole("full_time_staff"), Whole("part_time_staff"),
            MultiPolygon("boundary").Required(),
        ],
    };

    public static ImportKind Organizations { get; } = new()
    {
        Name = "organizations",
        Table = "organization",
        Labels = ["组织", "支部", "党组织"],
        MaxDepth = 6,
        Columns =
        [
            Code, Text("name").Required().Indexed(), OneOf("kind", OrganizationKind).Required(), Reference("parent", "organization"),
            Reference("grid", "grid"), Text("industry"), OneOf("formed_by", FormedBy), OneOf("purpose", AssociationPurpose),
            Whole("members"), Whole("instructors"), Point("location"), MultiPolygon("activity_area"),
            Links("routes", ReferenceTarget.ById("courier_route", "route"), "route_id", new("organization_route", "organization_id")),
        ],
    };

    public static ImportKind ServiceCatalogue { get; } = new()
    {
        Name = "services",
        Table = "service",
        Labels = ["服务", "服务项目"],
        HasId = false,
        Columns = [Code, Text("name_zh").Required(), Text("name_en").Required(), Text("group").WhenEmpty("'CARE'")],
    };

    public static ImportKind Stations { get; } = new()
    {
        Name = "stations",
        Table = "station",
        Labels = ["驿站", "站点", "服务站点"],
        Columns =
        [
            Code, Text("name").Required().Indexed(), OneOf("kind", StationKind).Required(), OneOf("build_kind", BuildKind),
            OneOf("status", StationStatus).Required(), OneOf("tier", StationTier), Text("purpose"), Text("brand"), Text("host"),
            Text("address"), Reference("grid", "grid"), Reference("organization", "organization"), OpeningHours("opening_hours"),
            Number("floor_area_m2"), Whole("seats"), Whole("daily_capacity"), Boolean("rider_access"), Point("location").Required(),
            Links("services", Services, "service_code", new("station_service", "station_id")),
        ],
    };

    public static ImportKind Merchants { get; } = new()
    {
        Name = "merchants",
        Table = "merchant",
        Labels = ["商户", "商家"],
        Columns =
        [
            Code, Text("name").Required().Indexed(), Text("category").Required().Indexed(), OneOf("chain_stage", ChainStage), TextList("titles"),
            Reference("grid", "grid"), Text("address"), Point("location").Required(),
        ],
    };

    public static ImportKind Offers { get; } = new()
    {
        Name = "offers",
        Table = "offer",
        Labels = ["优惠"],
        Columns =
        [
            Code, Reference("merchant", "merchant").Required(), OneOf("kind", OfferKind).Required(), Text("title").Required(),
            Whole("points_price"), Date("valid_from"), Date("valid_until"),
        ],
    };

    public static ImportKind Alliances { get; } = new()
    {
        Name = "alliances",
        Table = "alliance",
        Labels = ["联盟", "商圈"],
        Columns =
        [
            Code, Text("name").Required().Indexed(), OneOf("kind", AllianceKind).Required(), Reference("lead_organization", "organization"),
            MultiPolygon("area"),
            Links("merchants", ReferenceTarget.ById("merchant"), "merchant_id", new("alliance_merchant", "alliance_id")),
            Links("organizations", ReferenceTarget.ById("organization"), "organization_id", new("alliance_organization", "alliance_id")),
        ],
    };

    public static ImportKind PointsBanks { get; } = new()
    {
        Name = "points-banks",
        Table = "points_bank",
        Labels = ["积分银行", "银行"],
        Columns = [Code, Text("name").Required().Indexed(), Reference("grid", "grid"), BigWhole("points_issued"), BigWhole("points_redeemed")],
    };

    public static ImportKind PointsRules { get; } = new()
    {
        Name = "points-rules",
        Table = "points_rule",
        Labels = ["积分规则"],
        HasId = false,
        Columns =
        [
            Bank.Key(), Whole("ordinal").Key(), OneOf("kind", PointsRule).Required(), Text("title").Required(), Whole("points").Required(),
        ],
    };

    public static ImportKind PointsTiers { get; } = new()
    {
        Name = "points-tiers",
        Table = "points_tier",
        Labels = ["等级"],
        HasId = false,
        Columns = [Bank.Key(), Whole("ordinal").Key(), Text("name").Required().Indexed(), Whole("threshold").Required()],
    };

    public static ImportKind PointsOutlets { get; } = new()
    {
        Name = "points-outlets",
        Table = "points_outlet",
        Labels = ["兑换点"],
        Columns =
        [
            Bank.Key(), Reference("merchant", "merchant") with { IsKey = true }, Reference("station", "station") with { IsKey = true },
        ],
    };

    public static ImportKind Routes { get; } = new()
    {
        Name = "routes",
        Table = "courier_route",
        Labels = ["路线", "骑手路线"],
        Columns =
        [
            Code, Text("name"), Text("platform"), Whole("couriers").Required(), Hours("hourly"), Hours("hourly_weekend"), LineString("path").Required(),
        ],
    };

    public static ImportKind Demand { get; } = new()
    {
        Name = "demand",
        Table = "demand_cell",
        Labels = ["需求单元", "需求"],
        Columns =
        [
            Code, Whole("residents"), Hours("couriers_weekday"), Hours("couriers_weekend"), Hours("waiting_weekday"), Hours("waiting_weekend"),
            Text("source").Required(), Reference("grid", "grid"), Point("location").Required(),
        ],
    };

    public static ImportKind Resources { get; } = new()
    {
        Name = "resources",
        Table = "resource",
        Labels = ["资源"],
        Columns =
        [
            Code, Reference("organization", "organization").Required(), Text("kind").Required(), Text("title").Required(),
            Service, Point("location"),
        ],
    };

    public static ImportKind Cases { get; } = new()
    {
        Name = "cases",
        Table = "service_case",
        Labels = ["事项", "诉求"],
        Columns =
        [
            Code, OneOf("kind", CaseKind).Required(), OneOf("status", CaseStatus).Required(), Text("category").Required(), Text("title"), Service,
            Reference("handler", "organization"), Reference("grid", "grid"), Moment("opened_at").Required(), Moment("accepted_at"),
            Moment("assigned_at"), Moment("resolved_at"), Moment("confirmed_at"), Moment("deadline"), Moment("rejected_at"),
            Text("rejection_reason"), Point("location"),
        ],
        Change = new("status", "case_leads(t.status, i.status)"),
    };

    public static ImportKind Projects { get; } = new()
    {
        Name = "projects",
        Table = "project",
        Labels = ["项目"],
        Columns =
        [
            Code, Text("title").Required(), OneOf("status", ProjectStatus).Required(), Reference("organization", "organization"),
            Reference("need", "service_case"), Reference("resource", "resource"), Point("location"),
        ],
    };

    public static ImportKind Activities { get; } = new()
    {
        Name = "activities",
        Table = "activity",
        Labels = ["活动"],
        Columns =
        [
            Code, Text("kind").Required(), Text("title").Required(), Reference("organization", "organization"), Date("held_on").Required(),
            Whole("participants"), Point("location"),
        ],
    };

    public static ImportKind Indicators { get; } = new()
    {
        Name = "indicators",
        Table = "indicator",
        Labels = ["指标"],
        Columns =
        [
            Code, Text("key").Required().Indexed(), Text("name_zh").Required(), Text("name_en"), Number("value"),
            OneOf("qualifier", Qualifier).WhenEmpty("'EXACT'"), Text("unit"), Date("period_start"), Date("period_end"),
            Text("source").Required(), Measure("counts"), Reference("grid", "grid"), Reference("organization", "organization"),
            Reference("alliance", "alliance"),
        ],
    };

    /// <summary>All kinds, in an order in which each refers only to itself and earlier ones.</summary>
    public static IReadOnlyList<ImportKind> All { get; } =
    [
        Grids, Routes, Organizations, ServiceCatalogue, Stations, Merchants, Offers, Alliances, PointsBanks, PointsRules, PointsTiers,
        PointsOutlets, Demand, Resources, Cases, Projects, Activities, Indicators,
    ];

    private static Column Service => Reference("service", "service") with { Target = Services with { Key = "id", KeyType = "bigint" } };

    private static Column Bank => Reference("bank", "points_bank");

    /// <exception cref="UnknownImportKindException">No such kind.</exception>
    public static ImportKind Get(string name) => Find(name) ?? throw new UnknownImportKindException(name, All.Select(k => k.Name));

    public static ImportKind? Find(string name) => All.FirstOrDefault(k => k.Name.Equals(name, StringComparison.OrdinalIgnoreCase));
}
