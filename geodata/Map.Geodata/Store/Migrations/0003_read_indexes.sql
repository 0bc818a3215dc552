-- What lists are filtered and ordered by.

-- Codes, names and titles are compared by code point. So a list has the same order on every server and after every update of
-- its locales, a cursor stays valid, and one index serves equality, order and prefixes.
do $$
declare
  item record;
begin
  for item in
    select table_name, column_name from information_schema.columns
    where table_schema = current_schema() and column_name in ('code', 'name', 'title') and data_type = 'text'
      and table_name in ('grid', 'organization', 'station', 'merchant', 'offer', 'alliance', 'points_bank', 'courier_route', 'demand_cell',
                         'service_case', 'resource', 'project', 'activity', 'indicator', 'standard', 'plan')
  loop
    execute format('alter table %I alter column %I type text collate "C"', item.table_name, item.column_name);
  end loop;
end $$;

-- The features of a grid, an organization, a merchant come in the order of their codes: the first twenty without a sort.
drop index grid_parent, organization_parent, organization_grid, station_grid, station_organization, merchant_grid, offer_merchant,
           points_bank_grid, demand_cell_grid, resource_organization, service_case_grid, service_case_handler, project_organization,
           activity_organization, plan_grid;
create index grid_parent on grid (parent_id, code);
create index organization_parent on organization (parent_id, code);
create index organization_grid on organization (grid_id, code);
create index station_grid on station (grid_id, code);
create index station_organization on station (organization_id, code);
create index merchant_grid on merchant (grid_id, code);
create index offer_merchant on offer (merchant_id, code);
create index points_bank_grid on points_bank (grid_id, code);
create index demand_cell_grid on demand_cell (grid_id, code);
create index resource_organization on resource (organization_id, code);
create index service_case_grid on service_case (grid_id, code);
create index service_case_handler on service_case (handler_id, code);
create index project_organization on project (organization_id, code);
create index activity_organization on activity (organization_id, code);
create index plan_grid on plan (grid_id, code);

create index station_kind on station (kind, code);
create index merchant_category on merchant (category, code);
create index service_case_status_code on service_case (status, code);
create index service_case_opened on service_case (opened_at, code);
create index activity_held_on on activity (held_on, code);

create index grid_name on grid (name, code);
create index organization_name on organization (name, code);
create index station_name on station (name, code);
create index merchant_name on merchant (name, code);
create index alliance_name on alliance (name, code);

-- Filters by metres compare on the ellipsoid; station has its index already.
create index grid_geography on grid using gist ((boundary::geography));
create index organization_geography on organization using gist ((location::geography));
create index organization_activity_geography on organization using gist ((activity_area::geography));
create index merchant_geography on merchant using gist ((location::geography));
create index alliance_geography on alliance using gist ((area::geography));
create index courier_route_geography on courier_route using gist ((path::geography));
create index demand_cell_geography on demand_cell using gist ((location::geography));
create index service_case_geography on service_case using gist ((location::geography));
create index resource_geography on resource using gist ((location::geography));
create index project_geography on project using gist ((location::geography));
create index activity_geography on activity using gist ((location::geography));

-- The promise about people for what leaves the store: an hour that one to k - 1 couriers share is unknown.
create function shared_hours(hours integer[], k integer) returns integer[]
language sql immutable parallel safe
return (select array_agg(case when h between 1 and k - 1 then null else h end order by hour)
        from unnest(hours) with ordinality day(h, hour));
