namespace Map.Geodata.Statistics;

/// <summary>A kind of feature that can be counted.</summary>
/// <param name="Name">What a measure begins with.</param>
/// <param name="From">Its rows x, as SQL.</param>
/// <param name="InGrid">Whether x lies in the grid, as SQL over <c>scope</c> (ids of the grid and all below) and <c>area</c> (its boundary).</param>
/// <param name="Filters">By word the column or the texts of x that it is about, as SQL.</param>
internal sealed record MeasuredKind(string Name, string From, string InGrid, IReadOnlyDictionary<string, MeasuredText> Filters)
{
    /// <summary>By word the figure of x that can be added up, as SQL.</summary>
    public IReadOnlyDictionary<string, string> Sums { get; init; } = new Dictionary<string, string>();

    /// <summary>What is counted, as SQL.</summary>
    public string Counted { get; init; } = "count(*)";

    /// <summary>Whether rows are counted, so that those of each value can be counted by themselves.</summary>
    public bool CanBeTold => Counted == "count(*)";

    /// <summary>The day on which x happened, by the calendar of China, as SQL; null for what is there all the time.</summary>
    public string? Day { get; init; }

    /// <summary>Whether figures of grids beside each other may be added up: what several of them share would count more than once.</summary>
    public bool IsAdditive { get; init; } = true;
}

/// <summary>Texts of x: one, or several of which one is enough.</summary>
/// <param name="Sql">The column, or a query of texts.</param>
/// <param name="IsMany">Whether it is a query.</param>
internal sealed record MeasuredText(string Sql, bool IsMany = false);

/// <summary>Everything that can be counted.</summary>
internal static class MeasuredKinds
{
    private const string ByGrid = "x.grid_id in (select id from scope)";
    private const string ByPlace = "(case when x.location is null then false else ST_Covers((select boundary from area), x.location) end)";
    private const string ByGridOrPlace = $"(case when x.grid_id is null then {ByPlace} else {ByGrid} end)";

    private static readonly IReadOnlyDictionary<string, MeasuredKind> Kinds = new[]
    {
        new MeasuredKind("grids", "grid x", "x.id in (select id from scope)", Columns("level"))
        {
            Sums = new Dictionary<string, string>
            {
                ["population"] = "x.population", ["households"] = "x.households", ["couriers"] = "x.couriers", ["full_time_staff"] = "x.full_time_staff",
                ["part_time_staff"] = "x.part_time_staff",
                // Of a level that has one kind of staff the other is unknown.
                ["staff"] = "case when num_nonnulls(x.full_time_staff, x.part_time_staff) > 0 then coalesce(x.full_time_staff, 0) + coalesce(x.part_time_staff, 0) end",
            },
        },
        new MeasuredKind("organizations", "organization x", ByGridOrPlace, Columns("kind", "industry", "formed_by", "purpose")
            .With("grid_level", new("(select level from grid where id = x.grid_id)"))
            .With("alliance", new("select a.kind from alliance a join alliance_organization m on m.alliance_id = a.id where m.organization_id = x.id", IsMany: true)))
        {
            Sums = new Dictionary<string, string> { ["members"] = "x.members", ["instructors"] = "x.instructors" },
        },
        new MeasuredKind("stations", "station x", ByGridOrPlace, Columns("kind", "build_kind", "status", "tier", "purpose", "brand")
            .With("service", new("select service_code from station_service where station_id = x.id", IsMany: true))),
        new MeasuredKind("services", "service x", "exists (select from station_service p join station s on s.id = p.station_id where p.service_code = x.code and (s.grid_id in (select id from scope) or ST_Covers((select boundary from area), s.location)))",
            new Dictionary<string, MeasuredText>().With("group", new("x.\"group\""))) { IsAdditive = false },
        new MeasuredKind("merchants", "merchant x", ByGridOrPlace, Columns("category", "chain_stage")
            .With("titles", new("select unnest(x.titles)", IsMany: true))
            .With("offer", new("select kind from offer where merchant_id = x.id", IsMany: true))
            .With("alliance", new("select a.kind from alliance a join alliance_merchant m on m.alliance_id = a.id where m.merchant_id = x.id", IsMany: true))),
        new MeasuredKind("alliances", "alliance x", OrganizationInScope("x.lead_organization_id"), Columns("kind")),
        new MeasuredKind("points-banks", "points_bank x", ByGrid, new Dictionary<string, MeasuredText>().With("grid_level", new("(select level from grid where id = x.grid_id)"))),
        new MeasuredKind("points-tiers", "points_tier x", "(select b.grid_id in (select id from scope) from points_bank b where b.id = x.bank_id)", Columns()),
        new MeasuredKind("cases", "service_case x", ByGridOrPlace, Columns("kind", "status", "category")) { Day = "(x.opened_at at time zone 'Asia/Shanghai')::date" },
        new MeasuredKind("projects", "project x", $"(case when x.location is null then {OrganizationInScope("x.organization_id")} else {ByPlace} end)", Columns("status")),
        new MeasuredKind("activities", "activity x", $"(case when x.location is null then {OrganizationInScope("x.organization_id")} else {ByPlace} end)", Columns("kind")) { Day = "x.held_on" },
        new MeasuredKind("organization-levels", "organization x", ByGridOrPlace, Columns("kind"))
        {
            IsAdditive = false,
            // How many of the counted ones stand on one another.
            Counted = "(with recursive up(id, parent_id, level) as (select id, parent_id, 1 from counted union all select up.id, c.parent_id, up.level + 1 from up join counted c on c.id = up.parent_id) select max(level) from up)",
        },
    }.ToDictionary(k => k.Name, StringComparer.Ordinal);

    public static IEnumerable<string> Names => Kinds.Keys;

    public static MeasuredKind? Find(string name) => Kinds.GetValueOrDefault(name);

    private static string OrganizationInScope(string id) =>
        $"(select case when o.grid_id is null then ST_Covers((select boundary from area), o.location) else o.grid_id in (select id from scope) end from organization o where o.id = {id})";

    private static Dictionary<string, MeasuredText> Columns(params IEnumerable<string> names) => names.ToDictionary(n => n, n => new MeasuredText("x." + n), StringComparer.Ordinal);

    private static Dictionary<string, MeasuredText> With(this Dictionary<string, MeasuredText> filters, string name, MeasuredText text)
    {
        filters.Add(name, text);
        return filters;
    }
}
