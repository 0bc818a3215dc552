-- Sessions that somebody has signed out of, for as long as a copy of their cookie would still be taken.
create table access.ended_session (
  id        uuid primary key,
  ended_at  timestamptz not null default now()
);
