namespace Map.Geodata.Import.Kinds;

/// <summary>The vocabularies of the domain.</summary>
internal static class Vocabularies
{
    public static Vocabulary GridLevel { get; } = new(
        "CITY 市", "DISTRICT 区 区县 县", "STREET 街道 乡镇 镇 乡", "COMMUNITY 社区 村", "GRID 网格", "MICRO_GRID 微网格",
        "BUSINESS_CIRCLE 商圈", "MARKET 市场", "BUILDING 楼宇", "PARK 园区", "COMPOUND 小区 片区");

    public static Vocabulary OrganizationKind { get; } = new(
        "COMMITTEE 党委", "GENERAL_BRANCH 党总支", "BRANCH 党支部 支部", "GROUP 党小组", "UNION 工会", "YOUTH_LEAGUE 团组织 团支部",
        "WOMEN 妇联", "ASSOCIATION 协会");

    public static Vocabulary FormedBy { get; } = new(
        "SINGLE 单独 单独组建", "JOINT 联合 联合组建", "INDUSTRY 行业 行业组建", "AREA 区域 区域组建", "AFFILIATED 挂靠 挂靠组建",
        "ROUTE 路线 按出行路线 按路线组建");

    public static Vocabulary AssociationPurpose { get; } = new("VOLUNTEER_TEAM 志愿服务队", "SERVICE_TEAM 服务队", "TRADE 行业协会");

    public static Vocabulary StationKind { get; } = new(
        "REST_STATION 驿站 暖蜂驿站 暖新驿站 户外劳动者驿站", "SERVICE_CENTER 党群服务中心", "SERVICE_POINT 服务点 服务站点", "CANTEEN 食堂",
        "WORKSHOP 工坊");

    public static Vocabulary BuildKind { get; } = new("INTEGRATED 整合", "REBUILT 改建", "CO_BUILT 共建", "NEW 新建");

    public static Vocabulary StationStatus { get; } = new("PLANNED 规划 拟建", "OPEN 开放 运营", "SUSPENDED 暂停", "CLOSED 关闭");

    public static Vocabulary StationTier { get; } = new("CORE 核心", "POLE 节点", "POINT 网点");

    public static Vocabulary ChainStage { get; } = new("UPSTREAM 上游", "MIDSTREAM 中游", "DOWNSTREAM 下游");

    public static Vocabulary OfferKind { get; } = new("FREE_ITEM 免费 赠饮", "DISCOUNT 折扣 优惠", "POINTS_REDEMPTION 积分兑换");

    public static Vocabulary AllianceKind { get; } = new(
        "BUSINESS_CIRCLE 商圈", "MERCHANT_ALLIANCE 商户联盟", "INDUSTRY_CHAIN 产业链 产业链党建联盟", "AREA_UNION 片区联合党委");

    public static Vocabulary PointsRule { get; } = new("BASE 基础", "CONTRIBUTION 贡献", "DEDUCTION 扣分");

    public static Vocabulary CaseKind { get; } = new("REPORT 随手拍", "WISH 微心愿", "NEED 需求");

    public static Vocabulary CaseStatus { get; } = new(
        "OPEN 待受理", "ACCEPTED 已受理", "ASSIGNED 已派单", "RESOLVED 已办结", "CONFIRMED 已确认", "REJECTED 不予受理");

    public static Vocabulary ProjectStatus { get; } = new("PROPOSED 拟立项", "RUNNING 进行中", "DONE 已完成", "CANCELLED 已取消");

    public static Vocabulary Qualifier { get; } = new("EXACT 准确", "AT_LEAST 至少 不少于", "ABOUT 约");
}
