-- A district of 50 by 20 grids on the box that bench.extent names: west,south,east,north. A community is 4 rows of 5 grids, a street 10 columns of 10.
create temporary table box as
  select c[1] w, c[2] s, (c[3] - c[1]) / 50 dx, (c[4] - c[2]) / 20 dy from (select string_to_array(current_setting('bench.extent'), ',')::float8[] c) x;

create function pg_temp.cell(x0 integer, y0 integer, x1 integer, y1 integer) returns geometry language sql as $$
  select ST_Multi(ST_MakeEnvelope(w + x0 * dx, s + y0 * dy, w + x1 * dx, s + y1 * dy, 4326)) from box $$;

insert into grid (code, name, level, population, boundary) values ('D', '基准区', 'DISTRICT', null, pg_temp.cell(0, 0, 50, 20));
insert into grid (code, name, level, parent_id, boundary)
select format('S%s', x + 5 * y), format('第%s街道', x + 5 * y), 'STREET', (select id from grid where code = 'D'), pg_temp.cell(x * 10, y * 10, x * 10 + 10, y * 10 + 10)
from generate_series(0, 4) x, generate_series(0, 1) y order by y, x;
insert into grid (code, name, level, parent_id, boundary)
select format('C%s', x + 10 * y), format('第%s社区', x + 10 * y), 'COMMUNITY', (select id from grid where code = format('S%s', x / 2 + 5 * ((y * 4) / 10))), pg_temp.cell(x * 5, y * 4, x * 5 + 5, y * 4 + 4)
from generate_series(0, 9) x, generate_series(0, 4) y order by y, x;
insert into grid (code, name, level, parent_id, population, boundary)
select format('G%s', x + 50 * y), format('第%s网格', x + 50 * y), 'GRID', (select id from grid where code = format('C%s', x / 5 + 10 * (y / 4))), 1000, pg_temp.cell(x, y, x + 1, y + 1)
from generate_series(0, 49) x, generate_series(0, 19) y order by y, x;

insert into demand_cell (code, residents, couriers_weekday, source, grid_id, location)
select format('P%s', n), n % 90, array(select (n % 20) + 5 from generate_series(1, 24)), '基准',
       (select id from grid where code = format('G%s', (n % 200) / 4 + 50 * (n / 200 / 5))),
       (select ST_SetSRID(ST_MakePoint(w + ((n % 200) + 0.5) * dx / 4, s + ((n / 200) + 0.5) * dy / 5), 4326) from box)
from generate_series(0, 19999) n;
insert into organization (code, name, kind, formed_by, members, grid_id)
select format('O%s', n), format('第%s支部', n), 'BRANCH', 'JOINT', 10 + n % 20, (select id from grid where code = format('G%s', n * 5)) from generate_series(0, 199) n;
insert into station (code, name, kind, status, opening_hours, floor_area_m2, grid_id, location)
select format('T%s', n), format('第%s驿站', n), 'REST_STATION', 'OPEN', 'Mo-Su 08:00-20:00', 10 + n % 30,
       (select id from grid where code = format('G%s', (n % 20) * 5 / 2 + 50 * ((n / 20) * 4 / 3))),
       (select ST_SetSRID(ST_MakePoint(w + ((n % 20) * 5 / 2 + 0.5) * dx, s + ((n / 20) * 4 / 3 + 0.5) * dy), 4326) from box)
from generate_series(0, 299) n;
insert into station_service select s.id, v.code from station s, (values ('REST'), ('DRINKING_WATER'), ('PHONE_CHARGING')) v (code);
insert into service_case (code, kind, status, category, grid_id, handler_id, opened_at, assigned_at, resolved_at)
select format('K%s', n), 'REPORT', 'RESOLVED', '环境', (select id from grid where code = format('G%s', n % 1000)), (select id from organization where code = 'O0'),
       timestamptz '2026-01-01 08:00+08', '2026-01-01 08:00+08', '2026-01-02 08:00+08' from generate_series(0, 1999) n;
