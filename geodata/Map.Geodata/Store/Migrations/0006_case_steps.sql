-- The loop of a case: OPEN, ACCEPTED, ASSIGNED, RESOLVED, CONFIRMED, or REJECTED. Nobody writes past it; CaseLoop.cs draws it
-- and a test holds the two together.

-- The statuses that may come right after one. An assigned case is handed over to another handler, a resolved one is reopened
-- when whoever asked for it does not confirm.
create function case_next(status text) returns text[]
language sql immutable parallel safe
return case status
  when 'OPEN' then array['ACCEPTED', 'REJECTED']
  when 'ACCEPTED' then array['ASSIGNED', 'REJECTED']
  when 'ASSIGNED' then array['ASSIGNED', 'RESOLVED', 'REJECTED']
  when 'RESOLVED' then array['CONFIRMED', 'ASSIGNED']
  else array[]::text[] end;

-- Whether a case may be in one status after another, by any number of steps. So much an import may tell: the system that it
-- comes from has taken the steps between, but an old file must not take back what has happened since.
create function case_leads(was text, becomes text) returns boolean
language sql immutable parallel safe
return was = becomes or exists (
  with recursive later(status) as (
    select unnest(case_next(was)) union select next.status from later cross join lateral unnest(case_next(later.status)) next(status))
  select from later where later.status = becomes);

create function check_case_step() returns trigger language plpgsql as $$
begin
  if new.status = any (case_next(old.status)) then return new; end if;
  if current_setting('map.operation', true) = 'IMPORT' and case_leads(old.status, new.status) then return new; end if;
  raise exception using errcode = 'check_violation', constraint = 'service_case_steps', table = tg_table_name,
    message = format('case "%s" is %s and can''t become %s', new.code, old.status, new.status);
end $$;
create trigger service_case_steps before update of status on service_case
  for each row when (old.status <> new.status) execute function check_case_step();

-- Every other step has its moment.
alter table service_case
  add column rejected_at timestamptz,
  add constraint service_case_rejection_comes_last check (
    rejected_at is null or (status = 'REJECTED' and rejected_at >= greatest(opened_at, accepted_at, assigned_at)));

-- What is overdue: pending by status, then by deadline.
create index service_case_due on service_case (status, deadline);
