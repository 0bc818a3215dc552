-- Who may come in, and what they did. A schema of its own: no question about features ever touches it.
create schema access;

-- An account of an office or a role, never a person's name. The grids are those at the top of what a department sees, by id.
create table access.account (
  id             bigint generated always as identity primary key,
  name           text not null unique check (name ~ '^[^[:space:][:cntrl:]]{1,64}$'),
  role           text not null check (role in ('READER', 'DEPARTMENT', 'PLANNER', 'ADMIN')),
  grids          bigint[] not null default '{}',
  password_hash  text not null,
  -- A password that somebody else knows opens nothing but the change to one's own.
  must_change    boolean not null default true,
  failures       integer not null default 0 check (failures >= 0),
  locked_until   timestamptz,
  disabled       boolean not null default false,
  -- Sessions carry it; another stamp ends them all.
  stamp          uuid not null default gen_random_uuid(),
  created_at     timestamptz not null default now(),
  signed_in_at   timestamptz,
  constraint account_department_has_grids check ((role = 'DEPARTMENT') = (grids <> '{}'))
);

-- A key of a system. What it was is shown once; the store has its hash, and the beginning by which people tell keys apart.
create table access.api_key (
  id                   bigint generated always as identity primary key,
  name                 text not null check (name <> ''),
  prefix               text not null unique,
  hash                 bytea not null unique check (octet_length(hash) = 32),
  role                 text not null check (role in ('READER', 'DEPARTMENT', 'PLANNER', 'ADMIN')),
  grids                bigint[] not null default '{}',
  requests_per_minute  integer not null check (requests_per_minute > 0),
  created_by           text not null,
  created_at           timestamptz not null default now(),
  expires_at           timestamptz not null,
  revoked_at           timestamptz,
  constraint api_key_department_has_grids check ((role = 'DEPARTMENT') = (grids <> '{}'))
);

-- The framework's keys that seal sessions: in the store, so that a restart or a second process ends none.
create table access.data_protection_key (
  id   bigint generated always as identity primary key,
  xml  text not null
);

-- Sign-ins and what was done to accounts and keys. What was done to features stands in change.
create table access.audit (
  id       bigint generated always as identity primary key,
  at       timestamptz not null default now(),
  actor    text not null check (actor <> ''),
  action   text not null check (action ~ '^[A-Z_]+$'),
  subject  text,
  address  text,
  success  boolean not null
);
create index audit_actor on access.audit (actor, id);
create index audit_action on access.audit (action, id);

create function access.keep_audit() returns trigger language plpgsql as $$
begin
  raise exception using errcode = 'insufficient_privilege', message = 'what has happened stays in the audit';
end $$;
create trigger audit_is_kept before update or delete on access.audit for each row execute function access.keep_audit();
create trigger audit_is_not_truncated before truncate on access.audit for each statement execute function access.keep_audit();
