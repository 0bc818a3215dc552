using Map.Geodata.Features;

namespace Map.Geodata.Reports;

/// <summary>How what a report is about is found in the store: one statement for each kind, all with the same columns.</summary>
internal static class SubjectSql
{
    // A feature belongs to the grid that it names, or lies where it is; special grids lie across the tree, so that place alone tells.
    private const string Within = """
        (case when x.grid_id is not null and not (select is_special from subject) then x.grid_id in (select id from below)
              else coalesce(x.grid_id in (select id from below), false) or coalesce(ST_Covers((select area from subject), x.location), false) end)
        """;

    private const string Columns = """
        select s.id, s.code, s.name, s.rank, array(select name from above order by depth desc), s.grid, s.judged, s.area,
               array(select id from below order by id), array(select id from stations order by id), array(select id from organizations order by id),
               array(select id from alliances order by id), array(select id from cases order by id)
        from subject s
        """;

    public static string Of(SubjectKind kind) => kind switch
    {
        SubjectKind.Grid => Grid,
        SubjectKind.Organization => Organization,
        _ => Alliance,
    };

    /// <summary>The codes of all that there are.</summary>
    public static string CodesOf(SubjectKind kind) => "select code from " + kind switch
    {
        SubjectKind.Grid => "grid",
        SubjectKind.Organization => "organization",
        _ => "alliance",
    };

    private const string Grid = $"""
        with recursive subject as (
          select id, code, name, level rank, code grid, code judged, boundary area, grid_rank(level) is null is_special, parent_id from grid where code = $1),
        below as (select id from subject union all select g.id from grid g join below b on g.parent_id = b.id),
        above as (select g.id, g.name, g.parent_id, 1 depth from grid g join subject s on g.id = s.parent_id
                  union all select g.id, g.name, g.parent_id, a.depth + 1 from grid g join above a on g.id = a.parent_id),
        stations as (select x.id from station x where {Within}),
        organizations as (select x.id from organization x where {Within}),
        alliances as (select x.id from alliance x where x.lead_organization_id in (select id from organizations)
                      or (x.lead_organization_id is null and ST_Intersects(x.area, (select area from subject)))),
        cases as (select x.id from service_case x where {Within})
        {Columns}
        """;

    private const string Organization = $"""
        with recursive named as (select * from organization where code = $1),
        organizations as (select id, grid_id from named union all select o.id, o.grid_id from organization o join organizations p on o.parent_id = p.id),
        above as (select o.id, o.name, o.parent_id, 1 depth from organization o join named s on o.id = s.parent_id
                  union all select o.id, o.name, o.parent_id, a.depth + 1 from organization o join above a on o.id = a.parent_id),
        -- Each grid in which one of them works, with itself and what it is a part of.
        lines as (select distinct grid_id work, grid_id up from organizations where grid_id is not null
                  union select l.work, g.parent_id from lines l join grid g on g.id = l.up where g.parent_id is not null),
        topmost as (select work id from lines group by work having count(*) filter (where up <> work and up in (select work from lines)) = 0),
        shared as (select up id from lines group by up having count(*) = (select count(distinct work) from lines)),
        below as (select id from topmost union all select g.id from grid g join below b on g.parent_id = b.id),
        subject as (
          select n.id, n.code, n.name, n.kind rank,
                 (select g.code from grid g join topmost t on t.id = g.id where (select count(*) from topmost) = 1) grid,
                 (select g.code from grid g join shared s on s.id = g.id order by grid_rank(g.level) desc nulls last, g.code limit 1) judged,
                 coalesce((select ST_Multi(ST_CollectionExtract(ST_Union(g.boundary), 3)) from grid g join topmost t on t.id = g.id), n.activity_area) area
          from named n),
        stations as (select x.id from station x where x.organization_id in (select id from organizations)),
        alliances as (select x.id from alliance x where x.lead_organization_id in (select id from organizations)
                      or exists (select from alliance_organization m where m.alliance_id = x.id and m.organization_id in (select id from organizations))),
        cases as (select x.id from service_case x where x.handler_id in (select id from organizations))
        {Columns}
        """;

    private const string Alliance = $"""
        with subject as (select id, code, name, kind rank, null::text grid, null::text judged, area, lead_organization_id from alliance where code = $1),
        above as (select null::text name, 0 depth where false),
        -- The smallest ones only: figures of the district around them would tell nothing of it.
        below as (select g.id from grid g join subject s on grid_rank(g.level) is not null and ST_Intersects(g.boundary, s.area) and not ST_Touches(g.boundary, s.area)
                  where not exists (select from grid c where c.parent_id = g.id)),
        organizations as (select lead_organization_id id from subject where lead_organization_id is not null
                          union select m.organization_id from alliance_organization m join subject s on s.id = m.alliance_id),
        stations as (select x.id from station x join subject s on ST_Covers(s.area, x.location)),
        alliances as (select id from subject),
        cases as (select x.id from service_case x join subject s on ST_Covers(s.area, x.location))
        {Columns}
        """;
}
