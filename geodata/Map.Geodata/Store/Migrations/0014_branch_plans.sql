-- A plan is for stations, or for branches: then its solution holds how routes are parted, and it has no sites.
alter table plan add column kind text not null default 'SITING' check (kind in ('SITING', 'BRANCHES'));
