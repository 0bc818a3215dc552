-- What PostGraphile needs to answer Map's questions: it takes functions for fields that are no columns. Tables and indexes are Map's.

create function nearby_stations(lon float8, lat float8, metres float8, n int) returns setof station language sql stable as $$
  select * from station
  where status = 'OPEN' and ST_DWithin(location::geography, ST_SetSRID(ST_MakePoint(lon, lat), 4326)::geography, metres)
  order by location::geography <-> ST_SetSRID(ST_MakePoint(lon, lat), 4326)::geography limit n
$$;

create function station_distance(s station, lon float8, lat float8) returns float8 language sql stable as $$
  select ST_Distance(s.location::geography, ST_SetSRID(ST_MakePoint(lon, lat), 4326)::geography)
$$;
