-- Who changed which feature, when, and what it was before and after. Written by triggers, whoever writes the tables; nobody
-- writes it otherwise. A deleted feature leaves its table and lives on here, from where it can be restored to the bit.

-- The catalogue of services is edited like every other feature.
alter table service
  add column id bigint generated always as identity unique,
  add column version integer not null default 1,
  add column updated_at timestamptz not null default now();
create trigger service_touch before update on service for each row execute function touch_row();

-- Deleting a feature never takes others along. Its own parts go with it: station_service, points_rule, plan_site, …
alter table offer drop constraint offer_merchant_id_fkey, add foreign key (merchant_id) references merchant (id);
alter table alliance_merchant drop constraint alliance_merchant_merchant_id_fkey, add foreign key (merchant_id) references merchant (id);
alter table alliance_organization drop constraint alliance_organization_organization_id_fkey, add foreign key (organization_id) references organization (id);
alter table organization_route drop constraint organization_route_route_id_fkey, add foreign key (route_id) references courier_route (id);
alter table points_outlet
  drop constraint points_outlet_merchant_id_fkey, add foreign key (merchant_id) references merchant (id),
  drop constraint points_outlet_station_id_fkey, add foreign key (station_id) references station (id);

-- A version counts transactions: what changes in several statements at once changes once.
create or replace function touch_row() returns trigger language plpgsql as $$
begin
  new.version := old.version + case when old.updated_at = now() then 0 else 1 end;
  new.updated_at := now();
  return new;
end $$;

-- One row for what one transaction did to one feature. The new features of an import, and those that come by the thousand
-- in one statement, share one row: their images would only say again what stands in the table.
create table change (
  id            bigint generated always as identity primary key,
  at            timestamptz not null default now(),
  transaction   xid8 not null default pg_current_xact_id(),
  actor         text not null default coalesce(nullif(current_setting('map.actor', true), ''), 'database ' || session_user) check (actor <> ''),
  kind          text not null check (kind in ('GRID', 'ORGANIZATION', 'SERVICE', 'STATION', 'MERCHANT', 'OFFER', 'ALLIANCE', 'POINTS_BANK',
                                              'COURIER_ROUTE', 'DEMAND_CELL', 'RESOURCE', 'CASE', 'PROJECT', 'ACTIVITY', 'INDICATOR',
                                              'STANDARD', 'PLAN')),
  operation     text not null check (operation in ('CREATE', 'UPDATE', 'DELETE', 'RESTORE', 'IMPORT')),
  feature_id    bigint,
  feature_code  text,
  before        jsonb,
  after         jsonb,
  imported_ids  int8multirange,
  constraint change_is_of_one_feature_or_an_import check (
    case when operation = 'IMPORT' then imported_ids is not null and num_nonnulls(feature_id, before, after) = 0
         else imported_ids is null and num_nonnulls(feature_id, feature_code) = 2 and num_nonnulls(before, after) > 0 end),
  -- A transaction's number alone comes again when a backup is restored into another server.
  unique (kind, feature_id, transaction, at)
);
create index change_code on change (kind, feature_code);
create index change_import on change (kind, at) where operation = 'IMPORT';

-- What has happened stays: a row is completed by the triggers of its own transaction and never changes afterwards.
create function keep_changes() returns trigger language plpgsql as $$
begin
  if tg_op = 'INSERT' and pg_trigger_depth() > 1 then return new; end if;
  if tg_op = 'UPDATE' and pg_trigger_depth() > 1 and old.transaction = pg_current_xact_id() and old.at = now() then return new; end if;
  raise exception using errcode = 'insufficient_privilege', message = 'the log of changes is written by the store alone and keeps what it has';
end $$;
create trigger change_is_kept before insert or update or delete on change for each row execute function keep_changes();
create trigger change_is_not_truncated before truncate on change for each statement execute function keep_changes();

-- SQL: a row as JSON that gives the row back to the bit. Geometries as EWKB in hex, since GeoJSON rounds.
create function image_sql(tbl regclass, alias text, without text default '') returns text language sql stable
return (select format('jsonb_build_object(%s)', string_agg(format(case when atttypid = 'geometry'::regtype then '%1$L, %2$s.%1$I::text' else '%1$L, %2$s.%1$I' end,
                                                                   attname, alias), ', ' order by attnum))
        from pg_attribute where attrelid = tbl and attnum > 0 and not attisdropped and attname <> without);

-- The tables whose rows are parts of a feature, and the column that says of which.
create function parts_of(tbl regclass) returns table (part regclass, owner_column text) language sql stable as $$
  select p.part::regclass, p.owner_column
  from (values ('station', 'station_service', 'station_id'), ('alliance', 'alliance_merchant', 'alliance_id'),
               ('alliance', 'alliance_organization', 'alliance_id'), ('organization', 'organization_route', 'organization_id'),
               ('points_bank', 'points_rule', 'bank_id'), ('points_bank', 'points_tier', 'bank_id'), ('points_bank', 'points_outlet', 'bank_id'),
               ('plan', 'plan_site', 'plan_id')) p(owner, part, owner_column)
  where p.owner::regclass = tbl
$$;

-- SQL: the parts of the row that alias stands for, by their table's name.
create function parts_sql(tbl regclass, alias text) returns text language sql stable
return (select coalesce(string_agg(format(
          $q$ || coalesce((select jsonb_build_object(%1$L, jsonb_agg(%2$s order by %2$s)) from %1$s p where p.%3$I = %4$s.id having count(*) > 0), '{}')$q$,
          part, image_sql(part, 'p', owner_column), owner_column, alias), ''), '')
        from parts_of(tbl));

-- Tells whoever listens, after the commit: the kind, what was done and to which features, or "many" of them.
create function tell_change(kind text, operation text, ids bigint[]) returns void language sql
return pg_notify('map_change', json_build_object('kind', kind, 'operation', operation,
                                                 'ids', case when cardinality(ids) <= 200 then to_json(ids) end)::text);

-- After a statement on a feature's table; the argument is its kind.
create function log_features() returns trigger language plpgsql as $$
declare
  of_kind constant text := tg_argv[0];
  marked constant text := nullif(current_setting('map.operation', true), '');
  done constant text := case when tg_op <> 'INSERT' then tg_op when marked = 'RESTORE' then marked else 'CREATE' end;
  changes text;
  told bigint[];
begin
  -- Nested, since an expression that names new_rows can't even be planned after a deletion.
  if tg_op = 'INSERT' then
    if marked = 'IMPORT' or (select count(*) from (select from new_rows limit 1001) few) > 1000 then
      insert into change (kind, operation, imported_ids)
        select of_kind, 'IMPORT', range_agg(int8range(id, id, '[]')) from new_rows having count(*) > 0;
      if found then perform tell_change(of_kind, 'IMPORT', array(select id from new_rows limit 201)); end if;
      return null;
    end if;
  end if;
  changes := case tg_op
    when 'INSERT' then format('select n.id, n.code, null::jsonb, %s from new_rows n', image_sql(tg_relid, 'n'))
    when 'UPDATE' then format('select n.id, n.code, %s%s, %s%s from old_rows o join new_rows n using (id)',
                              image_sql(tg_relid, 'o'), parts_sql(tg_relid, 'o'), image_sql(tg_relid, 'n'), parts_sql(tg_relid, 'n'))
    else format('select o.id, o.code, %s, null::jsonb from old_rows o', image_sql(tg_relid, 'o')) end;
  execute format($q$
    with logged as (
      insert into change as c (kind, operation, feature_id, feature_code, before, after)
        select $1, $2, id, code, before, after from (%s) changed(id, code, before, after)
      on conflict (kind, feature_id, transaction, at) do update set
        -- Created and changed at once is created; what was there before the transaction stays so.
        operation = case when excluded.after is null then 'DELETE' when c.before is null then c.operation else 'UPDATE' end,
        before = case when excluded.after is null then coalesce(c.before, excluded.before) else c.before end,
        after = excluded.after, feature_code = excluded.feature_code
      returning feature_id, xmax = 0 as is_new)
    select array_agg(feature_id) from (select feature_id from logged where is_new or $2 = 'DELETE' limit 201) few$q$, changes)
    into told using of_kind, done;
  if told is not null then perform tell_change(of_kind, done, told); end if;
  return null;
end $$;

-- After a statement on a table of parts; the arguments are the whole's kind, its table and the column that refers to it. A
-- change of parts is a change of the whole and raises the whole's version.
create function log_parts() returns trigger language plpgsql as $$
declare
  of_kind constant text := tg_argv[0];
  image constant text := image_sql(tg_relid, 'p', tg_argv[2]);
  imported constant int8multirange := (
    select range_agg(r) from change c, unnest(c.imported_ids) r
    where c.kind = of_kind and c.operation = 'IMPORT' and c.transaction = pg_current_xact_id() and c.at = now());
  olds constant text := format(case tg_op when 'INSERT' then 'select null::bigint, null::jsonb where false' else 'select p.%I, %s from old_rows p' end, tg_argv[2], image);
  news constant text := format(case tg_op when 'DELETE' then 'select null::bigint, null::jsonb where false' else 'select p.%I, %s from new_rows p' end, tg_argv[2], image);
  owners bigint[];
  untouched bigint[];
begin
  execute format('select array_agg(distinct p.owner) from (%s union all %s) p(owner) where not coalesce($1 @> p.owner, false)',
                 case tg_op when 'INSERT' then 'select null::bigint where false' else format('select %I from old_rows', tg_argv[2]) end,
                 case tg_op when 'DELETE' then 'select null::bigint where false' else format('select %I from new_rows', tg_argv[2]) end)
    into owners using imported;
  if owners is null then return null; end if;
  execute format('select coalesce(array_agg(w.id), ''{}'') from %I w where w.id = any ($1) and not exists (
                    select from change c where c.kind = $2 and c.feature_id = w.id and c.transaction = pg_current_xact_id() and c.at = now())', tg_argv[1])
    into untouched using owners, of_kind;
  execute format('update %I set version = version where id = any ($1)', tg_argv[1]) using untouched;
  execute format($q$
    with parts_now(id, part) as (select p.%2$I, %3$s from %1$s p where p.%2$I = any ($1)),
         parts_before(id, part) as (select * from parts_now except all (%5$s) union all (%4$s)),
         now(id, parts) as (select id, jsonb_agg(part order by part) from parts_now group by id),
         before(id, parts) as (select id, jsonb_agg(part order by part) from parts_before group by id)
    update change c set
      before = case when c.feature_id = any ($4) then c.before - $3 || o.before
                    when c.after is null then o.before || c.before  -- Gone with the whole, which was logged a moment ago.
                    else c.before end,
      after = c.after - $3 || o.now
    from (select id, case when b.parts is null then '{}' else jsonb_build_object($3, b.parts) end as before,
                     case when n.parts is null then '{}' else jsonb_build_object($3, n.parts) end as now
          from unnest($1) whole(id) left join before b using (id) left join now n using (id)) o
    where c.kind = $2 and c.feature_id = o.id and c.transaction = pg_current_xact_id() and c.at = now()
    $q$, tg_relid::regclass, tg_argv[2], image, olds, news) using owners, of_kind, tg_table_name::text, untouched;
  return null;
end $$;

do $$
declare
  logged record;
begin
  for logged in
    select tbl, 'log_features' as logs, format('%L', case tbl when 'service_case' then 'CASE' else upper(tbl) end) as arguments
    from unnest(array['grid', 'organization', 'service', 'station', 'merchant', 'offer', 'alliance', 'points_bank', 'courier_route', 'demand_cell',
                      'resource', 'service_case', 'project', 'activity', 'indicator', 'standard', 'plan']) tbl
    union all
    select part::text, 'log_parts', format('%L, %L, %L', upper(owner), owner, owner_column)
    from unnest(array['station', 'alliance', 'organization', 'points_bank', 'plan']) owner, parts_of(owner::regclass)
  loop
    execute format($q$
      create trigger %1$s_insert_logged after insert on %1$s referencing new table as new_rows for each statement execute function %2$s(%3$s);
      create trigger %1$s_update_logged after update on %1$s referencing old table as old_rows new table as new_rows for each statement execute function %2$s(%3$s);
      create trigger %1$s_delete_logged after delete on %1$s referencing old table as old_rows for each statement execute function %2$s(%3$s)
      $q$, logged.tbl, logged.logs, logged.arguments);
  end loop;
end $$;
