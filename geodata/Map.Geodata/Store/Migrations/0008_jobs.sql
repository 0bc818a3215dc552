-- Work that takes longer than a question may: done in the background by whichever process of Map comes first to it. A process
-- holds the advisory lock (map_job_lock(), id) for as long as it works on a job; a job that is RUNNING while nobody holds its
-- lock has lost its process and is taken up again.

create table job (
  id                bigint generated always as identity primary key,
  kind              text not null check (kind ~ '^[A-Z][A-Z0-9_]*$'),
  actor             text not null check (actor <> ''),
  -- Of jobs with the same key only one is ever queued, for instance one a day.
  once_key          text unique check (once_key <> ''),
  input             jsonb not null check (jsonb_typeof(input) = 'object'),
  state             text not null default 'QUEUED' check (state in ('QUEUED', 'RUNNING', 'DONE', 'FAILED', 'CANCELLED')),
  progress          double precision not null default 0 check (progress between 0 and 1),
  stage             text check (stage <> ''),
  result            jsonb,
  error             text check (error <> ''),
  attempts          integer not null default 0 check (attempts >= 0),
  cancel_requested  boolean not null default false,
  created_at        timestamptz not null default now(),
  started_at        timestamptz,
  finished_at       timestamptz,
  constraint job_has_a_result_when_done check ((state = 'DONE') = (result is not null)),
  constraint job_has_an_error_when_failed check ((state = 'FAILED') = (error is not null)),
  constraint job_is_finished_at_its_end check ((state in ('DONE', 'FAILED', 'CANCELLED')) = (finished_at is not null))
);
create index job_unfinished on job (id) where finished_at is null;
create index job_kind on job (kind, id);

-- The first half of a job's advisory lock; the second is its id.
create function map_job_lock() returns integer language sql immutable parallel safe return 1298231920;

-- Tells whoever listens that a job is new or has moved on.
create function tell_job() returns trigger language plpgsql as $$
begin
  perform pg_notify('map_job', new.id || ' ' || new.state);
  return null;
end $$;
create trigger job_is_told after insert or update on job for each row execute function tell_job();
