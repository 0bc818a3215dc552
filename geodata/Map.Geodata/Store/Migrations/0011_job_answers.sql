-- What jobs have answered, kept beside them for a while: answers are large, and lists of jobs don't read them. As text, since the
-- order of an answer's keys is the question's.

create table job_answer (
  job_id      bigint primary key references job (id) on delete cascade,
  answer      json not null check (json_typeof(answer) = 'object'),
  expires_at  timestamptz not null
);
create index job_answer_expires_at on job_answer (expires_at);

-- Ended jobs are deleted after a while.
create index job_finished_at on job (finished_at) where finished_at is not null;
