-- Who was covered on a day, kept so that a report can say what has changed since. Nobody changes a snapshot; one that is taken
-- again on the same day takes the place of the first.

create table coverage_snapshot (
  id        bigint generated always as identity primary key,
  day       date not null,
  -- As clients ask for coverage, each part written out; the same question is the same object.
  question  jsonb not null check (jsonb_typeof(question) = 'object'),
  taken_at  timestamptz not null default now(),
  unique (question, day)
);

-- By code and name, since the grid may be gone by the time somebody asks.
create table coverage_snapshot_grid (
  snapshot_id              bigint not null references coverage_snapshot (id) on delete cascade,
  grid_code                text not null,
  grid_name                text not null,
  level                    text not null,
  status                   text not null,
  hour                     integer not null check (hour between 0 and 23),
  cells                    integer not null check (cells >= 0),
  covered_cells            integer not null check (covered_cells between 0 and cells),
  cells_without_street     integer not null check (cells_without_street between 0 and cells),
  couriers                 bigint check (couriers >= 0),
  couriers_covered         bigint check (couriers_covered between 0 and couriers),
  couriers_unknown_cells   integer not null check (couriers_unknown_cells >= 0),
  residents                bigint check (residents >= 0),
  residents_covered        bigint check (residents_covered between 0 and residents),
  residents_unknown_cells  integer not null check (residents_unknown_cells >= 0),
  area_share               double precision check (area_share between 0 and 1),
  primary key (snapshot_id, grid_code)
);
create index coverage_snapshot_grid_code on coverage_snapshot_grid (grid_code, snapshot_id);
