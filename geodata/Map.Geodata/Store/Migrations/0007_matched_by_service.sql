-- What a case asks for and what a resource offers, as services of the catalogue: categories and kinds are words of the source,
-- in which two sources hardly ever agree.
alter table service_case add column service_id bigint references service (id);
alter table resource add column service_id bigint references service (id);
create index service_case_service on service_case (service_id, code);
create index resource_service on resource (service_id, code);

-- Needs for a resource nearby are those that still wait.
create index service_case_waiting_needs on service_case using gist ((location::geography))
  where kind = 'NEED' and status in ('OPEN', 'ACCEPTED', 'ASSIGNED');
