-- Files that were sent and wait for being imported; and, of each import, the rows that it has rejected.

create table import_upload (
  id           uuid primary key default gen_random_uuid(),
  name         text not null check (name <> ''),
  content      bytea not null,
  received_at  timestamptz not null default now()
);
create index import_upload_received_at on import_upload (received_at);

create table import_rejection (
  job_id   bigint not null references job (id) on delete cascade,
  "row"    bigint not null check ("row" > 0),
  -- The header of the column, or of several.
  subject  text check (subject <> ''),
  "value"  text,
  reason   text not null check (reason <> ''),
  primary key (job_id, "row")
);
