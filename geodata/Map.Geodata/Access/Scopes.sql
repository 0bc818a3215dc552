-- The store as scopes see it: a schema of views for departments and one for the public, each with a view in front of every
-- table. A connection of a scope finds the views first, whatever its SQL says; a table that nobody has thought of is empty.
-- Views instead of row level security: that would keep the spatial indexes from being used, since their operators are not
-- leakproof, and would not bind the superuser that a private store runs as. Made anew after every migration.
create schema scoped;
create schema open;

-- Ids of the grids in the connection's scope and of all below them.
create function scoped.grids() returns bigint[] language sql stable as $$
  with recursive below(id) as (
    select id from public.grid where id = any (string_to_array(current_setting('map.grids'), ',')::bigint[])
    union select g.id from public.grid g join below b on g.parent_id = b.id)
  select coalesce(array_agg(id), '{}') from below
$$;

-- The ground of the scope.
create function scoped.ground() returns public.geometry language sql stable as $$
  select public.ST_Union(boundary) from public.grid where id = any (string_to_array(current_setting('map.grids'), ',')::bigint[])
$$;

-- SQL: whether a row that belongs to a grid, or else lies somewhere, is of the scope. The arrays and the ground are computed once a statement.
create function scoped.of_grid(place text default 'location') returns text language sql immutable as $$
  select format('(t.grid_id = any (array(select unnest(scoped.grids()))) or t.grid_id is null and public.ST_Intersects(t.%I, (select scoped.ground())))', place)
$$;

-- Whether what the log of changes kept of a feature is of the scope; of what refers to others, the log tells departments nothing.
create function scoped.has_image(kind text, image jsonb) returns boolean language sql stable as $$
  select image is null or case
    when kind in ('SERVICE', 'STANDARD') then true
    when kind = 'GRID' then (image ->> 'id')::bigint = any (scoped.grids())
    when kind in ('STATION', 'MERCHANT', 'CASE', 'ORGANIZATION', 'POINTS_BANK') then coalesce((image ->> 'grid_id')::bigint = any (scoped.grids()), false)
    else false end
$$;

do $$
declare
  within_grid constant text := scoped.of_grid();
  has text;
  made record;
begin
  for made in
    with rule(tbl, scoped, open) as (values
      ('service', 'true', 'true'), ('standard', 'true', 'true'), ('city_network', 'true', 'true'), ('city_network_chunk', 'true', 'true'),
      ('base_road', 'true', 'true'), ('base_area', 'true', 'true'), ('base_poi', 'true', 'true'),
      ('grid', 't.id = any (array(select unnest(scoped.grids())))', 'false'),
      ('station', within_grid, 't.status = ''OPEN'''),
      ('station_service', 'exists (select from scoped.station o where o.id = t.station_id)', 'exists (select from open.station o where o.id = t.station_id)'),
      ('merchant', within_grid, 'true'),
      ('offer', 'exists (select from scoped.merchant o where o.id = t.merchant_id)', 'true'),
      ('organization', '(t.grid_id = any (array(select unnest(scoped.grids()))) or t.grid_id is null and (public.ST_Intersects(t.location, (select scoped.ground())) or public.ST_CoveredBy(t.activity_area, (select scoped.ground()))))', 'false'),
      ('alliance', '(public.ST_CoveredBy(t.area, (select scoped.ground())) or t.area is null and exists (select from scoped.organization o where o.id = t.lead_organization_id))', 'false'),
      ('alliance_merchant', 'exists (select from scoped.alliance o where o.id = t.alliance_id) and exists (select from scoped.merchant o where o.id = t.merchant_id)', 'false'),
      ('alliance_organization', 'exists (select from scoped.alliance o where o.id = t.alliance_id) and exists (select from scoped.organization o where o.id = t.organization_id)', 'false'),
      ('points_bank', 't.grid_id = any (array(select unnest(scoped.grids())))', 'false'),
      ('points_rule', 'exists (select from scoped.points_bank o where o.id = t.bank_id)', 'false'),
      ('points_tier', 'exists (select from scoped.points_bank o where o.id = t.bank_id)', 'false'),
      ('points_outlet', 'exists (select from scoped.points_bank o where o.id = t.bank_id)', 'false'),
      ('courier_route', 'public.ST_CoveredBy(t.path, (select scoped.ground()))', 'false'),
      ('organization_route', 'exists (select from scoped.organization o where o.id = t.organization_id) and exists (select from scoped.courier_route o where o.id = t.route_id)', 'false'),
      ('demand_cell', within_grid, 'false'),
      ('resource', 'exists (select from scoped.organization o where o.id = t.organization_id)', 'false'),
      ('service_case', within_grid, 'false'),
      ('project', 'exists (select from scoped.organization o where o.id = t.organization_id)', 'false'),
      ('activity', 'exists (select from scoped.organization o where o.id = t.organization_id)', 'false'),
      ('indicator', '(t.grid_id = any (array(select unnest(scoped.grids()))) or exists (select from scoped.organization o where o.id = t.organization_id) or exists (select from scoped.alliance o where o.id = t.alliance_id))', 'false'),
      ('coverage_snapshot', 'true', 'false'),
      ('coverage_snapshot_grid', 'exists (select from scoped.grid o where o.code = t.grid_code)', 'false'),
      ('change', 't.operation <> ''IMPORT'' and scoped.has_image(t.kind, t.before) and scoped.has_image(t.kind, t.after)', 'false'))
    select c.relname as name, coalesce(r.scoped, 'false') as scoped, coalesce(r.open, 'false') as open
    from pg_class c left join rule r on r.tbl = c.relname
    where c.relnamespace = 'public'::regnamespace and c.relkind in ('r', 'p') and c.relname <> 'spatial_ref_sys'
    -- Views that others look into come first.
    order by r.tbl is null, array_position(array['grid', 'station', 'merchant', 'organization', 'alliance', 'points_bank', 'courier_route'], c.relname::text) nulls last
  loop
    execute format('create view scoped.%1$I as select * from public.%1$I t where %2$s with cascaded check option', made.name, made.scoped);
    execute format('create view open.%1$I as select * from public.%1$I t where %2$s', made.name, made.open);
  end loop;

  -- Triggers see the whole store, whoever's statement they follow.
  for has in
    select format('alter function %s set search_path = public', p.oid::regprocedure) from pg_proc p
    where p.pronamespace = 'public'::regnamespace and p.prorettype = 'trigger'::regtype
      and not exists (select from pg_depend d where d.objid = p.oid and d.deptype = 'e')
  loop
    execute has;
  end loop;
end $$;
