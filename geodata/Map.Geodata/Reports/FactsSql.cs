namespace Map.Geodata.Reports;

/// <summary>The statements that facts are read by: keys of the subject's features come as $1, the day as $2.</summary>
internal static class FactsSql
{
    /// <summary>The last change, the last day of which the store tells (a snapshot may be younger than all changes), and the version of the data.</summary>
    public const string Moment = """
        select max(at), greatest((max(at) at time zone 'Asia/Shanghai')::date, (select max(day) from coverage_snapshot)), coalesce(max(id), 0) from change
        """;

    public const string Stations = """
        select s.code, s.name, s.kind, s.status, s.build_kind, g.name, o.name, s.opening_hours, s.floor_area_m2, s.seats, s.daily_capacity, s.rider_access,
               array(select p.service_code from station_service p where p.station_id = s.id order by p.service_code), s.location
        from station s left join grid g on g.id = s.grid_id left join organization o on o.id = s.organization_id
        where s.id = any ($1) order by s.code collate "C"
        """;

    public const string Organizations = """
        select o.code, o.name, o.kind, o.formed_by, o.industry, g.name, g.code, o.members, o.instructors, o.location
        from organization o left join grid g on g.id = o.grid_id where o.id = any ($1) order by o.code collate "C"
        """;

    public const string Alliances = """
        select a.code, a.name, a.kind, o.name,
               (select count(*) from alliance_merchant m where m.alliance_id = a.id)::integer,
               (select count(*) from alliance_organization m where m.alliance_id = a.id)::integer,
               coalesce(f.free_items, 0)::integer, coalesce(f.discounts, 0)::integer, coalesce(f.redemptions, 0)::integer, a.area
        from alliance a left join organization o on o.id = a.lead_organization_id
        left join lateral (
          select count(*) filter (where f.kind = 'FREE_ITEM') free_items, count(*) filter (where f.kind = 'DISCOUNT') discounts,
                 count(*) filter (where f.kind = 'POINTS_REDEMPTION') redemptions
          from alliance_merchant m join offer f on f.merchant_id = m.merchant_id
          where m.alliance_id = a.id and coalesce(f.valid_from <= $2, true) and coalesce(f.valid_until >= $2, true)) f on true
        where a.id = any ($1) order by a.code collate "C"
        """;

    // The day is over at its midnight in Asia/Shanghai.
    public const string Cases = """
        select kind, count(*)::integer, count(*) filter (where status in ('OPEN', 'ACCEPTED', 'ASSIGNED'))::integer,
               count(*) filter (where status in ('RESOLVED', 'CONFIRMED'))::integer, count(*) filter (where status = 'REJECTED')::integer,
               count(*) filter (where status in ('OPEN', 'ACCEPTED', 'ASSIGNED') and deadline < ($2::date + 1)::timestamp at time zone 'Asia/Shanghai')::integer,
               count(hours)::integer, percentile_cont(0.5) within group (order by hours), avg(hours)::float8
        from (select kind, status, deadline,
                     case when status in ('RESOLVED', 'CONFIRMED') then extract(epoch from resolved_at - opened_at)::float8 / 3600 end hours
              from service_case where id = any ($1)) c
        group by kind order by kind
        """;

    public const string Plans = """
        select code, name, kind, status, solution::text, certificate::text from plan where grid_id = any ($1) order by code collate "C"
        """;

    /// <summary>$1 grids, $2 organizations, $3 alliances.</summary>
    public const string Figures = """
        select i.code, i.key, i.name_zh, i.name_en, i.value, i.qualifier, i.unit, i.period_start, i.period_end, i.source, i.counts,
               case when g.id is not null then 'GRID' when o.id is not null then 'ORGANIZATION' else 'ALLIANCE' end,
               coalesce(g.id, o.id, a.id), coalesce(g.name, o.name, a.name)
        from indicator i left join grid g on g.id = i.grid_id left join organization o on o.id = i.organization_id left join alliance a on a.id = i.alliance_id
        where i.grid_id = any ($1) or i.organization_id = any ($2) or i.alliance_id = any ($3)
        order by g.id is null, o.id is null, i.key collate "C", coalesce(g.code, o.code, a.code) collate "C", i.period_end nulls first, i.code collate "C"
        """;

    public const string Services = "select code, name_zh, name_en from service order by code";

    /// <summary>$1 grids, $2 stations, $3 organizations, $4 cases.</summary>
    public const string Unknown = """
        select 'grids', c.name, count(*) filter (where c.missing), count(*)
        from grid g cross join lateral (values ('population', g.population is null), ('households', g.households is null), ('couriers', g.couriers is null)) c (name, missing)
        where g.id = any ($1) group by c.name
        union all
        select 'demand-cells', c.name, count(*) filter (where c.missing), count(*)
        from demand_cell d cross join lateral (values ('residents', d.residents is null), ('couriers', d.couriers_weekday is null)) c (name, missing)
        where d.grid_id = any ($1) group by c.name
        union all
        select 'stations', c.name, count(*) filter (where c.missing), count(*)
        from station s cross join lateral (values ('opening_hours', s.opening_hours is null), ('floor_area_m2', s.floor_area_m2 is null), ('seats', s.seats is null),
          ('daily_capacity', s.daily_capacity is null), ('services', not exists (select from station_service p where p.station_id = s.id))) c (name, missing)
        where s.id = any ($2) group by c.name
        union all
        select 'organizations', c.name, count(*) filter (where c.missing), count(*)
        from organization o cross join lateral (values ('members', o.members is null), ('formed_by', o.formed_by is null), ('industry', o.industry is null),
          ('location', o.location is null)) c (name, missing)
        where o.id = any ($3) group by c.name
        union all
        select 'cases', c.name, count(*) filter (where c.missing), count(*)
        from service_case k cross join lateral (values ('deadline', k.deadline is null), ('location', k.location is null)) c (name, missing)
        where k.id = any ($4) group by c.name
        order by 1, 2
        """;

    /// <summary>$1 grids, $2 the subject's area.</summary>
    public const string Sources = """
        select 'STREETS', source_name, (source_date at time zone 'Asia/Shanghai')::date, left(network_sha256, 12), synthetic, null::bigint
        from city_network where $2::geometry is null or ST_Intersects(extent, $2)
        union all
        select 'DEMAND', source, max(updated_at at time zone 'Asia/Shanghai')::date, null, null, count(*) from demand_cell where grid_id = any ($1) group by source
        order by 1 desc, 2
        """;
}
