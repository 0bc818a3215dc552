-- Where couriers ride and wait, as far as it may be told: sums of many, never anybody's trace. Nobody edits a survey; the next import
-- of the same code takes its place.

create table ride_survey (
  id               bigint generated always as identity primary key,
  code             text collate "C" not null unique check (code <> ''),
  name             text collate "C" not null check (name <> ''),
  -- Streets that are imported anew leave what was ridden on them as it is.
  city_network_id  bigint references city_network (id) on delete set null,
  -- From traces, or from lines that somebody had counted already.
  kind             text not null check (kind in ('TRACES', 'LINES')),
  first_date       date,
  last_date        date,
  -- k. All bounds that can be drawn from what surveys tell are multiples of their k; as these are multiples of 5, so are differences
  -- between bounds of different surveys.
  least_couriers   integer not null check (least_couriers >= 5 and least_couriers % 5 = 0),
  -- Told as coarsely as everything else; null where too few for an answer.
  couriers         integer check (couriers >= 5),
  traces           bigint check (traces >= 5),
  points           bigint check (points >= 5),
  trips            bigint check (trips >= 5),
  matched_trips    bigint check (matched_trips >= 5),
  -- What was left out, by reason.
  faults           jsonb not null default '{}' check (jsonb_typeof(faults) = 'object'),
  imported_at      timestamptz not null default now(),
  constraint ride_survey_is_of_a_period check (case kind when 'TRACES' then first_date <= last_date and num_nonnulls(first_date, last_date) = 2
                                                         else num_nonnulls(first_date, last_date) = 0 end)
);
create index ride_survey_city_network on ride_survey (city_network_id);

-- Couriers by direction and hour along a stretch on which they are the same in number, in riding order.
create table street_flow (
  id         bigint generated always as identity primary key,
  survey_id  bigint not null references ride_survey (id) on delete cascade,
  path       geometry(LineString, 4326) not null check (is_usable(path)),
  metres     double precision not null check (metres > 0 and metres < 'Infinity'),
  couriers   integer not null constraint street_flow_is_shared_by_five check (couriers >= 5),
  weekday    integer[] constraint street_flow_weekday_is_shared_by_five check (is_anonymous_day(weekday)),
  weekend    integer[] constraint street_flow_weekend_is_shared_by_five check (is_anonymous_day(weekend))
);
create index street_flow_survey on street_flow (survey_id);
create index street_flow_path on street_flow using gist (path);

create table corridor (
  id         bigint generated always as identity primary key,
  survey_id  bigint not null references ride_survey (id) on delete cascade,
  -- The most ridden metres first.
  ordinal    integer not null check (ordinal > 0),
  path       geometry(LineString, 4326) not null check (is_usable(path)),
  metres     double precision not null check (metres > 0 and metres < 'Infinity'),
  couriers   integer not null constraint corridor_is_shared_by_five check (couriers >= 5),
  weekday    integer[] constraint corridor_weekday_is_shared_by_five check (is_anonymous_day(weekday)),
  weekend    integer[] constraint corridor_weekend_is_shared_by_five check (is_anonymous_day(weekend)),
  unique (survey_id, ordinal)
);
create index corridor_path on corridor using gist (path);

-- A route without a survey is a line that somebody gave. The hours so far are those of a working day.
alter table courier_route
  add column survey_id bigint references ride_survey (id),
  add column hourly_weekend integer[] constraint courier_route_weekend_is_shared_by_five check (is_anonymous_day(hourly_weekend));
create index courier_route_survey on courier_route (survey_id, code);

-- Who waits in a cell, among those present there.
alter table demand_cell
  add column waiting_weekday integer[] constraint demand_cell_waiting_weekday_is_shared_by_five check (is_anonymous_day(waiting_weekday)),
  add column waiting_weekend integer[] constraint demand_cell_waiting_weekend_is_shared_by_five check (is_anonymous_day(waiting_weekend));

-- From which the coarseness of figures is drawn, made when it is first needed. One for all surveys: figures that were told anew by
-- each would come nearer to the truth with every one. Nothing that leaves the store but a backup of all of it holds this.
create table ride_secret (
  is_only  boolean primary key default true check (is_only),
  secret   bytea not null check (length(secret) = 32)
);
