-- Coverage reports that are made again and again, and the editions that came of it: their files as they were made, and their figures, so that an edition can
-- be compared with the one before it.

create table report_schedule (
  id            bigint generated always as identity primary key,
  code          text not null unique check (code <> ''),
  subject_kind  text not null check (subject_kind in ('GRID', 'ORGANIZATION', 'ALLIANCE')),
  subject_code  text not null check (subject_code <> ''),
  period        text not null check (period in ('MONTH', 'QUARTER')),
  language      text not null check (language in ('ZH_CN', 'EN')),
  minutes       integer not null check (minutes between 1 and 60),
  -- The first day of the first period that an edition is made of.
  since         date not null,
  created_at    timestamptz not null default now()
);

create table report_edition (
  id            bigint generated always as identity primary key,
  schedule_id   bigint not null references report_schedule (id) on delete cascade,
  period_start  date not null,
  period_end    date not null,
  made_at       timestamptz not null,
  figures       jsonb not null check (jsonb_typeof(figures) = 'object'),
  constraint report_edition_period_is_a_period check (period_start < period_end),
  unique (schedule_id, period_start)
);

create table report_edition_file (
  edition_id  bigint not null references report_edition (id) on delete cascade,
  ending      text not null check (ending ~ '^[a-z]+$'),
  bytes       bytea not null,
  primary key (edition_id, ending)
);
alter table report_edition_file alter column bytes set storage external;
