-- A plan may group grids into zones: then its solution holds which grid is in which.
alter table plan drop constraint plan_kind_check, add constraint plan_kind_check check (kind in ('SITING', 'BRANCHES', 'ZONES'));
