-- The store of every feature of the domain. Geometry is EPSG:4326; metres come from geography or from the network.
-- Conventions: id is the key inside the store, code the one that people and files use; null means unknown, never zero.

create extension if not exists postgis;

-- What every geometry must be: present, not empty, valid, inside the world (so that swapped lon/lat in China is refused).
create function is_usable(geom geometry) returns boolean
language sql immutable parallel safe
return not ST_IsEmpty(geom) and ST_IsValid(geom)
   and ST_XMin(geom) >= -180 and ST_XMax(geom) <= 180 and ST_YMin(geom) >= -90 and ST_YMax(geom) <= 90;

-- A day by hours: 24 figures; null where an hour is unknown or suppressed.
create function is_day_of_counts(hours integer[]) returns boolean
language sql immutable parallel safe
-- '{}' has no dimensions at all: null, which a check would let pass.
return hours is null or (coalesce(array_ndims(hours) = 1 and array_lower(hours, 1) = 1 and array_length(hours, 1) = 24, false)
                         and not (0 > any (array_remove(hours, null))));

-- Edits of one tree come one after the other, since two concurrent ones could close a cycle that neither of them sees.
create function lock_tree(tree text) returns void language plpgsql as $$
begin
  -- With a snapshot of its own a transaction wouldn't see what it has just waited for.
  if current_setting('transaction_isolation') <> 'read committed' then
    raise exception using errcode = 'feature_not_supported',
      message = format('the tree of %s is edited in read committed transactions only', tree);
  end if;
  perform pg_advisory_xact_lock(hashtext('tree of ' || tree));
end $$;

-- Keeps a tree (table with id and parent_id) free of cycles and at most max_depth levels deep.
create function check_tree() returns trigger language plpgsql as $$
declare
  max_depth constant integer := tg_argv[0]::integer;
  above integer;
  below integer;
begin
  if new.parent_id is null and tg_op = 'INSERT' then return null; end if;
  perform lock_tree(tg_table_name);
  execute format($q$
    with recursive up(id, depth) as (
      select $1, 0
      union all
      select t.parent_id, up.depth + 1 from up join %1$s t on t.id = up.id where t.parent_id is not null and up.depth <= $2)
    select max(depth) from up$q$, tg_relid::regclass) into above using new.id, max_depth;
  if above > max_depth then
    raise exception using errcode = 'check_violation', constraint = tg_table_name || '_tree',
      message = format('%s "%s" would be its own ancestor, or deeper than %s levels', tg_table_name, new.code, max_depth);
  end if;
  execute format($q$
    with recursive down(id, depth) as (
      select $1, 0
      union all
      select t.id, down.depth + 1 from down join %1$s t on t.parent_id = down.id where down.depth <= $2)
    select max(depth) from down$q$, tg_relid::regclass) into below using new.id, max_depth;
  if above + below >= max_depth then
    raise exception using errcode = 'check_violation', constraint = tg_table_name || '_tree',
      message = format('%s "%s" would make its tree deeper than %s levels', tg_table_name, new.code, max_depth);
  end if;
  return null;
end $$;

create function touch_row() returns trigger language plpgsql as $$
begin
  new.version := old.version + 1;
  new.updated_at := now();
  return new;
end $$;

-- Grids: the governance tree ---------------------------------------------------------------------------------------

create table grid (
  id               bigint generated always as identity primary key,
  code             text not null unique check (code <> ''),
  name             text not null check (name <> ''),
  level            text not null check (level in ('CITY', 'DISTRICT', 'STREET', 'COMMUNITY', 'GRID', 'MICRO_GRID',
                                                  'BUSINESS_CIRCLE', 'MARKET', 'BUILDING', 'PARK', 'COMPOUND')),
  parent_id        bigint references grid (id) check (parent_id <> id),
  population       integer check (population >= 0),
  households       integer check (households >= 0),
  couriers         integer check (couriers >= 0),
  full_time_staff  integer check (full_time_staff >= 0),
  part_time_staff  integer check (part_time_staff >= 0),
  boundary         geometry(MultiPolygon, 4326) not null check (is_usable(boundary)),
  version          integer not null default 1,
  updated_at       timestamptz not null default now()
);
create index grid_boundary on grid using gist (boundary);
create index grid_parent on grid (parent_id);
create index grid_level on grid (level, code);
create constraint trigger grid_tree after insert or update of parent_id on grid
  deferrable initially immediate for each row execute function check_tree(8);

-- Levels fall from the city to the micro-grid; the special grids stand beside them, anywhere.
create function grid_rank(level text) returns integer
language sql immutable parallel safe
return array_position(array['CITY', 'DISTRICT', 'STREET', 'COMMUNITY', 'GRID', 'MICRO_GRID'], level);

create function check_grid_levels() returns trigger language plpgsql as $$
begin
  perform lock_tree(tg_table_name);
  -- Of the rows as they are now, which a deferred check comes to later than new.
  if exists (select from grid child join grid parent on parent.id = child.parent_id
             where child.id = new.id and grid_rank(child.level) <= grid_rank(parent.level))
  or exists (select from grid child join grid parent on parent.id = child.parent_id
             where parent.id = new.id and grid_rank(child.level) <= grid_rank(parent.level)) then
    raise exception using errcode = 'check_violation', constraint = 'grid_levels',
      message = format('grid "%s" (%s) would stand above or below a grid of the wrong level', new.code, new.level);
  end if;
  return null;
end $$;
create constraint trigger grid_levels after insert or update of parent_id, level on grid
  deferrable initially immediate for each row execute function check_grid_levels();

-- Organizations: the tree of committees, branches, unions, … ----------------------------------------------------------

create table organization (
  id             bigint generated always as identity primary key,
  code           text not null unique check (code <> ''),
  name           text not null check (name <> ''),
  kind           text not null check (kind in ('COMMITTEE', 'GENERAL_BRANCH', 'BRANCH', 'GROUP', 'UNION', 'YOUTH_LEAGUE',
                                               'WOMEN', 'ASSOCIATION')),
  parent_id      bigint references organization (id) check (parent_id <> id),
  grid_id        bigint references grid (id),
  industry       text check (industry <> ''),
  formed_by      text check (formed_by in ('SINGLE', 'JOINT', 'INDUSTRY', 'AREA', 'AFFILIATED', 'ROUTE')),
  purpose        text check (purpose in ('VOLUNTEER_TEAM', 'SERVICE_TEAM', 'TRADE')),
  members        integer check (members >= 0),
  instructors    integer check (instructors >= 0),
  location       geometry(Point, 4326) check (is_usable(location)),
  activity_area  geometry(MultiPolygon, 4326) check (is_usable(activity_area)),
  version        integer not null default 1,
  updated_at     timestamptz not null default now(),
  constraint organization_purpose_is_an_associations check (purpose is null or kind = 'ASSOCIATION')
);
create index organization_location on organization using gist (location);
create index organization_activity_area on organization using gist (activity_area);
create index organization_parent on organization (parent_id);
create index organization_grid on organization (grid_id);
create index organization_kind on organization (kind, code);
create constraint trigger organization_tree after insert or update of parent_id on organization
  deferrable initially immediate for each row execute function check_tree(6);

-- Stations and what they offer --------------------------------------------------------------------------------------

create table service (
  code     text primary key check (code ~ '^[A-Z][A-Z0-9_]*$'),
  name_zh  text not null check (name_zh <> ''),
  name_en  text not null check (name_en <> ''),
  "group"  text not null default 'CARE' check ("group" ~ '^[A-Z][A-Z0-9_]*$')
);

create table station (
  id               bigint generated always as identity primary key,
  code             text not null unique check (code <> ''),
  name             text not null check (name <> ''),
  kind             text not null check (kind in ('REST_STATION', 'SERVICE_CENTER', 'SERVICE_POINT', 'CANTEEN', 'WORKSHOP')),
  build_kind       text check (build_kind in ('INTEGRATED', 'REBUILT', 'CO_BUILT', 'NEW')),
  status           text not null check (status in ('PLANNED', 'OPEN', 'SUSPENDED', 'CLOSED')),
  tier             text check (tier in ('CORE', 'POLE', 'POINT')),
  purpose          text check (purpose <> ''),
  brand            text check (brand <> ''),
  host             text check (host <> ''),
  address          text check (address <> ''),
  grid_id          bigint references grid (id),
  organization_id  bigint references organization (id),
  opening_hours    text check (opening_hours <> ''),
  floor_area_m2    numeric(10, 1) check (floor_area_m2 > 0 and floor_area_m2 < 'infinity'),
  seats            integer check (seats >= 0),
  daily_capacity   integer check (daily_capacity >= 0),
  rider_access     boolean,
  location         geometry(Point, 4326) not null check (is_usable(location)),
  version          integer not null default 1,
  updated_at       timestamptz not null default now()
);
create index station_location on station using gist (location);
create index station_geography on station using gist ((location::geography));
create index station_grid on station (grid_id);
create index station_organization on station (organization_id);
create index station_status on station (status, code);

create table station_service (
  station_id    bigint not null references station (id) on delete cascade,
  service_code  text not null references service (code) on update cascade,
  primary key (station_id, service_code)
);
create index station_service_code on station_service (service_code);

-- Merchants, offers, alliances, points banks ---------------------------------------------------------------------------

create table merchant (
  id           bigint generated always as identity primary key,
  code         text not null unique check (code <> ''),
  name         text not null check (name <> ''),
  category     text not null check (category <> ''),
  chain_stage  text check (chain_stage in ('UPSTREAM', 'MIDSTREAM', 'DOWNSTREAM')),
  titles       text[] not null default '{}' check (array_position(titles, null) is null and array_position(titles, '') is null),
  grid_id      bigint references grid (id),
  address      text check (address <> ''),
  location     geometry(Point, 4326) not null check (is_usable(location)),
  version      integer not null default 1,
  updated_at   timestamptz not null default now()
);
create index merchant_location on merchant using gist (location);
create index merchant_grid on merchant (grid_id);

create table offer (
  id            bigint generated always as identity primary key,
  code          text not null unique check (code <> ''),
  merchant_id   bigint not null references merchant (id) on delete cascade,
  kind          text not null check (kind in ('FREE_ITEM', 'DISCOUNT', 'POINTS_REDEMPTION')),
  title         text not null check (title <> ''),
  points_price  integer check (points_price > 0),
  valid_from    date,
  valid_until   date,
  version       integer not null default 1,
  updated_at    timestamptz not null default now(),
  constraint offer_validity_is_a_period check (valid_from <= valid_until),
  constraint offer_price_goes_with_points check ((kind = 'POINTS_REDEMPTION') = (points_price is not null))
);
create index offer_merchant on offer (merchant_id);

create table alliance (
  id                    bigint generated always as identity primary key,
  code                  text not null unique check (code <> ''),
  name                  text not null check (name <> ''),
  kind                  text not null check (kind in ('BUSINESS_CIRCLE', 'MERCHANT_ALLIANCE', 'INDUSTRY_CHAIN', 'AREA_UNION')),
  lead_organization_id  bigint references organization (id),
  area                  geometry(MultiPolygon, 4326) check (is_usable(area)),
  version               integer not null default 1,
  updated_at            timestamptz not null default now()
);
create index alliance_area on alliance using gist (area);
create index alliance_lead_organization on alliance (lead_organization_id);

create table alliance_merchant (
  alliance_id  bigint not null references alliance (id) on delete cascade,
  merchant_id  bigint not null references merchant (id) on delete cascade,
  primary key (alliance_id, merchant_id)
);
create index alliance_merchant_merchant on alliance_merchant (merchant_id);

create table alliance_organization (
  alliance_id      bigint not null references alliance (id) on delete cascade,
  organization_id  bigint not null references organization (id) on delete cascade,
  primary key (alliance_id, organization_id)
);
create index alliance_organization_organization on alliance_organization (organization_id);

create table points_bank (
  id               bigint generated always as identity primary key,
  code             text not null unique check (code <> ''),
  name             text not null check (name <> ''),
  grid_id          bigint references grid (id),
  points_issued    bigint check (points_issued >= 0),
  points_redeemed  bigint check (points_redeemed >= 0),
  version          integer not null default 1,
  updated_at       timestamptz not null default now(),
  constraint points_bank_redeems_what_it_issued check (points_redeemed <= points_issued)
);
create index points_bank_grid on points_bank (grid_id);

create table points_rule (
  bank_id  bigint not null references points_bank (id) on delete cascade,
  ordinal  integer not null check (ordinal > 0),
  kind     text not null check (kind in ('BASE', 'CONTRIBUTION', 'DEDUCTION')),
  title    text not null check (title <> ''),
  points   integer not null check (points > 0),
  primary key (bank_id, ordinal)
);

create table points_tier (
  bank_id    bigint not null references points_bank (id) on delete cascade,
  ordinal    integer not null check (ordinal > 0),
  name       text not null check (name <> ''),
  threshold  integer not null check (threshold >= 0),
  primary key (bank_id, ordinal),
  unique (bank_id, threshold)
);

create table points_outlet (
  id           bigint generated always as identity primary key,
  bank_id      bigint not null references points_bank (id) on delete cascade,
  merchant_id  bigint references merchant (id) on delete cascade,
  station_id   bigint references station (id) on delete cascade,
  constraint points_outlet_is_one_place check (num_nonnulls(merchant_id, station_id) = 1),
  unique nulls not distinct (bank_id, merchant_id, station_id)
);
create index points_outlet_merchant on points_outlet (merchant_id);
create index points_outlet_station on points_outlet (station_id);

-- Couriers: only what several share, only as counts -------------------------------------------------------------------

-- The floor of the privacy promise: fewer than five couriers are never told apart, so such a route is not stored at all
-- and such an hour is stored as unknown. What leaves the store may be held to a higher k.
create function is_anonymous_day(hours integer[]) returns boolean
language sql immutable parallel safe
return is_day_of_counts(hours) and not exists (select from unnest(hours) h where h between 1 and 4);

create table courier_route (
  id          bigint generated always as identity primary key,
  code        text not null unique check (code <> ''),
  name        text check (name <> ''),
  platform    text check (platform <> ''),
  couriers    integer not null constraint courier_route_is_shared_by_five check (couriers >= 5),
  hourly      integer[] constraint courier_route_hours_are_shared_by_five check (is_anonymous_day(hourly)),
  path        geometry(LineString, 4326) not null check (is_usable(path)),
  version     integer not null default 1,
  updated_at  timestamptz not null default now()
);
create index courier_route_path on courier_route using gist (path);

create table organization_route (
  organization_id  bigint not null references organization (id) on delete cascade,
  route_id         bigint not null references courier_route (id) on delete cascade,
  primary key (organization_id, route_id)
);
create index organization_route_route on organization_route (route_id);

create table demand_cell (
  id                bigint generated always as identity primary key,
  code              text not null unique check (code <> ''),
  residents         integer check (residents >= 0),
  couriers_weekday  integer[] check (is_day_of_counts(couriers_weekday)),
  couriers_weekend  integer[] check (is_day_of_counts(couriers_weekend)),
  source            text not null check (source <> ''),
  grid_id           bigint references grid (id),
  location          geometry(Point, 4326) not null check (is_usable(location)),
  version           integer not null default 1,
  updated_at        timestamptz not null default now()
);
create index demand_cell_location on demand_cell using gist (location);
create index demand_cell_grid on demand_cell (grid_id);

-- Closed loop: cases, resources, projects, activities ------------------------------------------------------------------

create table resource (
  id               bigint generated always as identity primary key,
  code             text not null unique check (code <> ''),
  organization_id  bigint not null references organization (id),
  kind             text not null check (kind <> ''),
  title            text not null check (title <> ''),
  location         geometry(Point, 4326) check (is_usable(location)),
  version          integer not null default 1,
  updated_at       timestamptz not null default now()
);
create index resource_location on resource using gist (location);
create index resource_organization on resource (organization_id);

create table service_case (
  id                bigint generated always as identity primary key,
  code              text not null unique check (code <> ''),
  kind              text not null check (kind in ('REPORT', 'WISH', 'NEED')),
  status            text not null check (status in ('OPEN', 'ACCEPTED', 'ASSIGNED', 'RESOLVED', 'CONFIRMED', 'REJECTED')),
  category          text not null check (category <> ''),
  title             text check (title <> ''),
  handler_id        bigint references organization (id),
  grid_id           bigint references grid (id),
  opened_at         timestamptz not null,
  accepted_at       timestamptz,
  assigned_at       timestamptz,
  resolved_at       timestamptz,
  confirmed_at      timestamptz,
  deadline          timestamptz,
  rejection_reason  text check (rejection_reason <> ''),
  location          geometry(Point, 4326) check (is_usable(location)),
  version           integer not null default 1,
  updated_at        timestamptz not null default now(),
  constraint service_case_rejection_has_a_reason check ((status = 'REJECTED') = (rejection_reason is not null)),
  constraint service_case_assigned_has_a_handler check (status not in ('ASSIGNED', 'RESOLVED', 'CONFIRMED') or handler_id is not null),
  constraint service_case_times_are_in_order check (
    -- least() passes over unknown moments
    opened_at <= least(accepted_at, assigned_at, resolved_at, confirmed_at)
    and coalesce(accepted_at <= least(assigned_at, resolved_at, confirmed_at), true)
    and coalesce(assigned_at <= least(resolved_at, confirmed_at), true)
    and coalesce(resolved_at <= confirmed_at, true))
);
create index service_case_location on service_case using gist (location);
create index service_case_grid on service_case (grid_id);
create index service_case_handler on service_case (handler_id);
create index service_case_status on service_case (kind, status);

create table project (
  id               bigint generated always as identity primary key,
  code             text not null unique check (code <> ''),
  title            text not null check (title <> ''),
  status           text not null check (status in ('PROPOSED', 'RUNNING', 'DONE', 'CANCELLED')),
  organization_id  bigint references organization (id),
  need_id          bigint references service_case (id),
  resource_id      bigint references resource (id),
  location         geometry(Point, 4326) check (is_usable(location)),
  version          integer not null default 1,
  updated_at       timestamptz not null default now()
);
create index project_location on project using gist (location);
create index project_organization on project (organization_id);
create index project_need on project (need_id);
create index project_resource on project (resource_id);

create table activity (
  id               bigint generated always as identity primary key,
  code             text not null unique check (code <> ''),
  kind             text not null check (kind <> ''),
  title            text not null check (title <> ''),
  organization_id  bigint references organization (id),
  held_on          date not null,
  participants     integer check (participants >= 0),
  location         geometry(Point, 4326) check (is_usable(location)),
  version          integer not null default 1,
  updated_at       timestamptz not null default now()
);
create index activity_location on activity using gist (location);
create index activity_organization on activity (organization_id);

-- Figures that somebody reported, standards, plans ---------------------------------------------------------------------

create table indicator (
  id               bigint generated always as identity primary key,
  code             text not null unique check (code <> ''),
  key              text not null check (key <> ''),
  name_zh          text not null check (name_zh <> ''),
  name_en          text check (name_en <> ''),
  value            numeric check (value > '-infinity' and value < 'infinity'),  -- which NaN isn't either
  qualifier        text not null default 'EXACT' check (qualifier in ('EXACT', 'AT_LEAST', 'ABOUT')),
  unit             text check (unit <> ''),
  period_start     date,
  period_end       date,
  source           text not null check (source <> ''),
  grid_id          bigint references grid (id),
  organization_id  bigint references organization (id),
  alliance_id      bigint references alliance (id),
  version          integer not null default 1,
  updated_at       timestamptz not null default now(),
  constraint indicator_period_is_a_period check (period_start <= period_end),
  constraint indicator_is_of_one_thing check (num_nonnulls(grid_id, organization_id, alliance_id) = 1)
);
create index indicator_grid on indicator (grid_id, key);
create index indicator_organization on indicator (organization_id, key);
create index indicator_alliance on indicator (alliance_id, key);

create table standard (
  id          bigint generated always as identity primary key,
  code        text not null check (code <> ''),
  revision    integer not null check (revision > 0),
  name_zh     text not null check (name_zh <> ''),
  name_en     text not null check (name_en <> ''),
  source      text not null check (source <> ''),
  rules       jsonb not null check (jsonb_typeof(rules) = 'object'),
  updated_at  timestamptz not null default now(),
  version     integer not null default 1,
  unique (code, revision)
);

create table plan (
  id           bigint generated always as identity primary key,
  code         text not null unique check (code <> ''),
  name         text not null check (name <> ''),
  status       text not null check (status in ('DRAFT', 'PROPOSED', 'APPROVED', 'BUILT')),
  grid_id      bigint references grid (id),
  problem      jsonb not null check (jsonb_typeof(problem) = 'object'),
  solution     jsonb check (jsonb_typeof(solution) = 'object'),
  certificate  jsonb check (jsonb_typeof(certificate) = 'object'),
  version      integer not null default 1,
  updated_at   timestamptz not null default now(),
  constraint plan_approved_has_a_certificate check (status = 'DRAFT' or num_nonnulls(solution, certificate) = 2)
);
create index plan_grid on plan (grid_id);

create table plan_site (
  plan_id     bigint not null references plan (id) on delete cascade,
  ordinal     integer not null check (ordinal > 0),
  station_id  bigint references station (id),
  location    geometry(Point, 4326) not null check (is_usable(location)),
  primary key (plan_id, ordinal)
);
create index plan_site_location on plan_site using gist (location);
create index plan_site_station on plan_site (station_id);

-- Street networks and base map, one set per imported extract ------------------------------------------------------------

-- The network's own bytes are kept here as well, so that an import is one transaction, a backup is complete and every
-- API process sees the same network; the memory-mapped file beside the store is a cache of them, named by content.
create table city_network (
  id              bigint generated always as identity primary key,
  name            text not null unique check (name <> ''),
  source_name     text not null,
  source_sha256   text not null check (source_sha256 ~ '^[0-9a-f]{64}$'),
  source_date     timestamptz,
  network_sha256  text not null check (network_sha256 ~ '^[0-9a-f]{64}$'),
  synthetic       boolean not null default false,
  node_count      integer not null check (node_count > 0),
  edge_count      integer not null check (edge_count > 0),
  walk_metres     bigint not null check (walk_metres >= 0),
  ebike_metres    bigint not null check (ebike_metres >= 0),
  extent          geometry(Polygon, 4326) not null check (is_usable(extent)),
  imported_at     timestamptz not null default now()
);

create table city_network_chunk (
  network_id  bigint not null references city_network (id) on delete cascade,
  ordinal     integer not null,
  bytes       bytea not null,
  primary key (network_id, ordinal)
);
alter table city_network_chunk alter column bytes set storage external;

create table base_road (
  network_id  bigint not null references city_network (id) on delete cascade,
  osm_id      bigint not null,
  kind        text not null,
  name        text,
  name_en     text,
  bridge      boolean not null,
  tunnel      boolean not null,
  layer       smallint not null,
  geom        geometry(LineString, 4326) not null
);
create index base_road_geom on base_road using gist (geom);
create index base_road_network on base_road (network_id);

create table base_area (
  network_id  bigint not null references city_network (id) on delete cascade,
  osm_id      bigint not null,
  class       text not null check (class in ('BUILDING', 'WATER', 'GREEN', 'LANDUSE')),
  kind        text not null,
  name        text,
  name_en     text,
  geom        geometry(MultiPolygon, 4326) not null check (ST_IsValid(geom))
);
create index base_area_geom on base_area using gist (geom);
create index base_area_network on base_area (network_id);

create table base_poi (
  network_id  bigint not null references city_network (id) on delete cascade,
  osm_id      bigint not null,
  kind        text not null,
  name        text,
  name_en     text,
  geom        geometry(Point, 4326) not null
);
create index base_poi_geom on base_poi using gist (geom);
create index base_poi_network on base_poi (network_id);

-- Versions count changes, for optimistic concurrency.
do $$
declare t text;
begin
  foreach t in array array['grid', 'organization', 'station', 'merchant', 'offer', 'alliance', 'points_bank', 'courier_route',
                           'demand_cell', 'resource', 'service_case', 'project', 'activity', 'indicator', 'standard', 'plan'] loop
    execute format('create trigger %1$s_touch before update on %1$I for each row execute function touch_row()', t);
  end loop;
end $$;
