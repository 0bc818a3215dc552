using Map.Geodata.Features;

namespace Map.Geodata.Statistics;

/// <summary>
/// Which features x are counted for a subject, as SQL: of a grid those in it and below; of an organization what it and those below it are, run, handle,
/// hold and lead; of an alliance its members and what lies in its area.
/// </summary>
internal static class MeasuredScopes
{
    private const string Run = "x.organization_id in (select id from scope)", InArea = "coalesce(ST_Covers((select boundary from area), x.location), false)";

    private static readonly IReadOnlyDictionary<string, string> OfOrganizations = new Dictionary<string, string>
    {
        ["grids"] = "x.id in (with recursive here as (select grid_id id from organization where id in (select id from scope) union select c.id from grid c join here h on c.parent_id = h.id) select id from here)",
        ["organizations"] = "x.id in (select id from scope)",
        ["organization-levels"] = "x.id in (select id from scope)",
        ["stations"] = Run,
        ["services"] = "exists (select from station_service p join station s on s.id = p.station_id where p.service_code = x.code and s.organization_id in (select id from scope))",
        ["cases"] = "x.handler_id in (select id from scope)",
        ["projects"] = Run,
        ["activities"] = Run,
        ["alliances"] = "(x.lead_organization_id in (select id from scope) or exists (select from alliance_organization m where m.alliance_id = x.id and m.organization_id in (select id from scope)))",
        ["merchants"] = "exists (select from alliance_merchant m join alliance a on a.id = m.alliance_id where m.merchant_id = x.id and a.lead_organization_id in (select id from scope))",
    };

    private static readonly IReadOnlyDictionary<string, string> OfAlliances = new Dictionary<string, string>
    {
        ["grids"] = "coalesce(ST_Covers((select boundary from area), ST_PointOnSurface(x.boundary)), false)",
        ["organizations"] = "exists (select from alliance_organization m where m.organization_id = x.id and m.alliance_id in (select id from scope))",
        ["organization-levels"] = "exists (select from alliance_organization m where m.organization_id = x.id and m.alliance_id in (select id from scope))",
        ["stations"] = InArea,
        ["services"] = "exists (select from station_service p join station s on s.id = p.station_id where p.service_code = x.code and ST_Covers((select boundary from area), s.location))",
        ["cases"] = InArea,
        ["projects"] = InArea,
        ["activities"] = InArea,
        ["alliances"] = "x.id in (select id from scope)",
        ["merchants"] = "exists (select from alliance_merchant m where m.merchant_id = x.id and m.alliance_id in (select id from scope))",
    };

    /// <summary>The subject of key <c>g.id</c> with those below it (<c>scope</c>, ids) and its <c>area</c> (a boundary).</summary>
    public static string ScopeOf(SubjectKind subject) => subject switch
    {
        SubjectKind.Grid => """
            scope as (select id from grid where id = g.id union all select c.id from grid c join scope s on c.parent_id = s.id),
            area as (select boundary from grid where id = g.id),
            """,
        SubjectKind.Organization => """
            scope as (select id from organization where id = g.id union all select c.id from organization c join scope s on c.parent_id = s.id),
            """,
        _ => "scope as (select g.id), area as (select area boundary from alliance where id = g.id),",
    };

    /// <summary>Null for what can't be told to be a subject's.</summary>
    public static string? Find(MeasuredKind kind, SubjectKind subject) => subject switch
    {
        SubjectKind.Grid => kind.InGrid,
        SubjectKind.Organization => OfOrganizations.GetValueOrDefault(kind.Name),
        _ => OfAlliances.GetValueOrDefault(kind.Name),
    };
}
