-- What of the map a reported figure counts, so that both can be shown side by side: "stations kind=REST_STATION status=OPEN".
alter table indicator add column counts text check (counts <> '');
