-- New streets change circles, coverage and base map alike: whoever listens is told to read everything again.
create function tell_streets() returns trigger language plpgsql as $$
begin
  perform pg_notify('map_change', '{"kind": null}');
  return null;
end $$;
create trigger city_network_told after insert or update or delete or truncate on city_network for each statement execute function tell_streets();
