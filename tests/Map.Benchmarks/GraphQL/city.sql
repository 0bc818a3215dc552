-- A district of 100,000 stations in 320 grids of 20 streets, the same at every run: 56 km by 40 km, half of the stations in
-- the middle of something and half anywhere.
select setseed(0.7);

-- Streets do not run straight: every corner moves by a smooth field, which is the same for neighbours, so that they still meet.
create function pg_temp.bend(square geometry) returns geometry language sql as $$
  select ST_Multi(ST_MakePolygon(ST_MakeLine(array(
    select ST_SetSRID(ST_MakePoint(ST_X(corner) + 0.0015 * sin(ST_Y(corner) * 310) + 0.0004 * sin(ST_Y(corner) * 1100),
                                   ST_Y(corner) + 0.001 * sin(ST_X(corner) * 270) + 0.0004 * sin(ST_X(corner) * 1000)), 4326)
    from (select path, geom as corner from ST_DumpPoints(square)) corners order by path))))
$$;

insert into grid (code, name, level, population, couriers, boundary)
select format('G%s-%s', lpad(x::text, 2, '0'), lpad(y::text, 2, '0')), format('第%s网格', x * 16 + y + 1), 'GRID',
       (2000 + 9000 * random())::int, (20 + 200 * random())::int,
       pg_temp.bend(ST_Segmentize(ST_MakeEnvelope(116.9 + x * 0.03, 33.0 + y * 0.0225, 116.93 + x * 0.03, 33.0225 + y * 0.0225, 4326), 0.0015))
from generate_series(0, 19) x, generate_series(0, 15) y order by x, y;

insert into grid (code, name, level, boundary)
select 'T' || lpad(street::text, 2, '0'), format('第%s街道', street + 1), 'STREET', ST_Multi(ST_Union(boundary))
from (select boundary, (split_part(substr(code, 2), '-', 1)::int / 4) * 4 + split_part(code, '-', 2)::int / 4 as street from grid) grids
group by street order by street;
update grid set parent_id = (select id from grid street where street.level = 'STREET'
    and street.code = 'T' || lpad(((split_part(substr(grid.code, 2), '-', 1)::int / 4) * 4 + split_part(grid.code, '-', 2)::int / 4)::text, 2, '0'))
where level = 'GRID';

create temp table middle as
select n, 116.92 + 0.56 * random() as lon, 33.02 + 0.32 * random() as lat from generate_series(0, 199) n;

insert into station (code, name, kind, build_kind, status, brand, host, address, opening_hours, seats, rider_access, location)
select 'S' || lpad(n::text, 6, '0'), format('暖蜂驿站%s号', n),
       (array['REST_STATION', 'REST_STATION', 'REST_STATION', 'SERVICE_CENTER', 'SERVICE_POINT', 'CANTEEN', 'WORKSHOP'])[1 + floor(7 * random())],
       (array['INTEGRATED', 'REBUILT', 'CO_BUILT', 'NEW', null])[1 + floor(5 * random())],
       case when random() < 0.92 then 'OPEN' else (array['PLANNED', 'SUSPENDED', 'CLOSED'])[1 + floor(3 * random())] end,
       '暖蜂驿站', format('第%s社区', n % 900), format('人民路%s号', n % 2000),
       (array['24/7', 'Mo-Su 08:00-22:00', 'Mo-Fr 09:00-17:30', 'Mo-Fr 09:00-12:00,13:30-17:30', 'Mo-Sa 10:00-20:00; PH off',
              'Mo-Su 06:30-23:00', 'Mo-Fr 08:30-18:00; Sa 10:00-16:00', 'Mo-Su 18:00-02:00', 'Tu-Su 10:00-21:00', null])[1 + floor(10 * random())],
       (4 + 40 * random())::int, random() < 0.7,
       ST_SetSRID(ST_MakePoint(lon, lat), 4326)
from (select number as n,
             case when number % 2 = 0 then 116.9 + 0.6 * random() else lon + 0.01 * (random() + random() + random() - 1.5) end as lon,
             case when number % 2 = 0 then 33.0 + 0.36 * random() else lat + 0.008 * (random() + random() + random() - 1.5) end as lat
      from generate_series(1, 100000) number join middle on middle.n = number % 199 order by number) stations;

update station set grid_id = grid.id from grid where grid.level = 'GRID' and ST_Covers(grid.boundary, station.location);

-- Four services a station, on average.
insert into station_service (station_id, service_code)
select station.id, service.code from station cross join service
where abs(hashtext(station.code || service.code)) % 19 < 4;
